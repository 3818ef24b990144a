package dev.hindsight.gateway.pages;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Local times of a form on a night in which clocks were put forward or back. */
public final class Clocks {

    private static final List<String> TIMES = List.of("occurredAt", "from", "until", "at", "startedAt", "detectedAt",
            "mitigatedAt", "resolvedAt");

    private Clocks() {}

    /** A refusal of the times that no clock of their zone ever showed; null where each was there. */
    public static @Nullable Problem never(Fields fields) {
        Problem refused = null;
        for (var name : TIMES) {
            var change = fields.changed(name) ? change(fields, name) : null;
            if (change != null && change.isGap()) {
                refused = (refused == null ? Problem.of(422, "", "") : refused).at(name, words(fields, change));
            }
        }
        return refused;
    }

    /** Whether clocks showed one of the times twice, of which the first is taken. */
    public static boolean twice(Fields fields) {
        return TIMES.stream().filter(fields::changed).map(name -> change(fields, name))
                .anyMatch(change -> change != null && change.isOverlap());
    }

    private static String words(Fields fields, ZoneOffsetTransition change) {
        return "never was in %s: at %s clocks were put forward to %s".formatted(fields.get("zone", "UTC"),
                change.getDateTimeBefore().toLocalTime(), change.getDateTimeAfter().toLocalTime());
    }

    /** Of a day alone the clock does not count. */
    private static @Nullable ZoneOffsetTransition change(Fields fields, String name) {
        if (name.equals("occurredAt") && fields.get("precision", "").equals("date")) {
            return null;
        }
        try {
            return ZoneId.of(fields.get("zone", "UTC")).getRules().getTransition(LocalDateTime.parse(fields.get(name, "")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
