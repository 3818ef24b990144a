package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.text.TextContentRenderer;

/** Sentences all in italics below the headings of a page: where several headings have one, the template speaks to the writer. */
final class ItalicHints {

    private static final int FEWEST = 4;
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    private ItalicHints() {}

    /** Makes comments of them. */
    static void mark(Node document) {
        List<Node> hints = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            boolean below = node instanceof Paragraph && node.getPrevious() instanceof Heading;
            Node only = below ? node.getFirstChild() : null;
            if (only instanceof Emphasis && only.getNext() == null) {
                hints.add(only);
            }
        }
        if (hints.size() >= FEWEST) {
            hints.forEach(ItalicHints::comment);
        }
    }

    private static void comment(Node italic) {
        var comment = new HtmlInline();
        comment.setLiteral("<!-- " + WORDS.render(italic) + " -->");
        italic.insertAfter(comment);
        italic.unlink();
    }
}
