package dev.hindsight.gateway.pages.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.EntryTime;
import dev.hindsight.gateway.pages.words.Moment;

/**
 * One line of a timeline, no surer than the person who told it: approximate, a day without a time, or a time of an unknown
 * day, as written then.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TimelineEntry(String id, @Nullable Instant occurredAt, @Nullable Instant until,
        @Nullable String precision, @Nullable String zone, @Nullable String localTime, @Nullable Integer dayOffset,
        String text, @Nullable String kind, @Nullable String by, @Nullable Instant recordedAt,
        List<Correction> corrections, @Nullable JsonNode retracted, @Nullable String from) {

    static final List<String> KINDS = List.of("note", "alert", "decision", "action", "communication");
    private static final Duration SOME_WEEKS = Duration.ofDays(28);

    /** What an entry said before somebody corrected it, and why it no longer does. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Correction(@Nullable Instant occurredAt, @Nullable String precision, @Nullable String text,
            @Nullable String reason, @Nullable String by, @Nullable Instant recordedAt, @Nullable Instant until,
            @Nullable String kind) {

        public String when() {
            var began = new EntryTime(occurredAt, null, precision, null, null).line();
            var end = until == null ? "" : Moment.full(until) + " UTC";
            return end.isEmpty() ? began : began.isEmpty() ? "until " + end : began + " to " + end;
        }

        public String kindWord() {
            return word(kind);
        }
    }

    public TimelineEntry {
        corrections = corrections == null ? List.of() : corrections;
        kind = kind == null ? "note" : kind;
        precision = precision == null ? "exact" : precision;
    }

    /** When it happened, as well as that is known. */
    public EntryTime time() {
        return new EntryTime(occurredAt, until, precision, zone, localTime);
    }

    /** The time as it was written, beside the instant that was made of it; empty where it is shown anyway. */
    public String writtenToo() {
        return time().placed() ? time().asWritten() : "";
    }

    /** What sort of line it is, where it is more than a note; empty for one. */
    public String kindWord() {
        return word(kind);
    }

    private static String word(@Nullable String kind) {
        return kind == null || kind.equals("note") ? "" : Badge.label(kind);
    }

    public boolean struck() {
        return retracted != null && !retracted.isNull() && !(retracted.isBoolean() && !retracted.asBoolean());
    }

    public String retractedBecause() {
        return retracted == null ? "" : retracted.path("reason").asText("");
    }

    public String retractedBy() {
        return retracted == null ? "" : retracted.path("by").asText("");
    }

    /** The heading this entry stands under; entries of one heading are shown together in the order given. */
    public String heading() {
        if (occurredAt != null) {
            return Moment.day(occurredAt);
        }
        var offset = dayOffset == null ? 0 : dayOffset;
        if (localTime == null) {
            return "Time not known";
        }
        return offset == 0 ? "Day not known" : offset == 1 ? "The day after" : offset + " days after";
    }

    /** Whether it tells a day, which is the same one in every zone. */
    public boolean dayAlone() {
        return "date".equals(precision);
    }

    /** For a datetime-local field. */
    public String input() {
        return Moment.input(occurredAt);
    }

    /** As {@link #input}, for its end; empty when it has none. */
    public String inputUntil() {
        return Moment.input(until);
    }

    /** How long after it happened it was written down, after some weeks on which day; empty when that was at once or cannot be said. */
    public String recordedLater() {
        if (occurredAt == null || !time().placed() || recordedAt == null || recordedAt.isBefore(occurredAt.plusSeconds(3600))) {
            return "";
        }
        return occurredAt.plus(SOME_WEEKS).isBefore(recordedAt)
                ? "on " + Moment.date(recordedAt)
                : Moment.between(occurredAt, recordedAt) + " later";
    }
}
