package dev.hindsight.action;

import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.bob;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.DeadLetterReplay;
import dev.hindsight.eventlog.DeadLetterReplayed;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.local.RealStack;
import dev.hindsight.local.RealTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class HearingOfIncidentsTest {

    private static final String DEAD = "/api/v1/dead-letters/action-tracker";

    @Inject
    Pool pool;
    @Inject
    EventLog log;

    @Test
    void what_matters_of_an_incident_is_kept() {
        var incident = FedIncident.known();
        incident.tell("renamed.v1", "{\"title\":\"Checkout is down\"}");
        incident.tell("severity-changed.v1", "{\"from\":\"major\",\"to\":\"critical\"}");
        incident.tell("status-changed.v1", "{\"from\":\"triage\",\"to\":\"in-progress\",\"at\":\"2026-01-01T00:00:00Z\"}");
        incident.tell("environment-changed.v1", "{\"environment\":\"preprod\"}");
        await().untilAsserted(
                () -> assertEquals(List.of(incident.key, "Checkout is down", "critical", "in-progress", "preprod"),
                        known(incident)));
    }

    @Test
    void an_event_that_comes_twice_acts_once() {
        var incident = FedIncident.known();
        UUID first = incident.tell("renamed.v1", "{\"title\":\"one\"}");
        incident.tellAgain(first, 99, "renamed.v1", "{\"title\":\"never\"}");
        incident.tell("environment-changed.v1", "{\"environment\":\"stage\"}");
        await().untilAsserted(() -> assertEquals("stage", known(incident).getLast()));
        assertEquals("one", known(incident).get(1));
    }

    @Test
    void a_type_of_a_newer_sender_does_not_stop_what_is_behind_it() {
        var incident = FedIncident.known();
        incident.tell("declared.v7", "[1,2,3]");
        incident.tell("frozen.v1", "{\"degrees\":-4}");
        incident.tell("renamed.v1", "{\"title\":\"after\",\"because\":{\"of\":[\"a newer field\"]}}");
        await().untilAsserted(() -> assertEquals("after", known(incident).get(1)));
    }

    @Test
    void poison_is_put_aside_and_what_is_behind_it_is_heard() {
        var incident = FedIncident.known();
        RealTopic.send(new ProducerRecord<>(IncidentFeed.TOPIC, incident.id.toString(), "not ours".getBytes(UTF_8)));
        incident.tell("severity-changed.v1", "{\"to\":null}");
        incident.tell("renamed.v1", "{\"title\":\"after poison\"}");
        await().untilAsserted(() -> assertEquals("after poison", known(incident).get(1)));
        long poison = letter(incident, "severity-changed");
        bob().get(DEAD).then().statusCode(403);
        bob().post(DEAD + "/" + poison + "/replay").then().statusCode(403);
        alice().post(DEAD + "/" + poison + "/replay").then().statusCode(409).body("type", containsString("still-unreadable"));
        alice().post(DEAD + "/999999/replay").then().statusCode(404);
        alice().get(DEAD).then().statusCode(200).body("items.find { it.id == %d }.reason".formatted(poison), notNullValue())
                .body("items.find { it.id == %d }.value".formatted(poison), equalTo("{\"to\":null}"));
    }

    @Test
    void a_dead_letter_that_has_become_readable_brings_what_is_missing_and_overwrites_nothing_newer() {
        var incident = FedIncident.known();
        long overtaken = incident.version() + 1;
        incident.tell("severity-changed.v1", "{\"to\":null}");
        incident.tell("participant-added.v1", "{\"person\":null}");
        incident.tell("severity-changed.v1", "{\"to\":\"minor\"}");
        await().untilAsserted(() -> assertEquals("minor", known(incident).get(2)));
        mend(incident, "severity-changed", "{\"to\":\"critical\"}");
        mend(incident, "participant-added", "{\"person\":\"olga\"}");
        assertEquals("minor", known(incident).get(2));
        assertEquals(overtaken + 1,
                pool.preparedQuery("select version from incident_person where incident = $1 and person = 'olga'")
                        .execute(Tuple.of(incident.id)).await().indefinitely().iterator().next().getLong("version"));
    }

    /** The cause is mended: here by hand, in life by a newer release. */
    private void mend(FedIncident incident, String type, String data) {
        long id = letter(incident, type);
        pool.preparedQuery("update dead_letter set value = $2 where id = $1")
                .execute(Tuple.of(id, io.vertx.core.buffer.Buffer.buffer(data))).await().indefinitely();
        alice().post(DEAD + "/" + id + "/replay").then().statusCode(204);
        alice().get(DEAD).then().body("items.find { it.id == %d }.replayedAt".formatted(id), notNullValue());
        isTold(id, type);
    }

    /** Who did it is one event, published too. */
    private void isTold(long letter, String type) {
        alice().post(DEAD + "/" + letter + "/replay").then().statusCode(204);
        UUID stream = DeadLetterReplay.stream("action-tracker-service", letter);
        await().untilAsserted(() -> assertNotNull(log.load(stream).await().indefinitely().getFirst().globalSeq()));
        var told = log.load(stream).await().indefinitely();
        assertEquals(1, told.size());
        assertEquals("alice", told.getFirst().actor());
        alice().get(DEAD + "/" + letter + "/events").then().statusCode(200).body("items.actor", contains("alice"));
        bob().get(DEAD + "/" + letter + "/events").then().statusCode(403);
        DeadLetterReplayed replayed = DeadLetterReplayed.CODEC.read(told.getFirst());
        assertEquals(new DeadLetterReplayed(letter, "action-tracker-service", IncidentFeed.TOPIC, replayed.event(),
                "hindsight.incident." + type + ".v1", true), replayed);
    }

    private static long letter(FedIncident incident, String type) {
        List<Map<String, Object>> letters = alice().get(DEAD).then().statusCode(200).extract().path("items");
        return letters.stream().filter(letter -> incident.id.toString().equals(letter.get("key"))
                && String.valueOf(letter.get("headers")).contains(type)).map(letter -> (Integer) letter.get("id")).findFirst()
                .orElseThrow();
    }

    private List<String> known(FedIncident incident) {
        var rows = pool.preparedQuery("select key, title, severity, status, environment from incident_known where id = $1")
                .execute(Tuple.of(incident.id)).await().indefinitely();
        if (rows.size() == 0) {
            return List.of("", "", "", "", "");
        }
        Row row = rows.iterator().next();
        return List.of(row.getString("key"), row.getString("title"), row.getString("severity"), row.getString("status"),
                row.getString("environment"));
    }
}
