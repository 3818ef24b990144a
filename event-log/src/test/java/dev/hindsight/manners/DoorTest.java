package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.GATEWAY;
import static dev.hindsight.manners.Callers.ME;
import static dev.hindsight.manners.Callers.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** Who may come in, and who may not. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DoorTest {

    @Test
    void without_a_token_everything_is_401() {
        given().contentType(ContentType.JSON).body("{\"text\":\"a\"}").post("/notes").then().statusCode(401)
                .contentType(Problem.MEDIA_TYPE).body("status", equalTo(401)).body("type", containsString("unauthenticated"));
    }

    @Test
    void a_token_that_is_not_of_the_gateway_is_401() {
        as(GATEWAY.forgedToken(ME, "alice", "viewer")).get("/notes").then().statusCode(401).contentType(Problem.MEDIA_TYPE);
        as(GATEWAY.expiredToken(ME, "alice", "viewer")).get("/notes").then().statusCode(401);
        as(GATEWAY.token("another-service", "alice", "viewer")).get("/notes").then().statusCode(401);
        as(GATEWAY.tokenOfIssuer("somebody", ME, "alice", "viewer")).get("/notes").then().statusCode(401);
        as("nonsense").get("/notes").then().statusCode(401);
        given().header("X-Forwarded-User", "alice").header("X-Remote-User", "alice").get("/notes").then().statusCode(401);
    }

    @Test
    void knowing_a_token_does_not_open_the_door_to_another() {
        String good = GATEWAY.token(ME, "alice", "viewer");
        String[] parts = good.split("\\.");
        String another = GATEWAY.token(ME, "mallory", "viewer", "admin").split("\\.")[1];
        for (int i = 0; i < 2; i++) {
            as(good).get("/notes").then().statusCode(not(401));
            as(parts[0] + "." + another + "." + parts[2]).get("/notes").then().statusCode(401);
        }
    }

    @Test
    void without_the_role_it_is_403() {
        as(GATEWAY.token(ME, "mallory", "webhook")).get("/notes").then().statusCode(403).contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(403));
    }
}
