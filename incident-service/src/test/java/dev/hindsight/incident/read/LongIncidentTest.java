package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.incident.IncidentEvent.LabelAdded;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** An incident that is read beside the event loop answers as any other. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class LongIncidentTest {

    private static final int LABELS = 300;

    @Inject
    EventLog log;
    private String at = "";

    @BeforeEach
    void with_many_labels() {
        at = at(declared("Long"));
        UUID id = UUID.fromString(carol().get(at).path("id"));
        var head = log.load(id).await().indefinitely().getLast().head();
        var labels = IntStream.range(0, LABELS).mapToObj(number -> IncidentEvents.codec().write(new LabelAdded("l" + number)));
        log.append(HashChain.seal(head, labels.toList(), "bob", Instant.now()), List.of()).await().indefinitely();
    }

    @Test
    void a_repeated_post_gets_the_answer_that_was_stored_with_the_change() {
        Response once = told();
        once.then().statusCode(201).header("ETag", equalTo("\"" + (LABELS + 2) + "\""));
        told().then().statusCode(201).body(equalTo(once.asString()));
        carol().get(at).then().body("timeline", hasSize(1)).body("version", equalTo(LABELS + 2));
    }

    private Response told() {
        return bob().header("Idempotency-Key", at)
                .body(Map.of("text", "The gate was shut", "occurredAt", "2026-05-04T07:07:00Z")).post(at + "/timeline");
    }

    @Test
    void its_past_is_seen_and_its_chain_is_walked() {
        bob().put(at + "/labels/last").then().statusCode(200);
        carol().get(at + "?version=" + (LABELS + 1)).then().statusCode(200).body("labels", hasSize(LABELS));
        carol().get(at + "?version=" + (LABELS + 3)).then().statusCode(404);
        carol().get(at + "?at=" + Instant.now()).then().statusCode(200).body("labels", hasSize(LABELS + 1));
        carol().get(at + "/verification").then().body("valid", equalTo(true)).body("events", equalTo(LABELS + 2));
        carol().get(at + "/report").then().statusCode(200);
    }
}
