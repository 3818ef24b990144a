package dev.hindsight.gateway.pages.words;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Spans of time as people write them, "10 min" or "1 d 12 h", and as the API does, {@code PT10M}. */
public final class Span {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})\\s*([a-z]+)\\s*,?");

    private Span() {}

    /** In ISO 8601; what cannot be read stays as it was typed, for the service to refuse. */
    public static @Nullable String iso(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var part = PART.matcher(text);
        var whole = Duration.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            var unit = unit(part.group(2));
            if (unit == null) {
                return typed.strip();
            }
            whole = whole.plus(unit.multipliedBy(Long.parseLong(part.group(1))));
            end = part.end();
        }
        return end == text.length() && end > 0 ? whole.toString() : typed.strip();
    }

    /** Whether {@link #iso} can tell it in ISO 8601. */
    public static boolean reads(String typed) {
        try {
            return !Duration.parse(String.valueOf(iso(typed))).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** "1 d 12 h" for {@code PT36H}; what is no duration stays as it is. */
    public static String words(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        try {
            return words(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    public static String words(Duration span) {
        var words = new StringBuilder();
        part(words, span.toDaysPart(), "d");
        part(words, span.toHoursPart(), "h");
        part(words, span.toMinutesPart(), "min");
        part(words, span.toSecondsPart(), "s");
        return words.isEmpty() ? "0 s" : words.toString();
    }

    private static void part(StringBuilder words, long number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    private static @Nullable Duration unit(String word) {
        return switch (word) {
            case "s", "sec", "second", "seconds" -> Duration.ofSeconds(1);
            case "m", "min", "mins", "minute", "minutes" -> Duration.ofMinutes(1);
            case "h", "hour", "hours" -> Duration.ofHours(1);
            case "d", "day", "days" -> Duration.ofDays(1);
            case "w", "week", "weeks" -> Duration.ofDays(7);
            default -> null;
        };
    }
}
