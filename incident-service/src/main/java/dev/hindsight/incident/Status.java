package dev.hindsight.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the work stands, in its natural order; {@code declined} and {@code merged} stand beside it. */
public enum Status {
    TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING, CLOSED, DECLINED, MERGED;

    /** True when no more work is expected. */
    public boolean isFinal() {
        return switch (this) {
            case CLOSED, DECLINED, MERGED -> true;
            case TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING -> false;
        };
    }

    /** True while something is wrong, or may be. */
    public boolean isOpen() {
        return switch (this) {
            case TRIAGE, IN_PROGRESS, MITIGATED -> true;
            case RESOLVED, DOCUMENTING, CLOSED, DECLINED, MERGED -> false;
        };
    }

    /**
     * What may come next, with a reason where that is a step back.
     *
     * @param resolved whether it says when it was resolved, without which nothing is closed
     */
    public List<Status> next(boolean resolved) {
        return Arrays.stream(values()).filter(to -> to != this && switch (to) {
            case MERGED -> false;
            case DECLINED -> this == TRIAGE || this == IN_PROGRESS;
            case CLOSED -> this == RESOLVED || this == DOCUMENTING && resolved;
            case TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING -> this != MERGED;
        }).toList();
    }

    /** As people read it: "In progress". */
    public String words() {
        String words = toString().replace('-', ' ');
        return this == DOCUMENTING
                ? "Resolved (Documenting)"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Status of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
