package dev.hindsight.report.render.content;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;

/**
 * The time of a timeline entry in two cells.
 *
 * @param when in UTC: {@code ~ 2023-12-11 14:45 – 15:10}, a day alone, or a dash
 * @param written as the report had it: {@code 14:45 GMT, day +1}; often empty. Of a clock that nobody knows the zone of it says so
 */
public record LineCells(String when, String written) {

    static final String NOT_KNOWN = "–";
    private static final String NO_ZONE = ", zone not known";

    private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final String TIME = "(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)";
    private static final Pattern WHEN = Pattern
            .compile("(~ |\\? )?" + DAY + "(?: " + TIME + ")?(?: – (?:" + DAY + " )?" + TIME + ")?");
    private static final Pattern WRITTEN = Pattern
            .compile("(\\d[\\d:.]*)?(?:(?:^| )(\\p{Alpha}[\\w+:/-]*))?(?:(?:^|, )day ([+-]\\d{1,5}|0))?");

    public static LineCells of(Told told) {
        return new LineCells(when(told), written(told));
    }

    private static String when(Told told) {
        Instant at = told.occurredAt();
        if (at == null) {
            return NOT_KNOWN;
        }
        String day = Clock.day(at);
        String start = switch (told.precision()) {
            case EXACT -> day + " " + Clock.time(at);
            case APPROXIMATE -> "~ " + day + " " + Clock.time(at);
            case DATE -> day;
            case UNKNOWN -> "? " + day + " " + Clock.time(at);
        };
        return told.until() == null ? start : start + " – " + end(day, told.until());
    }

    private static String end(String day, Instant until) {
        return Clock.day(until).equals(day) ? Clock.time(until) : Clock.day(until) + " " + Clock.time(until);
    }

    private static String written(Told told) {
        var written = new StringBuilder(Objects.requireNonNullElse(told.localTime(), ""));
        if (told.zone() != null) {
            written.append(written.isEmpty() ? "" : " ").append(told.zone());
        } else if (told.localTime() != null && told.occurredAt() == null) {
            written.append(NO_ZONE);
        }
        if (told.dayOffset() != null) {
            int offset = told.dayOffset();
            written.append(written.isEmpty() ? "" : ", ").append("day ").append(offset > 0 ? "+" : "").append(offset);
        }
        return written.toString();
    }

    /** An export of before says nothing of a zone that is not known. */
    LineCells asOfBefore() {
        return new LineCells(when, itsOwn());
    }

    private String itsOwn() {
        return written.strip().replace(NO_ZONE, "");
    }

    /** What a reader takes from the cells; not all that was told where that cannot be seen, see {@link Marks}. */
    Told read(String text) {
        Matcher time = WHEN.matcher(when.strip());
        String itsOwn = itsOwn();
        Matcher own = WRITTEN.matcher(itsOwn);
        boolean understood = own.matches();
        @Nullable
        String zone = understood ? own.group(2) : null;
        @Nullable
        String local = understood ? own.group(1) : itsOwn.isEmpty() ? null : itsOwn;
        @Nullable
        Integer offset = understood && own.group(3) != null ? Integer.valueOf(own.group(3).replace("+", "")) : null;
        if (!time.matches()) {
            return new Told(null, null, Precision.UNKNOWN, zone, local, offset, text, "note");
        }
        @Nullable
        Instant at = Clock.instant(time.group(2), time.group(3) == null ? "00:00" : time.group(3));
        @Nullable
        Instant until = time.group(5) == null
                ? null
                : Clock.instant(time.group(4) == null ? time.group(2) : time.group(4), time.group(5));
        return new Told(at, until, at == null ? Precision.UNKNOWN : precision(time), zone, local, offset, text, "note");
    }

    private static Precision precision(Matcher time) {
        if (time.group(1) != null) {
            return time.group(1).startsWith("~") ? Precision.APPROXIMATE : Precision.UNKNOWN;
        }
        return time.group(3) == null ? Precision.DATE : Precision.EXACT;
    }

    /** The instant for {@code <time datetime>}; null when there is none. */
    public static @Nullable String machine(Told told) {
        Instant at = told.occurredAt();
        if (at == null) {
            return null;
        }
        return told.precision() == Precision.DATE && at.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Clock.day(at)
                : at.toString();
    }
}
