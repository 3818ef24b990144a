package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** The inline part of Markdown as spans. */
final class MarkdownLine {

    private static final Pattern STRUCK = Pattern.compile(
            "~~([^~\\n]{1,2000})~~|(?<![~\\w])~(\\p{L}[^~\\n]{0,2000})(?<=\\S)~(?![~\\w])");

    /** Tags that say how words look, or where they stand, and add none. */
    private static final Pattern LAYOUT = Pattern
            .compile(
                    "</?(?:b|i|u|em|strong|code|kbd|sub|sup|span|a|small|details|summary|p|div|font|pre|center|mark|big|tt|h[1-6])\\b.{0,500}",
                    Pattern.DOTALL);

    private MarkdownLine() {}

    static Line of(Node parent) {
        var spans = new ArrayList<Span>();
        children(parent, false, 0, spans);
        return new Line(spans);
    }

    private static void children(Node parent, boolean bold, int depth, List<Span> spans) {
        int deeper = Limits.deeper(depth);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, bold, deeper, spans);
        }
    }

    private static void add(Node node, boolean bold, int depth, List<Span> spans) {
        switch (node) {
            case Text text -> text(text.getLiteral(), bold, spans);
            case Code code -> spans.add(new Span.Code(code.getLiteral()));
            case StrongEmphasis strong -> children(strong, true, depth, spans);
            case Link link -> spans.add(new Span.Link(of(link).plain(), link.getDestination()));
            case Image image -> spans.add(new Span.Image(of(image).plain(), image.getDestination()));
            case HardLineBreak _ -> spans.add(new Span.Break(false));
            case SoftLineBreak _ -> softBreak(spans);
            case HtmlInline html -> html(html.getLiteral(), spans);
            default -> children(node, bold, depth, spans);
        }
    }

    private static void text(String words, boolean bold, List<Span> spans) {
        Matcher struck = STRUCK.matcher(words);
        int from = 0;
        while (struck.find()) {
            if (struck.start() > from) {
                spans.add(new Span.Text(words.substring(from, struck.start()), bold));
            }
            spans.add(new Span.Struck(struck.group(1) == null ? struck.group(2) : struck.group(1)));
            from = struck.end();
        }
        if (from < words.length()) {
            spans.add(new Span.Text(words.substring(from), bold));
        }
    }

    /** After {@code <br>} the line end adds nothing; elsewhere it is a wrapped line. */
    private static void softBreak(List<Span> spans) {
        if (spans.isEmpty() || !(spans.getLast() instanceof Span.Break)) {
            spans.add(new Span.Break(true));
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=[\"']([^\"']{0,2000})", Pattern.CASE_INSENSITIVE).matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static void html(String tag, List<Span> spans) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<br")) {
            spans.add(new Span.Break(false));
        } else if (lower.startsWith("<!--")) {
            spans.add(new Span.Hint(tag.replaceAll("^<!--|-->$", "").strip()));
        } else if (lower.startsWith("<img ")) {
            spans.add(new Span.Image(attribute(tag, "alt"), attribute(tag, "src")));
        } else if (!LAYOUT.matcher(lower).matches()) {
            spans.add(new Span.Text(tag, false));
        }
    }
}
