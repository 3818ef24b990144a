package dev.hindsight.gateway.pages.words;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, no surer than whoever told it: an instant, a clock whose zone is not known, a day without a clock, a
 * clock of an unknown day, or nothing. Where the precision is a day, the instant only keeps the lines in order.
 */
public record EntryTime(@Nullable Instant occurredAt, @Nullable Instant until, @Nullable String precision,
        @Nullable String zone, @Nullable String localTime) {

    public boolean approximate() {
        return "approximate".equals(precision);
    }

    /** Whether the instant is one to be shown, in whatever zone. */
    public boolean placed() {
        return occurredAt != null && !"date".equals(precision);
    }

    /** As somebody wrote it: "14:45 GMT", "~ 08:40", "until 09:25"; empty when nothing was written. */
    public String asWritten() {
        if (localTime == null) {
            return "";
        }
        var about = approximate() && !localTime.startsWith("~") ? "~ " : "";
        var clock = localTime.startsWith("–") ? "until " + localTime.substring(1) : localTime;
        return about + clock.replaceFirst("~(?=\\S)", "~ ") + (zone == null ? "" : " " + zone);
    }

    /** The end as it stands behind the beginning, with its day where that is another one. */
    public String end() {
        if (until == null) {
            return "";
        }
        boolean sameDay = occurredAt != null && Moment.date(occurredAt).equals(Moment.date(until));
        return sameDay ? Moment.clock(until) : Moment.full(until);
    }

    /** Whether only its end is an instant. */
    public boolean endOnly() {
        return !placed() && until != null && localTime == null;
    }

    /** What is missing before it could be said as an instant; empty when nothing is, or when the day alone is. */
    public String missing() {
        if (placed()) {
            return "unknown".equals(precision) ? "not certain" : "";
        }
        if (localTime == null) {
            return until == null ? "time not known" : "start not known";
        }
        if (zone == null) {
            return localTime.matches(".*\\d.*") ? "zone not known" : "";
        }
        return occurredAt == null ? "" : "zone not certain";
    }

    /** All of it on one line, for sentences: "3 Mar 2025, 08:15 (zone not known)"; empty when there is nothing to say. */
    public String line() {
        return timed().words();
    }

    /** As {@link #line}, with the instant apart where it is one. */
    public Timed timed() {
        if (occurredAt == null) {
            return Timed.of(asWritten());
        }
        return placed()
                ? new Timed(approximate() ? "~ " : "", occurredAt, until, missing().isEmpty() ? "" : " (not certain)")
                : Timed.of(Moment.date(occurredAt) + (localTime == null ? "" : ", " + asWritten() + " (" + missing() + ")"));
    }
}
