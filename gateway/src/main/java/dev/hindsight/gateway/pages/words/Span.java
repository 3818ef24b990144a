package dev.hindsight.gateway.pages.words;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A length of time as people write it, "1 h 30 min", and as the API does, "PT1H30M" (ISO 8601). */
public final class Span {

    private static final Pattern WRITTEN = Pattern.compile("(?:\\s*\\d{1,7}\\s*[a-z]+[,;]?)+\\s*");
    private static final Pattern PART = Pattern.compile("(\\d{1,7})\\s*([a-z]+)");

    private Span() {}

    /** What cannot be read comes back as it was typed, for the service to refuse. */
    public static @Nullable String iso(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!WRITTEN.matcher(text).matches()) {
            return typed;
        }
        var span = Duration.ZERO;
        for (var part : PART.matcher(text).results().toList()) {
            var unit = unit(part.group(2));
            if (unit == null) {
                return typed;
            }
            span = span.plus(unit.multipliedBy(Long.parseLong(part.group(1))));
        }
        return span.toString();
    }

    private static @Nullable Duration unit(String word) {
        return switch (word) {
            case "d", "day", "days" -> Duration.ofDays(1);
            case "h", "hr", "hrs", "hour", "hours" -> Duration.ofHours(1);
            case "m", "min", "mins", "minute", "minutes" -> Duration.ofMinutes(1);
            case "s", "sec", "secs", "second", "seconds" -> Duration.ofSeconds(1);
            default -> null;
        };
    }

    /** "1 h 30 min"; what is no span of the API comes back as it is. */
    public static String words(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        try {
            var span = Duration.parse(iso);
            var words = Stream.of(part(span.toDays(), "d"), part(span.toHoursPart(), "h"), part(span.toMinutesPart(), "min"),
                    part(span.toSecondsPart(), "s")).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
            return words.isEmpty() ? "0 s" : words;
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + " " + unit;
    }
}
