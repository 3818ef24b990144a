package dev.hindsight.markdown;

import java.util.Set;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Where a link or a picture leads stands behind its words, unless they say so themselves: "the page (https://…)". */
final class LinkInText implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    LinkInText(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        String there = node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
        if (node.getFirstChild() == null) {
            context.getWriter().write(there);
        } else if (!(node.getFirstChild() instanceof Text text) || !text.getLiteral().equals(there)) {
            context.getWriter().write(" (" + there + ")");
        }
    }
}
