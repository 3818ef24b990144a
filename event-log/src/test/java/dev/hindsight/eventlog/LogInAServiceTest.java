package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Log and relay as a service gets them: by injection and configuration. */
@QuarkusTest
@TestProfile(LogInAServiceTest.Publishing.class)
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class LogInAServiceTest {

    private static final String TOPIC = "hindsight.in-a-service.v1";

    public static final class Publishing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hindsight.log.topic", TOPIC, "hindsight.log.source", "/hindsight/in-a-service");
        }
    }

    @Inject
    EventLog log;

    @Test
    void what_a_service_appends_is_in_kafka_and_shows_in_its_metrics_and_health() {
        var events = noted(unborn(), "one", "two");
        log.append(events, List.of()).await().atMost(Duration.ofSeconds(30));

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            var records = Topic.read(TOPIC).records();
            assertEquals(2, records.size());
            var published = Published.read(records.getLast());
            assertEquals(events.getLast().id(), published.id());
            assertEquals("two", published.data().get("text").textValue());
        });
        given().get("/q/metrics").then().statusCode(200).body(containsString("hindsight_relay_lag_events"))
                .body(containsString("hindsight_relay_lag_oldest_seconds"));
        given().get("/q/health/well").then().statusCode(200).body("checks.find { it.name == 'relay' }.status", equalTo("UP"));
    }
}
