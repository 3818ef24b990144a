package dev.hindsight.gateway.pages.words;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateExtension;

/** Instants as the server writes them, in UTC; a script adds the reader's own zone beside. */
@TemplateExtension(namespace = "moment")
public final class Moment {

    private static final DateTimeFormatter FULL = format("d MMM yyyy, HH:mm");
    private static final DateTimeFormatter DATE = format("d MMM yyyy");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter CLOCK_WITH_SECONDS = format("HH:mm:ss");
    private static final DateTimeFormatter DAY = format("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter INPUT = format("yyyy-MM-dd'T'HH:mm");

    /** An instant that came from a clock; one that is an example has no fraction of a second. */
    private static final Pattern EXACT = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}Z");

    private Moment() {}

    /** A sentence of a service with its instants as people read them. */
    public static String spoken(String sentence) {
        return EXACT.matcher(sentence).replaceAll(exact -> {
            try {
                return full(Instant.parse(exact.group())) + " UTC";
            } catch (DateTimeParseException noInstant) {
                return exact.group();
            }
        });
    }

    public static String full(Instant instant) {
        return FULL.format(instant);
    }

    public static String date(Instant instant) {
        return DATE.format(instant);
    }

    /** Seconds only where somebody knew them. */
    public static String clock(Instant instant) {
        return instant.getEpochSecond() % 60 == 0 ? CLOCK.format(instant) : CLOCK_WITH_SECONDS.format(instant);
    }

    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    /** "1 Oct 2026" for a day without a clock, which has no zone and is the same one everywhere; empty for none. */
    public static String dayAlone(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** For the value of a datetime-local field. */
    public static String input(@Nullable Instant instant) {
        return instant == null ? "" : INPUT.format(instant);
    }

    /** The same in that zone; in UTC where there is no such zone. */
    public static String input(@Nullable Instant instant, String zone) {
        try {
            return instant == null ? "" : INPUT.withZone(ZoneId.of(zone)).format(instant);
        } catch (DateTimeException noZone) {
            return input(instant);
        }
    }

    /** "26 min", "5 h 48 min", "3 d 2 h": the two largest parts, empty when the order is not what it should be. */
    public static String between(@Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null || to.isBefore(from)) {
            return "";
        }
        var gap = Duration.between(from, to);
        if (gap.toDays() > 0) {
            return gap.toDays() + " d" + (gap.toHoursPart() > 0 ? " " + gap.toHoursPart() + " h" : "");
        }
        if (gap.toHours() > 0) {
            return gap.toHours() + " h" + (gap.toMinutesPart() > 0 ? " " + gap.toMinutesPart() + " min" : "");
        }
        return gap.toMinutes() > 0 ? gap.toMinutes() + " min" : "under a minute";
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
