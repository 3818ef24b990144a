package dev.hindsight.gateway.pages;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import dev.hindsight.gateway.pages.words.Linked;

/** Makes the keys of incidents and action items in a text lead to their pages. */
final class Keys extends AbstractVisitor {

    @Override
    public void visit(Text text) {
        var parts = Linked.keys(text.getLiteral());
        if (parts.stream().allMatch(part -> part.path() == null)) {
            return;
        }
        parts.forEach(part -> text.insertBefore(node(part)));
        text.unlink();
    }

    /** What leads somewhere already stays as it is. */
    @Override
    public void visit(Link link) {}

    @Override
    public void visit(Image image) {}

    private static Node node(Linked.Part part) {
        if (part.path() == null) {
            return new Text(part.text());
        }
        var link = new Link(part.path(), null);
        link.appendChild(new Text(part.text()));
        return link;
    }
}
