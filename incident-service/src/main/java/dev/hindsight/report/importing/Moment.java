package dev.hindsight.report.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A point in time of which any part may be unknown. */
public record Moment(@Nullable LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    public static final Moment UNKNOWN = new Moment(null, null, null);

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss").appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("XXX").toFormatter(Locale.ROOT);

    public @Nullable Instant instant() {
        return day == null || time == null || offset == null ? null : OffsetDateTime.of(day, time, offset).toInstant();
    }

    /** ISO 8601 with as much as is certain; nothing without a day. */
    public @Nullable String at() {
        if (day == null) {
            return null;
        }
        if (time == null) {
            return day.toString();
        }
        return offset == null ? day.atTime(time).toString() : WITH_OFFSET.format(OffsetDateTime.of(day, time, offset));
    }
}
