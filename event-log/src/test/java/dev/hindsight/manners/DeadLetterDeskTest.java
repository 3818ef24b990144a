package dev.hindsight.manners;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.eventlog.DeadLetterReplay;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Published;
import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * What a replay writes, the event that says so and the answer for its {@code Idempotency-Key} are of one transaction (in PostgreSQL's
 * words, of one {@code xmin}); what breaks off in between leaves none of them.
 */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DeadLetterDeskTest {

    private static final String ME = "event-log-test";

    @Inject
    Pool pool;
    @Inject
    EventLog log;

    private final String key = UUID.randomUUID().toString();
    private UUID event = UUID.randomUUID();
    private long letter;

    @BeforeEach
    void bury() {
        sql("create table if not exists letter_effect (event uuid not null)");
        letter = pool.preparedQuery("""
                insert into dead_letter (topic, kafka_partition, kafka_offset, record_key, headers, value, reason)
                values ('hindsight.test.v1', 0, 0, $1, $2, '{}', 'a bug of ours') returning id""")
                .executeAndAwait(Tuple.of(UUID.randomUUID().toString(), new JsonObject().put("ce_id", event.toString())
                        .put("ce_type", "hindsight.test.noted.v1").put("ce_subject", "INC-1").put("ce_sequence", "1")
                        .put("ce_globalseq", "1").put("ce_actor", "bob").put("ce_time", "2026-09-14T08:03:15Z")))
                .iterator().next().getLong("id");
    }

    @AfterEach
    void mend() {
        LetterResource.OBJECTION.set(null);
        for (String table : new String[]{"event", "idempotency", "dead_letter", "inbox"}) {
            sql("drop trigger if exists break_off on " + table);
        }
    }

    private static RequestSpecification as(String who, String role) {
        return given().header("Authorization", "Bearer " + TestGateway.shared().token(ME, who, role));
    }

    private Response replay() {
        return as("alice", "admin").header("Idempotency-Key", key).post("/letters/" + letter + "/replay");
    }

    private UUID stream() {
        return DeadLetterReplay.stream(ME, letter);
    }

    private long count(String rows) {
        return pool.query("select count(*) from " + rows).executeAndAwait().iterator().next().getLong(0);
    }

    private void sql(String statement) {
        pool.query(statement).executeAndAwait();
    }

    private void isDoneOnce() {
        assertEquals(1, count("letter_effect where event = '" + event + "'"));
        assertEquals(1, count("event where stream_id = '" + stream() + "'"));
        assertEquals("alice", log.load(stream()).await().indefinitely().getFirst().actor());
    }

    private void isUndone() {
        assertEquals(0, count("letter_effect where event = '" + event + "'"));
        assertEquals(0, count("event where stream_id = '" + stream() + "'"));
        assertEquals(0, count("inbox where event_id = '" + event + "'"));
        assertEquals(0, count("idempotency where key = '" + key + "'"));
        assertEquals(1, count("dead_letter where id = " + letter + " and replayed_at is null"));
    }

    @Test
    void the_effect_the_mark_the_event_and_the_answer_are_of_one_transaction() {
        replay().then().statusCode(204);
        Set<String> writers = new HashSet<>();
        pool.query("""
                select xmin::text as writer from letter_effect where event = '%s'
                union select xmin::text from inbox where event_id = '%s' union select xmin::text from dead_letter where id = %d
                union select xmin::text from event where stream_id = '%s' union select xmin::text from idempotency where key = '%s'
                """.formatted(event, event, letter, stream(), key)).executeAndAwait()
                .forEach(row -> writers.add(row.getString("writer")));
        assertEquals(1, writers.size());
        isDoneOnce();
    }

    @Test
    void a_request_that_is_repeated_gets_its_answer_and_leaves_no_second_event() {
        replay().then().statusCode(204);
        replay().then().statusCode(204);
        as("alice", "admin").post("/letters/" + letter + "/replay").then().statusCode(204);
        isDoneOnce();
        as("alice", "admin").get("/letters").then().body("items.find { it.id == " + letter + " }.replayedAt", notNullValue());
    }

    @Test
    void replays_at_the_same_moment_act_once_and_leave_one_event() {
        IntStream.range(0, 8).parallel().forEach(i -> as("alice", "admin").header("Idempotency-Key", key + i)
                .post("/letters/" + letter + "/replay").then().statusCode(204));
        isDoneOnce();
    }

    @Test
    void what_still_cannot_be_acted_on_is_told_and_leaves_nothing() {
        LetterResource.OBJECTION.set(new IllegalStateException("never declared here"));
        replay().then().statusCode(409).body("type", endsWith("/still-dead")).body("detail", equalTo("never declared here"));
        isUndone();
        LetterResource.OBJECTION.set(new Published.Poison("not to be read", new IllegalArgumentException()));
        replay().then().statusCode(409).body("type", endsWith("/still-unreadable"));
        isUndone();
        LetterResource.OBJECTION.set(null);
        replay().then().statusCode(204);
        isDoneOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before insert on inbox", "before update on dead_letter", "before insert on event",
            "before update on idempotency"})
    void what_breaks_off_in_between_leaves_nothing_and_can_be_sent_again(String where) {
        sql("""
                create or replace function break_off() returns trigger language plpgsql as
                $$ begin raise exception 'the process dies here'; end $$""");
        sql("create trigger break_off " + where + " for each row execute function break_off()");
        replay().then().statusCode(500);
        mend();
        isUndone();
        replay().then().statusCode(204);
        isDoneOnce();
    }

    @Test
    void letters_are_paged_and_those_that_wait_can_be_asked_for_alone() {
        long older = letter;
        event = UUID.randomUUID();
        bury();
        Response page = as("alice", "admin").get("/letters?limit=1");
        page.then().statusCode(200).body("items.id", contains((int) letter)).header("Link", containsString("rel=\"next\""));
        as("alice", "admin").get("/letters?limit=1&cursor=" + page.path("next")).then().body("items.id", contains((int) older));

        replay().then().statusCode(204);

        as("alice", "admin").get("/letters?limit=1&waiting=true").then().body("items.id", contains((int) older));
        as("alice", "admin").get("/letters?limit=1").then().body("items.id", contains((int) letter));
        as("alice", "admin").get("/letters?cursor=x").then().statusCode(400);
        as("alice", "admin").get("/letters?limit=201").then().statusCode(422);
    }

    @Test
    void only_administrators_and_only_what_is_there() {
        as("bob", "responder").post("/letters/" + letter + "/replay").then().statusCode(403);
        as("alice", "admin").post("/letters/999999999/replay").then().statusCode(404)
                .body("type", endsWith("/no-such-dead-letter"));
        isUndone();
    }
}
