package dev.hindsight.incident;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How bad it is, worst first. */
public enum Severity {
    CRITICAL, MAJOR, MINOR, INFO;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
