package dev.hindsight.action;

import static io.restassured.RestAssured.given;

import dev.hindsight.local.identity.TestGateway;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Who asks, with what the gateway vouches for. */
final class People {

    static final String SERVICE = "action-tracker-service";
    static final String ITEMS = "/api/v1/action-items";

    private People() {}

    static RequestSpecification alice() {
        return as("alice", "viewer", "responder", "admin");
    }

    static RequestSpecification bob() {
        return as("bob", "viewer", "responder");
    }

    static RequestSpecification carol() {
        return as("carol", "viewer");
    }

    static RequestSpecification as(String person, String... roles) {
        return bearing(TestGateway.shared().token(SERVICE, person, roles));
    }

    static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON).urlEncodingEnabled(false);
    }

    /** The key of a new item that bob has raised. */
    static String raised(FedIncident incident, String more) {
        return bob().body("{\"incident\":\"%s\",\"text\":\"Alarm on queue length\"%s}".formatted(incident.key, more))
                .post(ITEMS).then().statusCode(201).extract().path("key");
    }
}
