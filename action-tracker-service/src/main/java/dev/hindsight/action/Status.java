package dev.hindsight.action;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an action item has come: {@code open → in-progress → blocked → claimed-done → verified}. Claimed means that its owner
 * says so, verified that somebody has looked; {@code regressed} is what was done and is not any more.
 */
public enum Status {
    OPEN, IN_PROGRESS, BLOCKED, CLAIMED_DONE, VERIFIED, DROPPED, REGRESSED;

    /** Nobody has said yet that it is done. */
    boolean isAtWork() {
        return switch (this) {
            case OPEN, IN_PROGRESS, BLOCKED, REGRESSED -> true;
            case CLAIMED_DONE, VERIFIED, DROPPED -> false;
        };
    }

    /** Whether there is a way from here to {@code next}, with a reason if need be. */
    boolean leadsTo(Status next) {
        return switch (next) {
            case OPEN, IN_PROGRESS, BLOCKED -> true;
            case CLAIMED_DONE -> isAtWork();
            case VERIFIED -> this == CLAIMED_DONE;
            case DROPPED -> this != VERIFIED;
            case REGRESSED -> this == CLAIMED_DONE || this == VERIFIED;
        };
    }

    /** Giving up, being held up and going back on what was said are explained. */
    boolean needsReasonFor(Status next) {
        return switch (next) {
            case BLOCKED, DROPPED -> true;
            case OPEN, IN_PROGRESS -> !isAtWork();
            case CLAIMED_DONE, VERIFIED, REGRESSED -> false;
        };
    }

    /** As people read it: "Claimed done". */
    String words() {
        String words = toString().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** As written in JSON and in events. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
