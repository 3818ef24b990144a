package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.WatchRounds.aRoundLater;
import static dev.hindsight.alert.receipt.WatchRounds.eventually;
import static dev.hindsight.desk.People.alice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** Silence says nothing while the desk could not hear. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HearingTest {

    @Inject
    Pool pool;

    /** Several statements take effect at once. */
    private void set(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    @BeforeEach
    @AfterEach
    void the_desk_has_always_heard() {
        set("delete from deaf_time");
    }

    private static Alertmanager silentFor(String check, String alert) {
        Alertmanager source = Alertmanager.installed(Map.of("checks", Map.of("backup", check), "staleAfter", alert));
        source.outcome(source.postsBody(Alertmanager.firing("pages")));
        return source;
    }

    private static String since(Alertmanager source, String time) {
        return """
                update alert_source set updated_at = now() - interval '%2$s' where id = '%1$s';
                update alert set last_seen_at = now() - interval '%2$s' where source_id = '%1$s';
                """.formatted(source.id(), time);
    }

    private static void isMissed(Alertmanager source) {
        eventually(() -> alice().get("/api/v1/alerts?source=" + source.id()).then()
                .body("items.fingerprint", containsInAnyOrder("pages", "heartbeat:backup"))
                .body("items.find { it.fingerprint == 'pages' }.status", equalTo("stale")));
    }

    @Test
    void nobody_is_missed_and_no_alert_is_stale_when_the_desk_was_away() {
        Alertmanager source = silentFor("PT5M", "PT5M");
        set("insert into deaf_time values (now() - interval '7 minutes', now() - interval '1 minute');"
                + since(source, "9 minutes"));
        aRoundLater();
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.fingerprint", contains("pages"))
                .body("items.status", contains("firing"));
        set("update deaf_time set ended = now() - interval '301 seconds'");
        isMissed(source);
    }

    @Test
    void a_desk_that_is_away_again_and_again_misses_who_is_silent_all_the_same() {
        Alertmanager source = silentFor("PT5H", "PT5H");
        set("""
                insert into deaf_time values (now() - interval '8 hours', now() - interval '475 minutes'),
                    (now() - interval '4 hours', now() - interval '235 minutes'), (now() - interval '6 minutes', now() - interval '1 minute');
                """ + since(source, "610 minutes"));
        aRoundLater();
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.fingerprint", contains("pages"))
                .body("items.status", contains("firing"));
        set(since(source, "616 minutes"));
        isMissed(source);
    }

    @Test
    void no_incident_is_calm_because_the_desk_was_away() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT5M"));
        String incident = "/api/v1/incidents/"
                + source.outcome(source.postsBody(Alertmanager.firing("pages"))).getString("incident");
        source.outcome(source.postsBody(Alertmanager.resolved("pages")));
        set("insert into deaf_time values (now() - interval '7 minutes', now() - interval '1 minute');"
                + since(source, "9 minutes"));
        aRoundLater();
        alice().get(incident).then().body("status", equalTo("triage"));
        set("update deaf_time set ended = now() - interval '301 seconds'");
        eventually(() -> alice().get(incident).then().body("status", equalTo("resolved")));
    }

    @Test
    void what_was_heard_since_the_desk_is_back_counts_from_then_on() {
        Alertmanager source = silentFor("PT5M", "PT5M");
        set("insert into deaf_time values (now() - interval '1 hour', now() - interval '6 minutes');"
                + since(source, "301 seconds"));
        isMissed(source);
    }

    @Test
    void the_desk_notes_how_long_it_was_away_and_not_that_it_was_busy() {
        set("update hearing set heard_until = now() - interval '20 seconds'");
        aRoundLater();
        assertEquals(0, pool.query("select from deaf_time").execute().await().indefinitely().size());
        set("update hearing set heard_until = now() - interval '6 minutes'");
        eventually(() -> {
            var rows = pool.query("select extract(epoch from ended - began)::int as seconds from deaf_time").execute().await()
                    .indefinitely();
            assertEquals(1, rows.size());
            assertEquals(360, rows.iterator().next().getInteger("seconds"), 2);
        });
    }
}
