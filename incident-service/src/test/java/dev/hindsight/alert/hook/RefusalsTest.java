package dev.hindsight.alert.hook;

import static dev.hindsight.desk.People.alice;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.desk.BusyDesk;
import dev.hindsight.local.RealStack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RefusalsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where wait_event_type = 'Lock' and query like '%insert into hook_refusal%'""";

    @Inject
    Pool pool;
    @Inject
    Vertx vertx;
    private Refusals refusals;
    private String source;

    @BeforeEach
    void a_source_whose_posts_are_refused() {
        refusals = new Refusals(pool, vertx);
        source = Alertmanager.installed().id();
        refusals.count(UUID.fromString(source), Refusals.NOT_GENUINE);
    }

    private void expectCount(int count) {
        alice().get("/api/v1/alert-sources/" + source + "/activity").then().body("refused.'not-genuine'", equalTo(count));
    }

    private static boolean cutTheWriter(Connection blocked) throws SQLException {
        try (var statement = blocked.createStatement(); var writers = statement.executeQuery(CUT)) {
            return writers.next();
        }
    }

    @Test
    void what_could_not_be_written_down_is_counted_on() throws Exception {
        try (Connection blocked = BusyDesk.blocked("hook_refusal")) {
            var written = refusals.write().subscribeAsCompletionStage();
            await().atMost(SOON).until(() -> cutTheWriter(blocked));
            await().atMost(SOON).untilAsserted(() -> assertTrue(written.isDone()));
            blocked.rollback();
        }
        refusals.count(UUID.fromString(source), Refusals.NOT_GENUINE);
        refusals.write().await().atMost(SOON);
        expectCount(2);
    }

    @Test
    void what_was_counted_is_written_down_at_the_end() {
        refusals.stop(new ShutdownEvent());
        expectCount(1);
    }
}
