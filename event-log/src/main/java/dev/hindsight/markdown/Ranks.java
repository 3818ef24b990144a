package dev.hindsight.markdown;

import java.util.List;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Gives headings of a text the ranks below that of the page around it, so that the page stays one outline. */
final class Ranks extends AbstractVisitor {

    private static final int LOWEST = 6;
    private final List<Integer> used;
    private final int highest;

    Ranks(Node document, int highest) {
        this.highest = highest;
        var found = new TreeSet<Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(heading.getLevel());
            }
        });
        this.used = List.copyOf(found);
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LOWEST, highest + used.indexOf(heading.getLevel())));
    }
}
