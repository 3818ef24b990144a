package dev.hindsight.incident.discretion;

/** A place in a text. */
record Span(int start, int end) {

    /** With the sign of a mention before it. */
    static Span of(String text, int start, int end) {
        return new Span(start > 0 && text.charAt(start - 1) == '@' ? start - 1 : start, end);
    }

    int length() {
        return end - start;
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
