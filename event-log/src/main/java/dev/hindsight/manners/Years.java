package dev.hindsight.manners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The years that times of anybody lie in, 1970 to 9999: what lies outside is a slip, and no database or page has a place for it. */
public final class Years {

    static final String OUTSIDE = "must lie between the years 1970 and 9999";
    static final String SHAPE = "must be an instant such as 2026-09-14T08:03:15Z (RFC 3339)";

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Years() {}

    static boolean hold(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(END);
    }

    /**
     * A parameter, or a field that is read by hand; empty means that it was not sent.
     *
     * @throws ProblemException 422 that names it
     */
    public static @Nullable Instant read(@Nullable String sent, String name) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(sent.strip()).toInstant();
            if (hold(instant)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw refused(name, SHAPE);
        }
        throw refused(name, OUTSIDE);
    }

    private static ProblemException refused(String name, String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/" + name, detail))).asException();
    }
}
