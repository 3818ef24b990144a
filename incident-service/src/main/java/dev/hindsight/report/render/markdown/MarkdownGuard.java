package dev.hindsight.report.render.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown of people harmless wherever it is rendered: raw HTML, pictures and links to anything but the web are shown as
 * the text they are, by a backslash in front of each. All else stays letter for letter.
 *
 * @param text the harmless text
 * @param added where in it the backslashes stand, in order
 */
record MarkdownGuard(String text, List<Integer> added) {

    /** What was HTML is Markdown once it is text, so it is looked at again; people need one round. */
    private static final int ROUNDS = 8;

    static MarkdownGuard of(String markdown) {
        String text = markdown;
        List<Integer> added = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            TreeSet<Integer> places = places(text);
            if (places.isEmpty()) {
                return new MarkdownGuard(text, added);
            }
            added = shifted(added, places);
            text = with(text, places);
        }
        return everything(markdown);
    }

    /** Takes the backslashes out again; null when they are not all there, because somebody has edited the text. */
    static @Nullable String restored(String text, List<Integer> added) {
        boolean there = added.stream().allMatch(place -> place >= 0 && place < text.length() && text.charAt(place) == '\\');
        String original = there ? without(text, added) : text;
        return there && of(original).equals(new MarkdownGuard(text, added)) ? original : null;
    }

    private static String without(String text, List<Integer> added) {
        var original = new StringBuilder(text);
        for (int i = added.size() - 1; i >= 0; i--) {
            original.deleteCharAt(added.get(i));
        }
        return original.toString();
    }

    private static TreeSet<Integer> places(String text) {
        var places = new TreeSet<Integer>();
        Node document = MarkdownTree.parse(text);
        if (document == null) {
            return signs(text);
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                each(html, "<", text, places);
            }

            @Override
            public void visit(HtmlInline html) {
                each(html, "<", text, places);
            }

            @Override
            public void visit(Image image) {
                first(image, places);
                visitChildren(image);
            }

            @Override
            public void visit(Link link) {
                if (!MarkdownTree.isSafe(link.getDestination())) {
                    first(link, places);
                }
                visitChildren(link);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                if (!MarkdownTree.isSafe(definition.getDestination())) {
                    first(definition, places);
                }
            }
        });
        return places;
    }

    private static void first(Node node, TreeSet<Integer> places) {
        if (!node.getSourceSpans().isEmpty()) {
            places.add(node.getSourceSpans().getFirst().getInputIndex());
        }
    }

    private static void each(Node node, String sign, String text, TreeSet<Integer> places) {
        for (SourceSpan span : node.getSourceSpans()) {
            for (int i = text.indexOf(sign, span.getInputIndex()); i >= 0
                    && i < span.getInputIndex() + span.getLength(); i = text.indexOf(sign, i + 1)) {
                places.add(i);
            }
        }
    }

    /** For what cannot be understood: no sign that begins HTML, a link or a picture is left as one. */
    private static MarkdownGuard everything(String markdown) {
        TreeSet<Integer> places = signs(markdown);
        return new MarkdownGuard(with(markdown, places), shifted(List.of(), places));
    }

    private static TreeSet<Integer> signs(String text) {
        var places = new TreeSet<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if ("<[!".indexOf(text.charAt(i)) >= 0 && !isEscaped(text, i)) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static String with(String text, TreeSet<Integer> places) {
        var safe = new StringBuilder(text);
        for (int place : places.descendingSet()) {
            safe.insert(place, '\\');
        }
        return safe.toString();
    }

    private static List<Integer> shifted(List<Integer> before, TreeSet<Integer> places) {
        var all = new ArrayList<Integer>();
        before.forEach(place -> all.add(place + places.headSet(place, true).size()));
        int earlier = 0;
        for (int place : places) {
            all.add(place + earlier++);
        }
        Collections.sort(all);
        return List.copyOf(all);
    }
}
