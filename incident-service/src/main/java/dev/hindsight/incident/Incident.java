package dev.hindsight.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What the rules need to know about an incident. */
public sealed interface Incident {

    /** Nothing was declared under this id yet. */
    record Unreported() implements Incident {}

    /**
     * Declared, whatever became of it since.
     *
     * @param judged whether a person has said how bad it is, and not alerts alone
     * @param withdrawn updates that hold no longer
     */
    record Live(Facts facts, Status status, Severity severity, boolean judged, Times times, People people,
            Map<Section, String> report,
            ById<Entry> timeline, ById<Alarm> alarms, Ties ties,
            List<Issue> publications, Set<UUID> withdrawn) implements Incident {

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
        boolean judged;
        Times times;
        People people;
        Map<Section, String> report;
        ById<Entry> timeline;
        ById<Alarm> alarms;
        Ties ties;
        /** In the order of their numbers. */
        List<Issue> publications;
        Set<UUID> withdrawn;

        private Draft(Live now) {
            facts = now.facts();
            status = now.status();
            severity = now.severity();
            judged = now.judged();
            times = now.times();
            people = now.people();
            report = now.report();
            timeline = now.timeline();
            alarms = now.alarms();
            ties = now.ties();
            publications = now.publications();
            withdrawn = now.withdrawn();
        }

        private Live live() {
            return new Live(facts, status, severity, judged, times, people, report, timeline, alarms, ties, publications,
                    withdrawn);
        }
    }

    /**
     * A timeline entry as it reads now.
     *
     * @param from key of the merged incident that it comes from
     * @param before characters that its corrections take, what it said until then and why it no longer does
     */
    record Entry(Told told, boolean retracted, @Nullable String from, int before) {

        public Entry(Told told, boolean retracted) {
            this(told, retracted, null, 0);
        }

        Entry corrected(IncidentEvent.TimelineEntryCorrected by) {
            return new Entry(told.corrected(by), false, from, before + correction(told.text(), by.reason()));
        }

        Entry takenBack() {
            return new Entry(told, true, from, before);
        }

        /** Characters of a correction: its words, and some more for its times and its author. */
        public static int correction(String text, String reason) {
            return text.length() + reason.length() + 400;
        }
    }

    /** A publication: whether everybody may read it, and whether it stands. */
    record Issue(boolean open, boolean stands) {}

    /** An attached alert: when it fell silent, or null; {@code from} as for an entry. */
    record Alarm(@Nullable Instant endsAt, @Nullable String from) {}
}
