package dev.hindsight.incident.read.view;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a duration begins or ends with. */
public enum Milestone {
    STARTED, DETECTED, DECLARED, ACKNOWLEDGED, MITIGATED, RESOLVED;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
