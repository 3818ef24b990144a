package dev.hindsight.manners;

import static io.restassured.RestAssured.given;

import dev.hindsight.local.identity.TestGateway;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Who calls, with which token of the gateway. */
final class Callers {

    static final TestGateway GATEWAY = TestGateway.shared();
    static final String ME = "event-log-test";

    private Callers() {}

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    static RequestSpecification alice() {
        return as(GATEWAY.token(ME, "alice", "viewer"));
    }
}
