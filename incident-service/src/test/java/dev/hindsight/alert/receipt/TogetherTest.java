package dev.hindsight.alert.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.alert.placing.Intake.Outcome;
import dev.hindsight.desk.Alertmanager;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** The law of working on many receipts at once: it comes to what one after the other comes to. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class TogetherTest {

    private static final int SCRIPTS = 24;
    private static final int POSTS = 25;
    private static final List<Map<String, Object>> SETTINGS = List.of(
            Map.of("stormAfter", 1_000),
            Map.of("groupBy", List.of("service"), "stormAfter", 1_000),
            Map.of("attachWithin", "PT10M", "stormAfter", 1_000),
            Map.of("groupBy", List.of("service"), "declareFrom", "major", "reopenWithin", "PT1H", "stormAfter", 1_000),
            Map.of("stormAfter", 2),
            Map.of("attachWithin", "PT10M", "declareFrom", "major", "stormAfter", 2));

    @Inject
    EventLog log;
    @Inject
    Intake intake;
    @Inject
    Pool pool;

    @Test
    void many_posts_at_once_come_to_what_one_after_the_other_comes_to() {
        int posts = 0;
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Map<String, Object> settings = SETTINGS.get(seed % SETTINGS.size());
            var apart = new Side(settings);
            var together = new Side(settings);
            List<Reading> one = script(apart, seed);
            List<Reading> same = script(together, seed);
            List<Outcome> before = one.stream().flatMap(reading -> apart.take(List.of(reading)).stream()).toList();
            List<Outcome> after = together.take(same);
            assertEquals(apart.told(before), together.told(after), "seed " + seed + " with " + settings);
            posts += before.size();
        }
        assertEquals(SCRIPTS * POSTS, posts);
    }

    /** The same posts for each side, but for the name of the services, by which sides would meet. */
    private static List<Reading> script(Side side, int seed) {
        var random = new Random(seed);
        Instant begin = Instant.parse("2026-09-14T08:00:00Z");
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            List<Signal> signals = new ArrayList<>();
            for (int of = random.nextInt(3); of >= 0; of--) {
                boolean over = random.nextInt(3) == 0;
                boolean tells = random.nextBoolean();
                Instant at = begin.plusSeconds(60L * i);
                Instant started = begin.plusSeconds(600L * random.nextInt(3));
                String name = "alert-" + random.nextInt(8);
                signals.add(SignalDraft.of(name, over ? AlertState.RESOLVED : AlertState.FIRING, at)
                        .title(name).severity(random.nextBoolean() ? "critical" : "warning").group("g" + random.nextInt(3))
                        .startsAt(tells ? started : null).endsAt(over ? at : null)
                        .label("service", side.mark + random.nextInt(3)).signal());
            }
            all.add(Reading.of(signals));
        }
        return all;
    }

    /** One source, and what became of its posts in words that are the same on both sides. */
    private final class Side {
        private final String mark = UUID.randomUUID() + "-";
        private final Source source;
        private Instant heard = Instant.parse("2026-09-14T09:00:00Z");
        private final Map<String, Integer> incidents = new HashMap<>();

        Side(Map<String, Object> settings) {
            UUID id = UUID.fromString(Alertmanager.installed(settings).id());
            Row row = pool.preparedQuery("select routing from alert_source where id = $1").execute(Tuple.of(id)).await()
                    .indefinitely().iterator().next();
            source = new Source(id, "monitor", Stored.read(row.getJsonObject("routing"), Routing.class));
        }

        /** A post each half minute. */
        private Instant heard() {
            heard = heard.plusSeconds(30);
            return heard;
        }

        List<Outcome> take(List<Reading> readings) {
            List<Intake.Read> posts = readings.stream().map(reading -> new Intake.Read(UUID.randomUUID(), heard(), reading))
                    .toList();
            return log.inTransaction(transaction -> intake.take(transaction, source, List.of(), posts)).await().indefinitely();
        }

        List<String> told(List<Outcome> outcomes) {
            List<String> told = new ArrayList<>();
            outcomes.forEach(outcome -> told.add(outcome.state() + " " + outcome.alerts().size() + " alerts, incident "
                    + number(outcome.incident() == null ? null : outcome.incident().toString())));
            pool.preparedQuery("""
                    select a.fingerprint, a.starts_at, a.ends_at, a.status, a.decision, a.reason, a.shown, a.incident_id, i.view::json ->> 'title' as title,
                        i.severity, i.status as incident_status
                    from alert a left join incident i on i.id = a.incident_id where a.source_id = $1
                    order by a.fingerprint, a.starts_at""").execute(Tuple.of(source.id())).await().indefinitely()
                    .forEach(row -> told.add(words(row)));
            assertTrue(told.size() > outcomes.size());
            return told;
        }

        private String words(Row row) {
            String all = Stream.of("fingerprint", "starts_at", "ends_at", "status", "decision", "reason", "shown",
                    "title", "severity", "incident_status")
                    .map(column -> column + "=" + row.getValue(column)).collect(Collectors.joining(", "));
            UUID incident = row.getUUID("incident_id");
            return all.replace(mark, "") + ", incident " + number(incident == null ? null : incident.toString());
        }

        /** Incidents by the order in which they are spoken of. */
        private String number(@Nullable String incident) {
            return incident == null ? "none" : String.valueOf(incidents.computeIfAbsent(incident, _ -> incidents.size()));
        }
    }
}
