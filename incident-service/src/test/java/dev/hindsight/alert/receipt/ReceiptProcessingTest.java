package dev.hindsight.alert.receipt;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.desk.Alertmanager;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ReceiptProcessingTest {

    @Inject
    Pool pool;
    @Inject
    ReceiptQueue queue;
    @Inject
    EventLog log;
    @Inject
    Intake intake;
    @Inject
    ReceiptReader reader;
    @Inject
    IntakeConfig config;
    @Inject
    Vertx vertx;

    @Test
    void a_transaction_that_fails_at_its_end_leaves_nothing_and_is_done_again() {
        Alertmanager source = Alertmanager.installed();
        var killed = KilledOnce.when("new.state = 'processed' and new.source_id = '" + source.id() + "'", pool);
        JsonPath outcome = source.outcome(source.postsBody(Alertmanager.firing("crashes")));
        assertEquals("processed", outcome.getString("state"));
        assertEquals(2, killed.tries());
        carol().get("/api/v1/alerts?source=" + source.id()).then().body("items", hasSize(1))
                .body("items[0].incident", equalTo(outcome.getString("incident")));
        carol().get("/api/v1/incidents/" + outcome.getString("incident") + "/events").then().body("items", hasSize(3));
        carol().get("/api/v1/incidents/" + outcome.getString("incident") + "/verification").then().body("valid",
                equalTo(true));
    }

    @Test
    void an_alert_that_fires_again_as_it_was_is_not_taken_for_old_news() {
        Alertmanager source = Alertmanager.installed();
        String begin = "2026-09-14T08:00:00Z";
        String firing = Alertmanager.alert("expired", "firing", begin, "0001-01-01T00:00:00Z");
        String incident = source.outcome(source.postsBody(firing)).getString("incident");
        source.outcome(source.postsBody(Alertmanager.alert("expired", "resolved", begin, "2026-09-14T08:30:00Z")));
        assertEquals("duplicate", source.outcome(source.postsBody(firing)).getString("state"));
        pool.query(
                "update alert set told_over_at = told_over_at - interval '2 minutes' where source_id = '" + source.id() + "'")
                .execute().await().indefinitely();
        assertEquals(incident, source.outcome(source.postsBody(firing)).getString("incident"));
        assertEquals("duplicate", source.outcome(source.postsBody(firing)).getString("state"));
        carol().get("/api/v1/alerts?source=" + source.id()).then().body("items", hasSize(2)).body("items.status",
                hasItem("firing"));
        source.outcome(source.postsBody(Alertmanager.alert("expired", "resolved", begin, "2036-09-14T08:30:00Z")));
        carol().get("/api/v1/alerts?source=" + source.id()).then().body("items", hasSize(2)).body("items.status",
                everyItem(equalTo("resolved")));
    }

    @Test
    void two_instances_at_once_make_one_incident_of_each_alert() throws Exception {
        Alertmanager source = Alertmanager.installed(Map.of("stormAfter", 1_000));
        var another = new ReceiptLanes(queue, config, vertx);
        var posts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 60; i++) {
            String body = Alertmanager.firing("alert-" + i % 20);
            posts.add(() -> {
                String receipt = source.postsBody(body);
                another.ring();
                return receipt;
            });
        }
        List<String> receipts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var posted : threads.invokeAll(posts)) {
                receipts.add(posted.get());
            }
        }
        List<String> states = receipts.stream().map(source::outcome).map(json -> json.getString("state")).toList();
        assertEquals(20, states.stream().filter("processed"::equals).count());
        List<String> incidents = alice().get("/api/v1/alerts?limit=200&source=" + source.id()).path("items.incident");
        assertEquals(20, incidents.size());
        assertEquals(20, new HashSet<>(incidents).size());
    }

    @Test
    void a_change_by_hand_in_the_middle_makes_the_receipt_look_again() throws Exception {
        Alertmanager source = Alertmanager.installed();
        String incident = source.outcome(source.postsBody(Alertmanager.firing("busy"))).getString("incident");
        var receipts = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<String>>();
            for (int i = 1; i <= 20; i++) {
                String body = Alertmanager.alert("busy", "firing", "2026-09-14T09:%02d:00Z".formatted(i),
                        "0001-01-01T00:00:00Z");
                String label = "/api/v1/incidents/" + incident + "/labels/l" + i;
                work.add(() -> source.postsBody(body));
                work.add(() -> dev.hindsight.desk.People.bob().put(label).then().statusCode(200).extract().header("ETag"));
            }
            var done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i += 2) {
                receipts.add(done.get(i).get());
                done.get(i + 1).get();
            }
        }
        receipts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        carol().get("/api/v1/incidents/" + incident).then().body("alerts", hasSize(21)).body("labels", hasSize(20 + 1))
                .body("alerts.findAll { it.status == 'firing' }", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type = 'from-tomorrow'", "authentication = '{\"scheme\": \"by-tomorrow\"}'"})
    void a_source_that_this_version_does_not_understand_holds_up_nobody_but_itself(String tomorrow) {
        Alertmanager source = Alertmanager.installed();
        Alertmanager other = Alertmanager.installed();
        var posts = new ArrayList<String>();
        change(source, "paused = true");
        for (int i = 0; i < 3; i++) {
            posts.add(source.postsBody(Alertmanager.firing("waits-" + i)));
        }
        change(source, "paused = false, " + tomorrow);
        String behind = other.postsBody(Alertmanager.firing("goes-on"));
        assertEquals("processed", other.outcome(behind).getString("state"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> alice().get(source.receipts() + "/" + posts.getFirst()).then()
                        .body("state", equalTo("received"))
                        .body("reason", startsWith("Not processed yet, will be tried again: ")));
        webhook().body(Alertmanager.firing("late")).post("/hooks/" + source.id() + "/" + source.secret()).then()
                .statusCode(503);

        change(source, "type = 'alertmanager', authentication = '{\"scheme\": \"url-token\"}'");
        var newVersion = new ReceiptLanes(new ReceiptQueue(log, pool, intake, reader), config, vertx);
        newVersion.ring();
        posts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
    }

    private void change(Alertmanager source, String assignments) {
        pool.query("update alert_source set " + assignments + " where id = '" + source.id() + "'").execute().await()
                .indefinitely();
    }
}
