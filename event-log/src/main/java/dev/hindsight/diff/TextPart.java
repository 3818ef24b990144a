package dev.hindsight.diff;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** A stretch of text that two versions share, or that only one of them has. */
public record TextPart(Op op, String text) {

    /** {@code equal} and {@code delete} spell the text before, {@code equal} and {@code insert} the text after. */
    public enum Op {
        EQUAL, DELETE, INSERT;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
