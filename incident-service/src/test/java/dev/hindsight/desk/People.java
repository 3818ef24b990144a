package dev.hindsight.desk;

import static io.restassured.RestAssured.given;

import java.util.Map;

import dev.hindsight.local.identity.TestGateway;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Alice administers, Bob responds, Carol looks on; and what they do most. */
public final class People {

    private static final TestGateway GATEWAY = TestGateway.shared();
    private static final String ME = "incident-service";

    private People() {}

    public static RequestSpecification alice() {
        return as("alice", "viewer", "responder", "admin");
    }

    public static RequestSpecification bob() {
        return as("bob", "viewer", "responder");
    }

    public static RequestSpecification carol() {
        return as("carol", "viewer");
    }

    public static RequestSpecification webhook() {
        return as("webhook", "webhook");
    }

    public static RequestSpecification as(String person, String... roles) {
        return given().header("Authorization", "Bearer " + GATEWAY.token(ME, person, roles)).contentType(ContentType.JSON);
    }

    /** Somebody whom the identity provider calls otherwise than the user name. */
    public static RequestSpecification named(String displayName, String person, String... roles) {
        return given().header("Authorization", "Bearer " + GATEWAY.tokenOfNamed(displayName, ME, person, roles))
                .contentType(ContentType.JSON);
    }

    /** Bob declares an incident of that title; its key. */
    public static String declared(String title) {
        return declare(Map.of("title", title)).path("key");
    }

    public static Response declare(Map<String, ?> body) {
        return bob().body(body).post("/api/v1/incidents").then().statusCode(201).extract().response();
    }

    /** The address of an incident. */
    public static String at(String keyOrId) {
        return "/api/v1/incidents/" + keyOrId;
    }

    /** Bob puts a line on the timeline of an incident; its id. */
    public static String tells(String key, String text) {
        return bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", text)).post(at(key) + "/timeline").then()
                .statusCode(201).extract().path("timeline.find { it.text == '" + text + "' }.id");
    }

    public static ValidatableResponse merge(String key, String into) {
        return bob().body(Map.of("into", into)).post(at(key) + "/merge").then();
    }

    public static ValidatableResponse unmerge(String key) {
        return bob().post(at(key) + "/unmerge").then();
    }
}
