package dev.hindsight.report.importing;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a browser copies of a page as text, after "the rendered text collection steps" of the HTML standard: paragraphs stand apart, a
 * tab is behind each cell but the last of its row, every other block begins a line; bullets, boxes and addresses do not come along.
 */
final class BrowserCopy {

    private static final List<String> UNSEEN = List.of("head", "script", "style", "template", "noscript");

    private final StringBuilder out = new StringBuilder();
    /** How many ends of lines have to stand before the next words. */
    private int due;

    private BrowserCopy() {}

    static String of(String html) {
        var copy = new BrowserCopy();
        copy.children(Jsoup.parse(html).body());
        return copy.out.toString();
    }

    private void children(Node parent) {
        parent.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())
                && !element.attr("style").contains("display:none") && !element.hasAttr("hidden")) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> sign('\n');
            case "p" -> block(element, 2);
            case "td", "th" -> {
                block(element, 0);
                if (element.nextElementSibling() != null) {
                    sign('\t');
                }
            }
            case "tr" -> {
                block(element, 0);
                if (!isLast(element)) {
                    sign('\n');
                }
            }
            case "thead", "tbody", "tfoot" -> block(element, 0);
            default -> {
                if (element.isBlock()) {
                    block(element, 1);
                } else {
                    children(element);
                }
            }
        }
    }

    /** The last row of the table, be it in its head or its body. */
    private static boolean isLast(Element row) {
        Element table = row.closest("table");
        return table == null || table.select("tr").last() == row;
    }

    private void block(Element element, int breaks) {
        due = Math.max(due, breaks);
        children(element);
        trim();
        due = Math.max(due, breaks);
    }

    private void words(TextNode text) {
        boolean kept = text.parent() instanceof Element parent && parent.closest("pre") != null;
        String words = kept ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\n\\r]+", " ");
        boolean opens = due > 0 || out.isEmpty() || "\n\t ".indexOf(out.charAt(out.length() - 1)) >= 0;
        String seen = opens && !kept ? words.replaceFirst("^ ", "") : words;
        if (!seen.isEmpty()) {
            begin();
            out.append(seen);
        }
    }

    private void sign(char sign) {
        trim();
        begin();
        out.append(sign);
    }

    private void begin() {
        out.append("\n".repeat(out.isEmpty() ? 0 : due));
        due = 0;
    }

    private void trim() {
        while (due == 0 && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
