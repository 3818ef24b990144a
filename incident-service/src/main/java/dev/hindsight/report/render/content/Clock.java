package dev.hindsight.report.render.content;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** Instants and spans as a report writes them, always in UTC. */
public final class Clock {

    private static final String UTC = " UTC";

    private Clock() {}

    /** {@code 2023-12-11 14:45 UTC}, with seconds and less where there are any. */
    public static String text(Instant at) {
        return day(at) + " " + time(at) + UTC;
    }

    static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    static String time(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalTime().toString();
    }

    /** What {@link #text} wrote; null for anything else. */
    public static @Nullable Instant read(String text) {
        String plain = text.strip();
        String[] parts = (plain.endsWith(UTC) ? plain.substring(0, plain.length() - UTC.length()) : plain).split(" ", 2);
        return parts.length == 2 ? instant(parts[0], parts[1]) : null;
    }

    static @Nullable Instant instant(String day, String time) {
        try {
            return LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 1 d 17 h 15 min}; what is shorter than a minute in seconds. */
    public static String text(Duration span) {
        if (span.toMinutes() == 0) {
            return span.toSeconds() + " s";
        }
        String text = (span.toDays() > 0 ? span.toDays() + " d " : "")
                + (span.toHoursPart() > 0 ? span.toHoursPart() + " h " : "")
                + (span.toMinutesPart() > 0 ? span.toMinutesPart() + " min" : "");
        return text.strip();
    }
}
