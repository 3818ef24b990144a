package dev.hindsight.diff;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Years;

/** A place in the history of one thing as people name it: a version, or an instant. Neither means the usual one. */
public record Point(@Nullable Long version, @Nullable Instant at) {

    /** @throws dev.hindsight.manners.ProblemException 422 when it is neither */
    public static Point read(String parameter, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return new Point(null, null);
        }
        if (sent.matches("0|[1-9]\\d{0,17}")) {
            return new Point(Long.valueOf(sent), null);
        }
        try {
            OffsetDateTime.parse(sent);
            return new Point(null, Years.read(sent, parameter));
        } catch (DateTimeException e) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/" + parameter,
                    "must be a version such as 7, or an instant such as 2026-09-14T08:03:15Z (RFC 3339)"))).asException();
        }
    }

    /**
     * The version that it means; an instant means all before the first event that was recorded later.
     *
     * @throws Rejected {@code no-such-version} when there was nothing yet, or it never came that far
     */
    public long in(List<RecordedEvent> history, long usual) {
        long last = history.getLast().version();
        long meant = version != null ? version : at == null ? usual : before(history, at);
        if (meant < 1 || meant > last) {
            String versions = last == 1
                    ? " has one version only, the first, since "
                    : " has the versions 1 to " + last + ", the first since ";
            throw new Rejected("no-such-version",
                    history.getFirst().subject() + versions + history.getFirst().recordedAt() + ".");
        }
        return meant;
    }

    private static long before(List<RecordedEvent> history, Instant at) {
        return history.stream().takeWhile(event -> !event.recordedAt().isAfter(at)).count();
    }
}
