package dev.hindsight.gateway.pages.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Badge;

/** How a source stands, in one word. */
enum SourceState {
    ACTIVE("Active"), PAUSED("Paused"), WAITS_FOR_SECRET("Waits for its secret"), NEVER_HEARD_FROM("Never heard from"), SILENT(
            "Silent");

    private static final Duration QUIET = Duration.ofDays(7);
    /** Posts are kept that long, unless the installation says otherwise; what is older may have been heard from. */
    private static final Duration KEPT = Duration.ofDays(30);
    private final String label;

    SourceState(String label) {
        this.label = label;
    }

    /** Silent is what should have called and has not; without such a duty, what has said nothing for a week. */
    static SourceState of(AlertSource source, SourceType type, @Nullable Instant last, Instant now) {
        if (type.awaitsSecret(source)) {
            return WAITS_FOR_SECRET;
        }
        if (source.paused()) {
            return PAUSED;
        }
        if (last == null) {
            return source.createdAt() != null && source.createdAt().plus(KEPT).isBefore(now) ? SILENT : NEVER_HEARD_FROM;
        }
        return last.plus(duty(source)).isBefore(now) ? SILENT : ACTIVE;
    }

    Badge badge() {
        var code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Badge("source", code, label, code);
    }

    private static Duration duty(AlertSource source) {
        try {
            var every = source.routing().heartbeatEvery();
            return every == null ? QUIET : Duration.parse(every);
        } catch (DateTimeParseException e) {
            return QUIET;
        }
    }
}
