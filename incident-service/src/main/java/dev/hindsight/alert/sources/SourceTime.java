package dev.hindsight.alert.sources;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Times as monitoring systems write them: RFC 3339 with up to nine digits of a second and with {@code Z}, {@code +00:00}, {@code +0000}
 * or {@code +00}; the same with a blank for the {@code T} and before the zone; {@code UTC} for a zone; {@code 2026.09.14} for a date; a
 * number of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its size. Without a zone it is UTC.
 */
public final class SourceTime {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,12})?([eE]\\+?\\d{1,2})?");
    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd").optionalStart().appendLiteral('T').optionalEnd().optionalStart().appendLiteral(' ')
            .optionalEnd()
            .appendPattern("HH:mm").optionalStart().appendPattern(":ss").optionalEnd()
            .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd()
            .optionalStart().appendLiteral(' ').optionalEnd()
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd().optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HH", "Z").optionalEnd()
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final BigDecimal MILLIS = new BigDecimal("100000000000");
    private static final BigDecimal MICROS = new BigDecimal("100000000000000");
    private static final BigDecimal NANOS = new BigDecimal("100000000000000000");

    private SourceTime() {}

    /** @return null for what is no time, and for times before 1970, such as {@code 0001-01-01T00:00:00Z}, which is Go's way to say never */
    public static @Nullable Instant of(@Nullable String text) {
        if (text == null || text.length() > 64) {
            return null;
        }
        try {
            Instant at = NUMBER.matcher(text.strip()).matches() ? counted(new BigDecimal(text.strip())) : written(text.strip());
            return at.getEpochSecond() <= 0 || at.isAfter(LAST) ? null : at;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Instant counted(BigDecimal number) {
        BigDecimal seconds = number.compareTo(NANOS) >= 0
                ? number.movePointLeft(9)
                : number.compareTo(MICROS) >= 0
                        ? number.movePointLeft(6)
                        : number.compareTo(MILLIS) >= 0 ? number.movePointLeft(3) : number;
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        return Instant.ofEpochSecond(whole.longValueExact(), seconds.subtract(whole).movePointRight(9).longValue());
    }

    private static Instant written(String text) {
        String plain = text.replaceFirst("(?i)\\s*(UTC|GMT)$", "Z").replaceFirst("^(\\d{4})\\.(\\d\\d)\\.(\\d\\d)", "$1-$2-$3");
        var parsed = TEXT.parseBest(plain, java.time.OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(parsed);
    }
}
