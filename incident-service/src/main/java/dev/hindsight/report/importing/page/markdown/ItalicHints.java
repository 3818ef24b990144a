package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Lines all in italics below the headings of a page, and questions in italics ahead of an answer: where several headings have one, the
 * template speaks to the writer.
 */
final class ItalicHints {

    private static final int FEWEST = 4;
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    private ItalicHints() {}

    /** Makes comments of them. */
    static void mark(Node document) {
        List<Node> hints = new ArrayList<>();
        int headings = 0;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            boolean below = node instanceof Paragraph && node.getPrevious() instanceof Heading;
            List<Node> said = below ? leading(node) : List.of();
            headings += said.isEmpty() ? 0 : 1;
            hints.addAll(said);
        }
        if (headings >= FEWEST) {
            hints.forEach(ItalicHints::comment);
        }
    }

    /** The lines in italics that a paragraph consists of, or else the question in italics that it opens with. */
    private static List<Node> leading(Node paragraph) {
        var lines = new ArrayList<Node>();
        Node node = paragraph.getFirstChild();
        while (node instanceof Emphasis) {
            lines.add(node);
            node = node.getNext() instanceof SoftLineBreak || node.getNext() instanceof HardLineBreak
                    ? node.getNext().getNext()
                    : node.getNext();
        }
        boolean asked = !lines.isEmpty() && WORDS.render(lines.getFirst()).strip().endsWith("?");
        return node == null ? lines : asked ? lines.subList(0, 1) : List.of();
    }

    private static void comment(Node italic) {
        var comment = new HtmlInline();
        comment.setLiteral("<!-- " + WORDS.render(italic) + " -->");
        italic.insertAfter(comment);
        italic.unlink();
    }
}
