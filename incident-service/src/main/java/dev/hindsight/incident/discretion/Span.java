package dev.hindsight.incident.discretion;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A place in a text. */
record Span(int start, int end) {

    /** With the sign of a mention before it. */
    static Span of(String text, int start, int end) {
        return new Span(start > 0 && text.charAt(start - 1) == '@' ? start - 1 : start, end);
    }

    boolean isWithin(Map.@Nullable Entry<Integer, Span> other) {
        return other != null && start >= other.getValue().start && end <= other.getValue().end;
    }
}
