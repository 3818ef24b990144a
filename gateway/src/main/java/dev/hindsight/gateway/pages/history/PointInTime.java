package dev.hindsight.gateway.pages.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.Query;

/**
 * Which state of a thing is asked for: the present one when both are null.
 *
 * @param version a number, for the service to judge
 * @param at an instant in RFC 3339
 */
public record PointInTime(@Nullable String version, @Nullable String at) {

    public static final PointInTime NOW = new PointInTime(null, null);

    public static PointInTime of(@Nullable String version, @Nullable String at, @Nullable String zone) {
        if (at != null && !at.isBlank()) {
            return new PointInTime(null, Fields.instant(at, zone));
        }
        if (version == null || version.isBlank()) {
            return NOW;
        }
        if (!version.strip().matches("[0-9]{1,18}")) {
            throw new PageFailure(Problem.of(422, "", "").at("version", "must be a number such as 7"));
        }
        return new PointInTime(version.strip(), null);
    }

    public boolean now() {
        return version == null && at == null;
    }

    /**
     * Until when things with a history of their own count as standing beside what is shown, as comparing has it: until the next
     * version was made, beside the newest one until now. An instant that was asked for is that instant.
     *
     * @param head the newest version
     * @param events its whole history; empty when it could not be read
     * @return null for the present
     */
    public @Nullable Instant beside(Versioned shown, long head, List<HistoryEntry> events) {
        if (at != null) {
            return asked(at);
        }
        if (now() || shown.version() >= head) {
            return null;
        }
        return events.stream().filter(event -> event.version() == shown.version() + 1).map(HistoryEntry::recordedAt)
                .filter(Objects::nonNull).findFirst().orElse(shown.lastChange());
    }

    private static @Nullable Instant asked(String at) {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String after(String path) {
        return new Query(Map.of()).with("version", version).with("at", at).after(path);
    }
}
