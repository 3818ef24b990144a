package dev.hindsight.action;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How soon an action item has to be done. */
public enum Priority {
    URGENT, HIGH, NORMAL, LOW;

    /** As written in JSON and in events. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
