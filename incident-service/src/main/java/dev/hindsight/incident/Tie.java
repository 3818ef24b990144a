package dev.hindsight.incident;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one incident has to do with another, read from its own side; the other side reads the inverse. */
public enum Tie {
    RELATED, DUPLICATE_OF, DUPLICATED_BY, CAUSED_BY, CAUSES, RECURRENCE_OF, RECURRED_AS;

    /** How the other side reads it. */
    public Tie inverse() {
        return switch (this) {
            case RELATED -> RELATED;
            case DUPLICATE_OF -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATE_OF;
            case CAUSED_BY -> CAUSES;
            case CAUSES -> CAUSED_BY;
            case RECURRENCE_OF -> RECURRED_AS;
            case RECURRED_AS -> RECURRENCE_OF;
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
