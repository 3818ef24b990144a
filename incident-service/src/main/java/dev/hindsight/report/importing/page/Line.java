package dev.hindsight.report.importing.page;

import java.util.ArrayList;
import java.util.List;

/** The words of a paragraph, heading, bullet or cell, with what is linked, mentioned or marked kept apart. */
public record Line(List<Span> spans) {

    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return new Line(List.of(new Span.Text(text, false)));
    }

    /** What a person reads, breaks as line ends. */
    public String plain() {
        var out = new StringBuilder();
        spans.forEach(span -> out.append(span.plain()));
        return out.toString().replace('\u00a0', ' ').strip();
    }

    public boolean isBlank() {
        return plain().isEmpty() && spans.stream().noneMatch(span -> span instanceof Span.Image);
    }

    /** The words in bold that the line opens with, empty when it does not open with any. */
    public String boldLead() {
        var out = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Span.Text(String text, boolean bold) && (bold || text.isBlank())) {
                out.append(text);
            } else {
                break;
            }
        }
        return out.toString().strip();
    }

    /** The line cut at its breaks. */
    public List<Line> split() {
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        for (Span span : spans) {
            if (span instanceof Span.Break) {
                lines.add(new Line(current));
                current.clear();
            } else {
                current.add(span);
            }
        }
        lines.add(new Line(current));
        return lines;
    }

    /** The line behind words that say what it is. */
    public Line after(String words) {
        var joined = new ArrayList<Span>();
        joined.add(new Span.Text(words, false));
        joined.addAll(spans);
        return new Line(joined);
    }

    /** This line and the one onto which its words were wrapped, as one. */
    public Line wrapped(Line next) {
        var joined = new ArrayList<>(spans);
        joined.add(new Span.Text(" ", false));
        joined.addAll(next.spans);
        return new Line(joined);
    }

    /** The line without its first {@code length} characters of readable text. */
    public Line from(int length) {
        var rest = new ArrayList<Span>();
        int left = length <= 0 ? 0 : length + leadingBlanks();
        for (Span span : spans) {
            int size = span.plain().length();
            if (left >= size && left > 0) {
                left -= size;
            } else if (left > 0) {
                rest.add(new Span.Text(span.plain().substring(left), false));
                left = 0;
            } else {
                rest.add(span);
            }
        }
        return new Line(rest);
    }

    /** The first {@code length} characters of its readable text. */
    public Line upTo(int length) {
        var first = new ArrayList<Span>();
        int left = length <= 0 ? 0 : length + leadingBlanks();
        for (Span span : spans) {
            int size = span.plain().length();
            if (left >= size) {
                first.add(span);
            } else if (left > 0) {
                first.add(new Span.Text(span.plain().substring(0, left), false));
            }
            left = Math.max(0, left - size);
        }
        return new Line(first);
    }

    private int leadingBlanks() {
        var all = new StringBuilder();
        spans.forEach(span -> all.append(span.plain()));
        String readable = all.toString().replace('\u00a0', ' ');
        return readable.length() - readable.stripLeading().length();
    }
}
