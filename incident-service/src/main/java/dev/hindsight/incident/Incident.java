package dev.hindsight.incident;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What the rules need to know about an incident. */
public sealed interface Incident {

    /** Nothing was declared under this id yet. */
    record Unreported() implements Incident {}

    /** Declared, whatever became of it since. */
    record Live(Facts facts, Status status, Severity severity, Times times, People people, Map<Section, String> report,
            Map<UUID, Entry> timeline, Map<UUID, Alarm> alarms) implements Incident {

        Live with(Consumer<Draft> change) {
            var draft = new Draft(this);
            change.accept(draft);
            return draft.live();
        }
    }

    /** The next state while it is written down; this and {@link Live} are the one place that names every part. */
    final class Draft {
        Facts facts;
        Status status;
        Severity severity;
        Times times;
        People people;
        Map<Section, String> report;
        Map<UUID, Entry> timeline;
        Map<UUID, Alarm> alarms;

        private Draft(Live now) {
            facts = now.facts();
            status = now.status();
            severity = now.severity();
            times = now.times();
            people = now.people();
            report = now.report();
            timeline = now.timeline();
            alarms = now.alarms();
        }

        private Live live() {
            return new Live(facts, status, severity, times, people, report, timeline, alarms);
        }
    }

    /** A timeline entry as it reads now. */
    record Entry(Told told, boolean retracted) {}

    /** An attached alert: when it fell silent, or null. */
    record Alarm(@Nullable Instant endsAt) {}
}
