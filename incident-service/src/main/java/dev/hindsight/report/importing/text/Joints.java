package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.topic.Topic;

/** How lines of a text become one. */
final class Joints {

    /** Words of a template to the writer, alone on their line. */
    private static final Pattern BRACKETS = Pattern.compile("\\[\\p{Lu}[^\\[\\]]{10,300}\\]|<\\p{Lu}[^<>]{10,300}>");

    private Joints() {}

    /** Whether a paragraph goes on in the next line. */
    static boolean wraps(Line paragraph, String text) {
        String before = paragraph.spans().getLast().plain();
        if (Closing.greets(text)) {
            return false;
        }
        boolean open = !before.matches("(?s).*[.!?…:]$") && !BRACKETS.matcher(before).matches();
        return open || Character.isLowerCase(text.charAt(0));
    }

    static Line joined(Line before, Span joint, String text) {
        var spans = new ArrayList<>(before.spans());
        spans.add(joint);
        spans.add(new Span.Text(text, false));
        return new Line(spans);
    }

    /** With a break at each line end. */
    static Line broken(String text) {
        Line line = Line.EMPTY;
        for (String part : text.split("\n")) {
            line = line.spans().isEmpty() ? Line.of(part) : joined(line, new Span.Break(false), part);
        }
        return line;
    }

    /** A sentence with a colon that is not indented below a point leads to the next list, and goes on with none of the one before. */
    static boolean leads(TextLine line, TextLine point, @Nullable Topic topic) {
        return topic != Topic.ACTIONS && topic != Topic.TIMELINE && line.indent() <= point.indent()
                && line.text().endsWith(":") && Character.isUpperCase(line.text().charAt(0));
    }
}
