package dev.hindsight.incident;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure the time of a timeline entry is: to the instant, about then, that day, or not known at all. */
public enum Precision {
    EXACT, APPROXIMATE, DATE, UNKNOWN;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
