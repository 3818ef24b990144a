package dev.hindsight.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.rule.IncidentDecider;
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
            var order = new Order(view.id(), view.key(), AnyHistory.command(random), AnyHistory.person(random));
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

    @Test
    void a_change_is_read_once_for_its_rows_and_for_the_answer() {
        var rows = new ArrayList<IncidentView>();
        IncidentView answered = incidents.declare(UUID.randomUUID(), key -> new IncidentCommand.Declare(key, Sample.FACTS,
                Severity.MAJOR, null, null, null, null), "bob", view -> {
                    rows.add(view);
                    return List.of();
                }).await().indefinitely();
        assertSame(rows.getLast(), answered);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_was_asked_once_is_nothing_new_the_second_time(long seed) {
        var random = new Random(seed);
        var rules = new IncidentDecider();
        Incident now = rules.evolve(rules.initial(), Sample.DECLARED);
        for (int i = 0; i < 300; i++) {
            IncidentCommand command = AnyHistory.command(random);
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
}
