package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.WatchRounds.aRoundLater;
import static dev.hindsight.alert.receipt.WatchRounds.eventually;
import static dev.hindsight.desk.Alertmanager.resolved;
import static dev.hindsight.desk.People.alice;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** What fires on when nothing silences it any more comes to an incident, though its source says it once. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class EndedSilencesTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7_000);

    @Inject
    Pool pool;

    private Alertmanager source = new Alertmanager("", "");

    @BeforeEach
    void a_source() {
        source = Alertmanager.installed();
    }

    private String silence(Map<String, ?> when) {
        var rule = new HashMap<String, Object>(Map.of("number", NUMBERS.incrementAndGet(), "name", "Window", "match",
                Map.of("sources", List.of(source.id())), "action", Map.of("silence", true)));
        rule.putAll(when);
        return alice().body(rule).post("/api/v1/alert-rules").then().statusCode(201).extract().path("id");
    }

    private void set(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    private void assertDecided(String fingerprint, String decision) {
        alice().get("/api/v1/alerts?fingerprint=" + fingerprint + "&source=" + source.id()).then()
                .body("items[0].decision", equalTo(decision));
    }

    @Test
    void what_still_fires_at_the_end_of_a_maintenance_window_declares_its_incident() {
        String rule = silence(Map.of("until", Instant.now().plusSeconds(3_600).toString()));
        source.outcome(source.postsBody(Alertmanager.firing("outlives")));
        source.outcome(source.postsBody(Alertmanager.firing("over")));
        source.outcome(source.postsBody(resolved("over")));
        aRoundLater();
        assertDecided("outlives", "silenced");
        pool.query(
                "update alert_rule set active_until = now(), updated_at = now() - interval '1 day' where id = '" + rule + "'")
                .execute().await().indefinitely();
        eventually(() -> alice().get("/api/v1/alerts?fingerprint=outlives&source=" + source.id()).then()
                .body("items[0].decision", equalTo("declared")).body("items[0].incident", containsString("INC-")));
        assertDecided("over", "silenced");
    }

    @Test
    void what_another_rule_silences_stays_silent_when_one_is_deleted() {
        String first = silence(Map.of());
        String second = silence(Map.of());
        source.outcome(source.postsBody(Alertmanager.firing("hush")));
        alice().delete("/api/v1/alert-rules/" + first).then().statusCode(204);
        eventually(() -> alice().get("/api/v1/alerts?source=" + source.id()).then()
                .body("items[0].reason", containsString("Silenced by rule " + NUMBERS.get())));
        assertDecided("hush", "silenced");
        alice().delete("/api/v1/alert-rules/" + second).then().statusCode(204);
        eventually(() -> alice().get("/api/v1/alerts?source=" + source.id()).then().body("items[0].decision",
                equalTo("declared")));
    }

    @Test
    void an_alert_of_which_no_receipt_tells_any_more_is_looked_for_once() {
        String rule = silence(Map.of());
        String receipt = source.postsBody(Alertmanager.firing("changed"));
        source.outcome(receipt);
        set("update receipt set body = convert_to(replace(convert_from(body, 'UTF8'), 'changed', 'other'), 'UTF8') where id = '"
                + receipt + "'");
        alice().delete("/api/v1/alert-rules/" + rule).then().statusCode(204);
        eventually(() -> assertDecided("other", "declared"));
        set("update alert_rule set deleted_at = now() - interval '10 seconds', updated_at = now() - interval '10 seconds'"
                + " where id = '" + rule + "'");
        set("update alert set last_seen_at = now() - interval '20 seconds' where source_id = '" + source.id() + "'");
        aRoundLater();
        var looked = looked();
        aRoundLater();
        assertEquals(looked, looked());
        assertDecided("changed", "silenced");
    }

    private OffsetDateTime looked() {
        return pool.query("select unsilenced_at from alert where fingerprint = 'changed' and source_id = '" + source.id() + "'")
                .execute().await().indefinitely().iterator().next().getOffsetDateTime(0);
    }
}
