package dev.hindsight.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.diff.Change;
import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.Documents;
import dev.hindsight.diff.HistoryDiff;
import dev.hindsight.diff.Patch;
import dev.hindsight.diff.Point;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.rule.IncidentDecider;
import dev.hindsight.report.diff.IncidentDiff;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any two versions of any history, made by the real rules from whatever people may ask. */
class DiffLawTest {

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    @Property(tries = 300)
    void applying_what_differs_between_two_versions_to_the_one_gives_the_other(@ForAll long seed) {
        var random = new Random(seed);
        List<RecordedEvent> history = history(random);
        long from = 1 + random.nextInt(history.size());
        long to = 1 + random.nextInt(history.size());
        Comparison comparison = IncidentDiff.between(history, new Point(from, null), new Point(to, null));
        assertEquals(document(history, to), Patch.apply(document(history, from), comparison.changes(), IncidentDiff.SHAPE));
        assertEquals(from, comparison.from().version());
        assertEquals(history.get((int) to - 1).recordedAt(), comparison.to().at());
    }

    @Property(tries = 200)
    void each_change_names_the_last_event_that_made_it(@ForAll long seed) {
        var random = new Random(seed);
        List<RecordedEvent> history = history(random);
        long from = 1 + random.nextInt(history.size());
        long to = 1 + random.nextInt(history.size());
        for (Change change : IncidentDiff.between(history, new Point(from, null), new Point(to, null)).changes()) {
            long version = versionOf(change);
            RecordedEvent event = history.get((int) version - 1);
            assertEquals(event.actor(), change.by());
            assertEquals(event.recordedAt(), change.at());
            assertTrue(version > Math.min(from, to) && version <= Math.max(from, to), change.toString());
            Comparison after = IncidentDiff.between(history, new Point(version, null), new Point(Math.max(from, to), null));
            assertTrue(after.changes().stream().noneMatch(later -> later.path().equals(change.path())
                    || later.path().startsWith(change.path() + "/") && change.kind() != Change.Kind.REORDERED),
                    () -> change + " changed once more: " + after);
            Comparison step = IncidentDiff.between(history, new Point(version - 1, null), new Point(version, null));
            assertTrue(step.changes().stream().anyMatch(one -> one.path().startsWith(change.path())
                    || change.path().startsWith(one.path() + "/")), () -> change + " is not in " + step);
        }
    }

    @Property(tries = 300)
    void what_is_looked_at_for_several_events_at_once_is_what_is_seen_at_each(@ForAll long seed) {
        var random = new Random(seed);
        List<RecordedEvent> history = history(random, seed % 2 == 0);
        var from = new Point(1L + random.nextInt(history.size()), null);
        var to = new Point(1L + random.nextInt(history.size()), null);
        assertEquals(new HistoryDiff(IncidentDiff.SHAPE, IncidentDiff.LEFT_OUT,
                (events, visitor) -> IncidentReader.walk(events, visitor::accept)).between(history, from, to),
                IncidentDiff.between(history, from, to));
    }

    @Example
    void two_corrections_of_one_line_are_told_apart() {
        StreamHead head = StreamHead.unborn(UUID.randomUUID(), "INC-1");
        var history = new ArrayList<>(HashChain.seal(head, List.of(CODEC.write(Sample.DECLARED), CODEC.write(Sample.ADDED)),
                "bob", Instant.EPOCH));
        history.addAll(HashChain.seal(history.getLast().head(), List.of(CODEC.write(corrected("UTC", null))), "ann",
                Instant.EPOCH));
        history.addAll(HashChain.seal(history.getLast().head(), List.of(CODEC.write(corrected(null, "Rolled forward"))), "Zoë",
                Instant.EPOCH));
        List<Change> changes = IncidentDiff.between(history, new Point(2L, null), new Point(4L, null)).changes();
        assertEquals("ann", changes.stream().filter(change -> change.path().endsWith("/zone")).findFirst().orElseThrow().by());
        assertEquals("Zoë", changes.stream().filter(change -> change.path().endsWith("/text")).findFirst().orElseThrow().by());
    }

    @Example
    void a_publication_is_the_deed_of_who_published_it_whatever_changes_since() {
        StreamHead head = StreamHead.unborn(UUID.randomUUID(), "INC-1");
        var history = new ArrayList<>(HashChain.seal(head, List.of(CODEC.write(Sample.DECLARED)), "bob", Instant.EPOCH));
        history.addAll(HashChain.seal(history.getLast().head(),
                List.of(CODEC.write(new IncidentEvent.ReportPublished(1, 1, null, null))), "alice", Instant.EPOCH));
        history.addAll(HashChain.seal(history.getLast().head(), List.of(CODEC.write(Sample.ADDED)), "bob", Instant.EPOCH));
        Change published = IncidentDiff.between(history, new Point(1L, null), new Point(3L, null)).changes().stream()
                .filter(change -> change.path().startsWith("/publication")).findFirst().orElseThrow();
        assertEquals("/publication alice 2", published.path() + " " + published.by() + " " + published.version());
        assertTrue(IncidentDiff.between(history, new Point(2L, null), new Point(3L, null)).changes().stream()
                .noneMatch(change -> change.path().startsWith("/publication")), "it only follows that it changed since");
    }

    private static IncidentEvent corrected(@Nullable String zone, @Nullable String text) {
        return new IncidentEvent.TimelineEntryCorrected(Sample.ENTRY, null, null, text, "because", null, zone, null, null, null,
                null);
    }

    private static long versionOf(Change change) {
        org.junit.jupiter.api.Assertions.assertNotNull(change.version(), change::toString);
        return change.version();
    }

    private static JsonNode document(List<RecordedEvent> history, long version) {
        return new Documents(IncidentDiff.LEFT_OUT).write(IncidentReader.read(history.subList(0, (int) version)));
    }

    private static List<RecordedEvent> history(Random random) {
        return history(random, false);
    }

    /** @param told hardly anything but lines, alerts and publications */
    private static List<RecordedEvent> history(Random random, boolean told) {
        var rules = new IncidentDecider();
        Incident now = rules.evolve(rules.initial(), Sample.DECLARED);
        StreamHead head = StreamHead.unborn(UUID.randomUUID(), "INC-1");
        var history = new ArrayList<>(HashChain.seal(head, List.of(CODEC.write(Sample.DECLARED)), "bob", Instant.EPOCH));
        for (int i = random.nextInt(60); i > 0; i--) {
            try {
                for (IncidentEvent event : rules.decide(told ? AnyHistory.telling(random) : AnyHistory.command(random), now)) {
                    now = rules.evolve(now, event);
                    history.addAll(HashChain.seal(history.getLast().head(), List.of(CODEC.write(event)),
                            List.of("ann", "bob", "Zoë").get(random.nextInt(3)), Instant.EPOCH.plusSeconds(history.size())));
                }
            } catch (Rejected refused) {
                assertTrue(refused.code().matches("[a-z-]+"));
            }
        }
        return history;
    }
}
