package dev.hindsight.alert.hook;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.desk.BusyDesk;
import dev.hindsight.desk.People;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** What the service does when its database has stopped: every answer below comes while it is still blocked. */
@QuarkusTest
@TestProfile(BusyDesk.class)
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OverloadTest {

    private static final int MANY = 40;

    private static long refused(List<CompletableFuture<Response>> sent) {
        return sent.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 503).count();
    }

    /** How many are turned away while the database is blocked, seen once that many were. */
    private static void expectRefusals(int atLeast, List<CompletableFuture<Response>> sent) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertEquals(true, refused(sent) >= atLeast,
                () -> refused(sent) + " of " + MANY + " are refused, not " + atLeast));
        sent.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join)
                .forEach(answer -> answer.then().statusCode(503).contentType("application/problem+json")
                        .header("Retry-After", equalTo("1")).body("type", containsString("overloaded")));
    }

    @Test
    void what_a_hook_has_accepted_is_there_and_what_it_has_refused_is_not() throws Exception {
        Alertmanager source = Alertmanager.installed();
        String at = "/hooks/" + source.id() + "/" + source.secret();
        List<CompletableFuture<Response>> posts;
        try (Connection blocked = BusyDesk.blocked("receipt")) {
            posts = BusyDesk.send(MANY, i -> () -> webhook().body(Alertmanager.firing("burst-" + i)).post(at));
            expectRefusals(MANY - BusyDesk.CONNECTIONS - BusyDesk.QUEUE, posts);
            blocked.rollback();
        }
        var accepted = posts.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 202)
                .map(answer -> answer.<String>path("receipt")).toList();
        assertEquals(MANY - accepted.size(), refused(posts));
        accepted.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        carol().get("/api/v1/alerts?limit=200&source=" + source.id()).then().body("items", hasSize(accepted.size()));
        assertEquals("processed", source.outcome(source.postsBody(Alertmanager.firing("afterwards"))).getString("state"));
    }

    @Test
    void a_refused_command_has_done_nothing_and_may_be_sent_again_under_its_key() throws Exception {
        var incidents = IntStream.range(0, MANY).mapToObj(i -> People.declared("Crowd " + i)).toList();
        List<CompletableFuture<Response>> entries;
        try (Connection blocked = BusyDesk.blocked("event")) {
            entries = BusyDesk.send(MANY, i -> () -> entry(incidents.get(i)));
            expectRefusals(1, entries);
            blocked.rollback();
        }
        for (int i = 0; i < MANY; i++) {
            Response first = entries.get(i).join();
            Response again = await().atMost(Duration.ofSeconds(60)).until(repeat(incidents.get(i))::call,
                    answer -> answer.statusCode() != 503);
            assertEquals(201, again.statusCode(), again::asString);
            if (first.statusCode() == 201) {
                assertEquals(first.asString(), again.asString());
            }
            carol().get("/api/v1/incidents/" + incidents.get(i)).then().body("timeline", hasSize(1));
        }
    }

    private static java.util.concurrent.Callable<Response> repeat(String incident) {
        return () -> entry(incident);
    }

    private static Response entry(String incident) {
        return bob().header("Idempotency-Key", "entry-" + incident)
                .body("{\"text\":\"We look into it\",\"occurredAt\":\"2026-09-14T08:10:00Z\"}")
                .post("/api/v1/incidents/" + incident + "/timeline");
    }
}
