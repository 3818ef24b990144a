package dev.hindsight.incident.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Precision;

/**
 * Nobody knows yet what happens later, so a moment in the future is a slip. Clocks that go fast are borne with. What a page or a
 * machine says is taken as it says it: neither comes as {@link IncidentCommand.Said}.
 */
final class FutureRules {

    /** How far ahead of ours the clock of whoever says it may be. */
    static final Duration ALLOWANCE = Duration.ofMinutes(10);

    /** A day begins first where clocks are 14 hours ahead of UTC. */
    private static final Duration FIRST_ZONE = Duration.ofHours(14);

    private FutureRules() {}

    /** What was said. */
    static IncidentCommand checked(IncidentCommand.Said said) {
        Instant last = said.now().plus(ALLOWANCE);
        happened(said.command()).forEach((field, at) -> {
            if (at.isAfter(last)) {
                throw new Rejected("in-the-future", "must not be in the future: it is more than " + ALLOWANCE.toMinutes()
                        + " minutes after now", field);
            }
        });
        return said.command();
    }

    /** When what it says happened, at the earliest, by the field of the request that says so. */
    private static Map<String, Instant> happened(IncidentCommand command) {
        var moments = new LinkedHashMap<String, Instant>();
        switch (command) {
            case IncidentCommand.Said said -> moments.putAll(happened(said.command()));
            case IncidentCommand.Several several -> several.commands().forEach(each -> moments.putAll(happened(each)));
            case IncidentCommand.Declare to -> {
                put(moments, "startedAt", to.startedAt());
                put(moments, "detectedAt", to.detectedAt());
            }
            case IncidentCommand.ChangeTimes to ->
                to.moments().forEach((moment, at) -> put(moments, moment.field(), at.orElse(null)));
            case IncidentCommand.ChangeStatus to -> put(moments, "at", to.at());
            case IncidentCommand.AddTimelineEntry to -> {
                Precision sure = to.told().precision();
                put(moments, "occurredAt", earliest(to.told().occurredAt(), sure));
                put(moments, "until", earliest(to.told().until(), sure));
            }
            case IncidentCommand.CorrectTimelineEntry to -> {
                put(moments, "occurredAt", earliest(to.occurredAt(), to.precision()));
                put(moments, "until", earliest(to.besides().until(), to.precision()));
            }
            case IncidentCommand.Import _ -> {
            }
            case IncidentCommand.Work _ -> {
            }
        }
        return moments;
    }

    private static @Nullable Instant earliest(@Nullable Instant at, @Nullable Precision sure) {
        return at == null || sure != Precision.DATE ? at : at.minus(FIRST_ZONE);
    }

    private static void put(Map<String, Instant> moments, String field, @Nullable Instant at) {
        if (at != null) {
            moments.put(field, at);
        }
    }
}
