package dev.hindsight.incident;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Incidents of a service that no other test has, and searches among them alone. */
public final class OwnIncidents {

    private final String service = "svc-" + UUID.randomUUID();

    public String one(String title) {
        return declare(Map.of("title", title, "services", List.of(service))).path("key");
    }

    /** Bob writes a section of the report; the key of the incident again. */
    public static String writes(String key, String section, String text) {
        bob().body(Map.of("markdown", text)).put(at(key) + "/report/" + section).then().statusCode(200);
        return key;
    }

    /** Names and values of further parameters in turn. */
    public Response search(String q, String... more) {
        var request = carol().queryParam("q", q).queryParam("service", service);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/api/v1/incidents");
    }

    public ValidatableResponse found(String q) {
        return search(q).then().statusCode(200);
    }
}
