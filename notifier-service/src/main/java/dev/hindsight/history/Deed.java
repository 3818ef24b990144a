package dev.hindsight.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.hindsight.manners.Caller;

/**
 * Who does something, and when.
 *
 * @param at in microseconds, as the database has it
 */
public record Deed(String actor, Instant at) {

    /** What this service does by itself. */
    private static final String OURSELVES = "notifier-service";

    public Deed {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The caller, now. */
    public static Deed of(Caller caller) {
        return new Deed(caller.name(), Instant.now());
    }

    /** This service, now. */
    public static Deed ofOurselves() {
        return new Deed(OURSELVES, Instant.now());
    }
}
