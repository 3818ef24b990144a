package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.GATEWAY;
import static dev.hindsight.manners.Callers.ME;
import static dev.hindsight.manners.Callers.alice;
import static dev.hindsight.manners.Callers.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Requests that are sent again under the same key. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RepeatedRequestsTest {

    @Inject
    Pool pool;

    @Test
    void the_same_key_and_body_get_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Response first = alice().header("Idempotency-Key", key).body("{\"text\":\"one\"}").post("/notes");
        Response again = alice().header("Idempotency-Key", "\"" + key + "\"").body("{\"text\":\"one\"}").post("/notes");
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location").replaceFirst("^http://[^/]+", ""),
                again.header("Location").replaceFirst("^http://[^/]+", ""));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.contentType(), again.contentType());
    }

    @Test
    void a_key_with_another_body_is_422_and_belongs_to_its_caller() {
        String key = UUID.randomUUID().toString();
        alice().header("Idempotency-Key", key).body("{\"text\":\"one\"}").post("/notes").then().statusCode(201);
        alice().header("Idempotency-Key", key).body("{\"text\":\"two\"}").post("/notes").then().statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        as(GATEWAY.token(ME, "bob", "viewer")).header("Idempotency-Key", key).body("{\"text\":\"two\"}").post("/notes").then()
                .statusCode(201);
    }

    @Test
    void a_key_with_another_query_is_422_because_it_asks_for_something_else() {
        String key = UUID.randomUUID().toString();
        var asked = alice().header("Idempotency-Key", key).body("{\"text\":\"one\"}");
        String first = asked.post("/notes?dryRun=true").then().statusCode(201).extract().asString();
        alice().header("Idempotency-Key", key).body("{\"text\":\"one\"}").post("/notes").then().statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        alice().header("Idempotency-Key", key).body("{\"text\":\"one\"}").post("/notes?dryRun=true").then().statusCode(201)
                .body(equalTo(first));
    }

    @Test
    void a_refused_request_may_be_sent_again_under_its_key() {
        String key = UUID.randomUUID().toString();
        alice().header("Idempotency-Key", key).body("{\"text\":\"forbidden\"}").post("/notes").then().statusCode(409);
        alice().header("Idempotency-Key", key).body("{\"text\":\"allowed\"}").post("/notes").then().statusCode(201);
    }

    @Test
    void an_answer_that_no_handler_stored_is_repeated_too() {
        String key = UUID.randomUUID().toString();
        String first = alice().header("Idempotency-Key", key).post("/notes/plain").then().statusCode(200).extract().asString();
        String again = alice().header("Idempotency-Key", key).post("/notes/plain").then().statusCode(200).extract().asString();
        assertEquals(first, again);
    }

    @Test
    void of_many_at_once_under_one_key_one_is_done() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = NoteResource.RUNS.get();
        try (var threads = Executors.newFixedThreadPool(10)) {
            Callable<Integer> post = () -> alice().header("Idempotency-Key", key).body("{\"text\":\"race\"}").post("/notes")
                    .statusCode();
            var codes = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> post).toList()).stream()
                    .map(java.util.concurrent.Future::resultNow).toList();
            assertEquals(20, codes.stream().filter(code -> code == 201 || code == 409).count(), codes::toString);
        }
        assertEquals(before + 1, NoteResource.RUNS.get());
    }

    @Test
    void of_a_request_that_takes_minutes_and_its_repetition_one_is_done() throws Exception {
        String key = UUID.randomUUID().toString();
        var hold = new CompletableFuture<Void>();
        NoteResource.HOLD.set(hold);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> held(key));
            await().until(() -> NoteResource.HOLD.get() == null);
            held(key).then().statusCode(409).body("type", containsString("idempotency-in-progress"));
            long before = notes();
            pool.preparedQuery("update idempotency set started_at = now() - interval '61 seconds' where key = $1")
                    .execute(Tuple.of(key)).await().indefinitely();

            String done = held(key).then().statusCode(201).extract().asString();
            hold.complete(null);

            slow.get().then().statusCode(409).body("type", containsString("idempotency-key-taken-over"));
            assertEquals(done, held(key).then().statusCode(201).extract().asString());
            assertEquals(before + 1, notes());
        }
    }

    /** What is of the scope of a request is gone with the connection, but a transaction that was begun goes on. */
    @Test
    void of_a_request_whose_sender_has_hung_up_and_its_repetition_one_is_done() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = notes();
        CompletableFuture<Void> hold = hungUp("/notes/held", key);
        await().during(Duration.ofMillis(500)).until(() -> held(key).statusCode() == 409);
        hold.complete(null);

        await().untilAsserted(() -> held(key).then().statusCode(201));
        assertEquals(before + 1, notes());
    }

    @Test
    void the_key_of_a_request_whose_sender_has_hung_up_before_it_began_is_free_at_once() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = notes();
        CompletableFuture<Void> hold = hungUp("/notes/patient", key);
        await().untilAsserted(() -> alice().header("Idempotency-Key", key).body("{\"text\":\"held\"}").post("/notes/patient")
                .then().statusCode(201));
        hold.complete(null);
        await().during(Duration.ofMillis(500)).until(() -> notes() == before + 1);
    }

    /** @return what the request waits for */
    private static CompletableFuture<Void> hungUp(String path, String key) throws IOException {
        var hold = new CompletableFuture<Void>();
        NoteResource.HOLD.set(hold);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Type: application/json\r
                    Content-Length: 15\r
                    \r
                    {"text":"held"}""".formatted(path, GATEWAY.token(ME, "alice", "viewer"), key).getBytes(UTF_8));
            await().until(() -> NoteResource.HOLD.get() == null);
        }
        return hold;
    }

    private <T> T one(String sql, Class<T> type) {
        return pool.query(sql).execute().await().indefinitely().iterator().next().get(type, 0);
    }

    private static Response held(String key) {
        return alice().header("Idempotency-Key", key).body("{\"text\":\"held\"}").post("/notes/held");
    }

    private long notes() {
        return one("select count(*) from event where type = 'test.note.written.v1'", Long.class);
    }

    @Test
    void a_useless_key_is_refused() {
        alice().header("Idempotency-Key", "x".repeat(256)).body("{\"text\":\"a\"}").post("/notes").then().statusCode(400);
    }
}
