package dev.hindsight.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.read.IncidentReader;
import dev.hindsight.incident.read.IncidentView;
import dev.hindsight.incident.read.TimelineEntry;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Laws that hold for any history; the histories are drawn at random, the same for the same seed. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ReplayTest {

    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");

    @Inject
    IncidentHandler incidents;
    @Inject
    EventLog log;
    @Inject
    Pool pool;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_row_is_what_the_events_add_up_to(long seed) throws Exception {
        var random = new Random(seed);
        IncidentView view = incidents.declare(UUID.randomUUID(), key -> new IncidentCommand.Declare(key, Sample.FACTS,
                Severity.MAJOR, null, null, null, null), "bob", _ -> List.of()).await().indefinitely();
        for (int i = 0; i < 60; i++) {
            var order = new Order(view.id(), view.key(), command(random), person(random));
            try {
                IncidentView answered = incidents.handle(order, OptionalLong.empty(), _ -> List.of()).await().indefinitely();
                assertEquals(answered, IncidentReader.read(log.load(view.id()).await().indefinitely()));
            } catch (Rejected refused) {
                assertEquals(refused.code(), refused.code().toLowerCase(java.util.Locale.ROOT));
            }
        }
        List<RecordedEvent> history = log.load(view.id()).await().indefinitely();
        assertEquals(IncidentReader.read(history), row(view.id()));
        for (int version = 1; version <= history.size(); version += 7) {
            assertEquals(IncidentReader.read(history.subList(0, version)),
                    IncidentReader.read(log.loadAtVersion(view.id(), version).await().indefinitely()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_was_asked_once_is_nothing_new_the_second_time(long seed) {
        var random = new Random(seed);
        var rules = new IncidentDecider();
        Incident now = rules.evolve(rules.initial(), Sample.DECLARED);
        for (int i = 0; i < 300; i++) {
            IncidentCommand command = command(random);
            try {
                for (IncidentEvent event : rules.decide(command, now)) {
                    now = rules.evolve(now, event);
                }
                assertEquals(List.of(), rules.decide(command, now), command.toString());
            } catch (Rejected refused) {
                assertEquals(refused.code(), refused.code().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private IncidentView row(UUID id) throws Exception {
        String view = pool.preparedQuery("select view from incident where id = $1").execute(Tuple.of(id)).await().indefinitely()
                .iterator().next().getString("view");
        return EventCodec.JSON.readValue(view, IncidentView.class);
    }

    private static String person(Random random) {
        return List.of("ann", "bob", "Zoë").get(random.nextInt(3));
    }

    private static UUID one(Random random, int of) {
        return new UUID(0x7000L, random.nextInt(of));
    }

    private static Instant time(Random random) {
        return NOON.plusSeconds(random.nextInt(3) * 60L);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static TimelineEntry line(Random random, @Nullable String from) {
        return new TimelineEntry(new UUID(0x7100L, random.nextInt(4)), time(random), null, Precision.EXACT, null, null, null,
                "brought", "note", "ann", NOON, null, null, from);
    }

    static IncidentCommand command(Random random) {
        String word = "word" + random.nextInt(3);
        return switch (random.nextInt(26)) {
            case 0 -> new IncidentCommand.Rename(word);
            case 1 -> new IncidentCommand.ChangeEnvironment(word);
            case 2 -> new IncidentCommand.ChangeServices(List.of(word));
            case 3 -> new IncidentCommand.ChangeTimes(Map.of(any(random, Moment.values()),
                    random.nextBoolean() ? Optional.of(time(random)) : Optional.empty()));
            case 4 -> new IncidentCommand.ChangeConfidentiality(random.nextBoolean());
            case 5, 6 -> new IncidentCommand.ChangeStatus(any(random, Status.values()),
                    random.nextInt(3) == 0 ? null : word, random.nextBoolean() ? time(random) : null, time(random));
            case 7 -> new IncidentCommand.ChangeSeverity(any(random, Severity.values()), null);
            case 8 -> new IncidentCommand.AssignRole(word, person(random));
            case 9 -> new IncidentCommand.VacateRole(word);
            case 10 -> new IncidentCommand.AddLabel(word);
            case 11 -> new IncidentCommand.RemoveLabel(word);
            case 12 -> new IncidentCommand.AddAuthor(person(random));
            case 13 -> new IncidentCommand.RemoveParticipant(person(random));
            case 14 -> new IncidentCommand.AddParticipant(person(random));
            case 15 -> new IncidentCommand.AddTimelineEntry(one(random, 5), new Told(random.nextBoolean() ? time(random) : null,
                    null, Precision.UNKNOWN, null, "14:45", 0, word, "note"));
            case 16 -> new IncidentCommand.CorrectTimelineEntry(one(random, 5), time(random), Precision.EXACT, word, "because");
            case 17 -> new IncidentCommand.RetractTimelineEntry(one(random, 5), "because");
            case 18 -> random.nextInt(3) > 0
                    ? new IncidentCommand.WriteReportSection(any(random, Section.values()), random.nextBoolean() ? word : "")
                    : new IncidentCommand.RestoreReportSection(any(random, Section.values()), word, 1);
            case 19 -> new IncidentCommand.Link(one(random, 3), "INC-9", any(random, Tie.values()));
            case 20 -> new IncidentCommand.Unlink(one(random, 3), "INC-9");
            case 21 -> random.nextInt(4) == 0
                    ? new IncidentCommand.Merge(one(random, 2), "INC-9")
                    : new IncidentCommand.Rename(word);
            case 22 -> new IncidentCommand.Unmerge(one(random, 2), List.of(line(random, null)), List.of());
            case 23 -> new IncidentCommand.Absorb(one(random, 3), "INC-8", word, false, List.of("INC-7"),
                    List.of(new IncidentCommand.Parcel(List.of(line(random, "INC-8"), line(random, "INC-7")), List.of())));
            case 24 -> new IncidentCommand.Release(one(random, 3));
            default -> random.nextBoolean()
                    ? new IncidentCommand.AttachAlert(new IncidentEvent.AlertAttached(one(random, 3), Sample.SOURCE,
                            "Prometheus",
                            "f", word, Severity.MINOR, "firing", time(random), Map.of("a", word), Map.of(), null, "because"))
                    : new IncidentCommand.ResolveAlert(one(random, 3), time(random));
        };
    }
}
