package dev.hindsight.report.render.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings inside of a section, which rank below that of the section itself. */
public final class Headings {

    /** That of the first ones: the report's own title and its sections come first. */
    private static final int FIRST = 3;

    private Headings() {}

    /** How many ranks they have to go down, so that the first ones follow the heading of their section. */
    public static int down(Node document) {
        int highest = all(document).stream().mapToInt(Heading::getLevel).min().orElse(FIRST);
        return Math.max(0, FIRST - highest);
    }

    /** The same in Markdown that is to be raised again; 0 where that could not be told from what it was. */
    static int down(String markdown) {
        Node document = MarkdownTree.parse(markdown);
        int ranks = document == null ? 0 : down(document);
        return ranks > 0 && raised(lowered(markdown, ranks), ranks).equals(markdown) ? ranks : 0;
    }

    static String lowered(String markdown, int ranks) {
        var text = new StringBuilder(markdown);
        places(markdown, 1).reversed().forEach(place -> text.insert(place, "#".repeat(ranks)));
        return text.toString();
    }

    /** The way back; what somebody has added above the rank of such headings stays. */
    static String raised(String markdown, int ranks) {
        var text = new StringBuilder(markdown);
        if (ranks > 0 && ranks < FIRST) {
            places(markdown, FIRST).reversed().forEach(place -> text.delete(place, place + ranks));
        }
        return text.toString();
    }

    /** Where the signs of those from a rank on begin, in order; those that are underlined have none. */
    private static List<Integer> places(String markdown, int from) {
        Node document = MarkdownTree.parse(markdown);
        var places = new ArrayList<Integer>();
        for (Heading heading : document == null ? List.<Heading>of() : all(document)) {
            int place = markdown.indexOf("#".repeat(heading.getLevel()), heading.getSourceSpans().getFirst().getInputIndex());
            if (heading.getLevel() >= from && place >= 0 && isMarked(markdown, heading, place)) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean isMarked(String markdown, Heading heading, int place) {
        return markdown.substring(heading.getSourceSpans().getFirst().getInputIndex(), place).isBlank();
    }

    private static List<Heading> all(Node document) {
        var all = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                all.add(heading);
            }
        });
        return all;
    }
}
