package dev.hindsight.action;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the work on a ticket is done. */
public enum TicketKind {
    JIRA, GITHUB_PULL_REQUEST, GITHUB_ISSUE, LINK;

    /** As written in JSON and in events. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
