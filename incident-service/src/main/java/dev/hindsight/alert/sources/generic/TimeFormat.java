package dev.hindsight.alert.sources.generic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.sources.SourceTime;

/**
 * How a source writes its times.
 *
 * @param digits for a number: how many digits stand behind the seconds since 1970; −1 for a text
 * @param pattern as {@link DateTimeFormatter} has them; null for whatever {@link SourceTime} understands
 * @param zone of times that name none
 */
record TimeFormat(int digits, @Nullable DateTimeFormatter pattern, ZoneId zone) {

    private static final Pattern ZONED = Pattern.compile("(?i).*:\\d\\d([.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d(:?\\d\\d)?)");
    static final TimeFormat AUTO = new TimeFormat(-1, null, ZoneOffset.UTC);

    /** @throws IllegalArgumentException with a sentence for people */
    static TimeFormat of(@Nullable String format, ZoneId zone) {
        return switch (format == null ? "auto" : format.toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "auto", "iso", "iso8601", "iso_8601", "rfc3339" -> new TimeFormat(-1, null, zone);
            case "epoch_seconds", "epoch_s", "epoch" -> new TimeFormat(0, null, zone);
            case "epoch_millis", "epoch_milliseconds", "epoch_ms" -> new TimeFormat(3, null, zone);
            case "epoch_micros", "epoch_microseconds", "epoch_us" -> new TimeFormat(6, null, zone);
            case "epoch_nanos", "epoch_nanoseconds", "epoch_ns" -> new TimeFormat(9, null, zone);
            default -> new TimeFormat(-1, pattern(String.valueOf(format)), zone);
        };
    }

    private static DateTimeFormatter pattern(String pattern) {
        try {
            if (pattern.length() <= 100 && pattern.matches(".*[dDe].*")) {
                return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "A format is auto, epoch_seconds, epoch_millis, epoch_micros, epoch_nanos or a pattern"
                        + " such as dd/MM/yyyy HH:mm:ss.");
    }

    /** @return null for what is not written so */
    @Nullable
    Instant read(String text) {
        try {
            Instant at = digits >= 0 ? counted(text) : pattern == null ? written(text) : parsed(text, pattern);
            return at == null || at.getEpochSecond() <= 0 || at.getEpochSecond() > 250_000_000_000L ? null : at;
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Instant counted(String text) {
        if (!text.strip().matches("\\d{1,20}(\\.\\d{1,12})?([eE]\\+?\\d{1,2})?")) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(text.strip()).movePointLeft(digits);
        long whole = seconds.toBigInteger().longValueExact();
        return Instant.ofEpochSecond(whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }

    /** A zone can be added only to a time that has none. */
    private @Nullable Instant written(String text) {
        Instant at = SourceTime.of(text);
        return at == null || zone.equals(ZoneOffset.UTC) || !text.contains(":") || ZONED.matcher(text.strip()).matches()
                ? at
                : LocalDateTime.ofInstant(at, ZoneOffset.UTC).atZone(zone).toInstant();
    }

    private Instant parsed(String text, DateTimeFormatter formatter) {
        var parsed = formatter.withZone(zone).parseBest(text.strip(), Instant::from, LocalDateTime::from, LocalDate::from);
        return switch (parsed) {
            case LocalDateTime local -> local.atZone(zone).toInstant();
            case LocalDate day -> day.atStartOfDay(zone).toInstant();
            default -> Instant.from(parsed);
        };
    }
}
