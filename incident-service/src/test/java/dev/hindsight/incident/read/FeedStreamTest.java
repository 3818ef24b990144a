package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class FeedStreamTest {

    private static final String STREAM = "/api/v1/events/stream";

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + STREAM)).header("Authorization",
                "Bearer " + TestGateway.shared().token("incident-service", "carol", "viewer"));
    }

    @Test
    void what_happens_is_told_with_its_place_in_the_feed() throws Exception {
        String key = declared("Streamed");
        String events = "/api/v1/incidents/" + key + "/events";
        await().untilAsserted(() -> carol().get(events).then().body("items[0].globalSeq", notNullValue()));
        int place = carol().get(events).path("items[0].globalSeq");
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<java.util.stream.Stream<String>> stream = client.send(
                    request().header("Last-Event-ID", Integer.toString(place - 1)).build(),
                    HttpResponse.BodyHandlers.ofLines());
            assertEquals(200, stream.statusCode());
            Iterator<String> lines = stream.body().iterator();
            assertTrue(next(lines, "event:").endsWith("hindsight.incident.declared.v1"));
            assertTrue(next(lines, "data:").contains(key));
            String another = declared("Streamed later");
            assertTrue(next(lines, "data:").contains(another));
            client.shutdownNow();
        }
    }

    @Test
    void nobody_listens_without_a_role() {
        given().get(STREAM).then().statusCode(401);
        dev.hindsight.desk.People.webhook().get(STREAM).then().statusCode(403);
        carol().get(STREAM + "?after=-1").then().statusCode(422);
    }

    private static String next(Iterator<String> lines, String field) {
        String line = lines.next();
        while (!line.startsWith(field)) {
            line = lines.next();
        }
        return line;
    }
}
