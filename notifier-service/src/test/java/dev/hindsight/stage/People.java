package dev.hindsight.stage;

import static io.restassured.RestAssured.given;

import dev.hindsight.local.identity.TestGateway;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests of people whose tokens the service verifies for real. */
public final class People {

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

    public static RequestSpecification as(String person, String... roles) {
        return given().header("Authorization", "Bearer " + TestGateway.shared().token("notifier-service", person, roles))
                .contentType(ContentType.JSON);
    }
}
