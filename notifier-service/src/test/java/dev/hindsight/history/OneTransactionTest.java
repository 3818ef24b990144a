package dev.hindsight.history;

import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/**
 * What a POST stores, the event that says so and the answer for its {@code Idempotency-Key} are of one transaction (in PostgreSQL's
 * words, of one {@code xmin}): no crash leaves one without the others, and so none makes a repeated request write twice.
 */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class OneTransactionTest {

    @Inject
    Pool pool;
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void mend() {
        sql("drop trigger if exists break_off on idempotency");
        sql("drop trigger if exists break_off on event");
    }

    @Test
    void a_rule_its_event_and_its_answer() {
        String id = alice().header("Idempotency-Key", key).body(rule(key)).post("/api/v1/rules").then().statusCode(201)
                .extract().path("id");
        assertEquals(1, writers("rule where id = '" + id + "'", id).size());
    }

    @Test
    void a_channel_its_event_and_its_answer() {
        String id = alice().header("Idempotency-Key", key).body(channel(key)).post("/api/v1/channels").then().statusCode(201)
                .extract().path("id");
        assertEquals(1, writers("channel where id = '" + id + "'", id).size());
    }

    @Test
    void a_test_message_its_event_and_its_answer() {
        String channel = Setup.email("mara@corp.example");
        String delivery = alice().header("Idempotency-Key", key).post("/api/v1/channels/" + channel + "/test").then()
                .statusCode(202).extract().path("deliveries[0]");
        String noted = "noted_event where id = (select event from delivery where id = '" + delivery + "')";
        assertEquals(1, writers(noted, channel).size());
        alice().header("Idempotency-Key", key).post("/api/v1/channels/" + channel + "/test").then().statusCode(202)
                .body("deliveries", contains(delivery));
    }

    @Test
    void a_replay_by_hand_its_event_and_its_answer() {
        try (var receiver = new Receiver()) {
            String incident = Setup.key();
            Setup.rule(incident, List.of(Setup.webhook(receiver.url())));
            Feed.declare(incident, "");
            String list = "/api/v1/deliveries?incident=" + incident;
            awaitSent(list);
            String id = carol().get(list).path("items[0].id");
            bob().header("Idempotency-Key", key).post("/api/v1/deliveries/" + id + "/replay").then().statusCode(200)
                    .body("outcome", equalTo("pending")).body("replays.by", contains("bob"));
            assertEquals(1, writers("event where stream_id = '" + id + "'", id).size());
            receiver.await(2);
            awaitSent(list);
            bob().header("Idempotency-Key", key).post("/api/v1/deliveries/" + id + "/replay").then().statusCode(200)
                    .body("outcome", equalTo("pending"));
            carol().get("/api/v1/deliveries/" + id).then().body("outcome", equalTo("sent")).body("replays.by", contains("bob"));
            assertEquals(2, receiver.taken().size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"rules | before update on idempotency for each row when (new.key = '%s')",
            "rules | before insert on event for each row when (new.data like '%%%s%%')",
            "channels | before update on idempotency for each row when (new.key = '%s')",
            "channels | before insert on event for each row when (new.data like '%%%s%%')"})
    void what_breaks_off_in_between_leaves_nothing_and_can_be_sent_again(String kind, String where) {
        String body = kind.equals("rules") ? rule(key) : channel(key);
        sql("""
                create or replace function break_off() returns trigger language plpgsql as
                $$ begin raise exception 'the process dies here'; end $$""");
        sql("create trigger break_off " + where.formatted(key) + " execute function break_off()");
        alice().header("Idempotency-Key", key).body(body).post("/api/v1/" + kind).then().statusCode(500);
        assertEquals(0, count(kind.replaceAll("s$", "") + " where name = '" + key + "'"));
        assertEquals(0, count("event where data like '%" + key + "%'"));
        mend();
        String id = alice().header("Idempotency-Key", key).body(body).post("/api/v1/" + kind).then().statusCode(201).extract()
                .path("id");
        alice().header("Idempotency-Key", key).body(body).post("/api/v1/" + kind).then().statusCode(201)
                .body("id", equalTo(id));
        assertEquals(1, count(kind.replaceAll("s$", "") + " where name = '" + key + "'"));
        assertEquals(1, count("event where stream_id = '" + id + "'"));
    }

    private static void awaitSent(String list) {
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> carol().get(list).then().body("items[0].outcome", equalTo("sent")));
    }

    private static String rule(String name) {
        return "{\"name\":\"" + name + "\",\"match\":{\"events\":[\"incident.declared\"],\"service\":[\"nobody's\"]},"
                + "\"channels\":[\"" + Setup.email("mara@corp.example") + "\"]}";
    }

    private static String channel(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"email\",\"config\":{\"to\":[\"mara@corp.example\"]}}";
    }

    /** The transactions that wrote the row, the last event of the stream and the answer. */
    private Set<String> writers(String row, String stream) {
        var found = new java.util.HashSet<String>();
        pool.query("""
                select xmin::text as writer from %s union select xmin::text from idempotency where key = '%s'
                union (select xmin::text from event where stream_id = '%s' order by version desc limit 1)"""
                .formatted(row, key, stream)).executeAndAwait().forEach(each -> found.add(each.getString("writer")));
        return found;
    }

    private long count(String rows) {
        return pool.query("select count(*) from " + rows).executeAndAwait().iterator().next().getLong(0);
    }

    private void sql(String statement) {
        pool.query(statement).executeAndAwait();
    }
}
