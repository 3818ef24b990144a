package dev.hindsight.action;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A consumer goes on when the database is back, however long it was away. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class LongOutageTest {

    /** Kafka's connector takes a minute without an acknowledgement for the end of its consumer, unless it is told not to. */
    private static final Duration LONGER_THAN_A_MINUTE = Duration.ofSeconds(70);

    @Test
    void what_waited_for_the_database_and_what_came_behind_it_is_heard() throws Exception {
        var incident = FedIncident.known();
        try (var connection = RealParts.shared().postgres().connect("action"); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table incident_known in access exclusive mode");
            incident.tell("renamed.v1", "{\"title\":\"told while nothing could be written\"}");
            await().during(LONGER_THAN_A_MINUTE).atMost(LONGER_THAN_A_MINUTE.plusSeconds(10))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> get("/q/health/live").statusCode() == 200);
            connection.rollback();
        }
        incident.tell("environment-changed.v1", "{\"environment\":\"behind\"}");

        await().atMost(Duration.ofSeconds(30)).until(() -> isHeard(incident));
    }

    private static boolean isHeard(FedIncident incident) throws Exception {
        try (var connection = RealParts.shared().postgres().connect("action");
                var query = connection.prepareStatement("""
                        select from incident_known where id = ? and title = 'told while nothing could be written'
                        and environment = 'behind'""")) {
            query.setObject(1, incident.id);
            return query.executeQuery().next();
        }
    }
}
