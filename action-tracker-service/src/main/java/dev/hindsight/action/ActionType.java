package dev.hindsight.action;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an action item is for. */
public enum ActionType {
    MITIGATE, PREVENT, DETECT, PROCESS, REPAIR;

    /** As written in JSON and in events. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
