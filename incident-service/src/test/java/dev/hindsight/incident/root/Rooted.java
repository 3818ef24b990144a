package dev.hindsight.incident.root;

import static dev.hindsight.desk.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;

/** Incidents that a root has seen. */
final class Rooted {

    static final String ROOTS = "/api/v1/roots";

    private Rooted() {}

    /** An incident of which every event has its number in the feed, so that the next root has seen it. */
    static String numbered(String key) {
        await().untilAsserted(
                () -> carol().get("/api/v1/incidents/" + key + "/events").then().body("items[-1].globalSeq", notNullValue()));
        return key;
    }

    static JsonPath inclusion(String key) {
        return carol().get("/api/v1/incidents/" + key + "/inclusion").then().statusCode(200).extract().jsonPath();
    }
}
