package dev.hindsight.alert.sources.zabbix;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.sources.SourceTime;

/**
 * Times of a Zabbix server, which are written without a zone. Our media type sends the zone. Without it, it is guessed by when the
 * post came in: zones are quarters of an hour apart, and news are seldom late by more than half of that.
 */
record ServerClock(@Nullable String zone, Instant receivedAt) {

    private static final long QUARTER = 900;
    private static final Duration WIDEST = Duration.ofHours(14).plusSeconds(QUARTER / 2);

    /** @return null when date or time is missing */
    @Nullable
    Instant at(@Nullable String date, @Nullable String time) {
        if (date == null || time == null) {
            return null;
        }
        String written = date + " " + time;
        Instant zoned = zone == null ? null : SourceTime.of(written + zone);
        return zoned == null ? guessed(SourceTime.of(written)) : zoned;
    }

    private @Nullable Instant guessed(@Nullable Instant asUtc) {
        if (asUtc == null) {
            return null;
        }
        Duration off = Duration.between(asUtc, receivedAt);
        if (off.abs().compareTo(WIDEST) > 0) {
            return asUtc;
        }
        return asUtc.plusSeconds(Math.floorDiv(off.toSeconds() + QUARTER / 2, QUARTER) * QUARTER);
    }
}
