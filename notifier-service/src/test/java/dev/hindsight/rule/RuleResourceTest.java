package dev.hindsight.rule;

import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class RuleResourceTest {

    @Test
    void a_rule_lives_from_post_to_delete() {
        String channel = Setup.email("mara@corp.example");
        String id = alice()
                .body("""
                {"name":"page us","match":{"events":["hindsight.incident.declared.v1","incident.severity_changed"],                "severity":["critical","major"]},"channels":["%s"]}"""
                        .formatted(channel))
                .post("/api/v1/rules").then()
                .statusCode(201).body("match.events", contains("incident.declared", "incident.severity-changed"))
                .body("match", not(hasKey("service"))).body("enabled", equalTo(true)).body("allowConfidential", equalTo(false))
                .extract().path("id");
        String tag = carol().get("/api/v1/rules/" + id).then().statusCode(200).body("name", equalTo("page us")).extract()
                .header("ETag");
        alice().header("If-Match", tag)
                .body("{\"enabled\":false,\"match\":{\"severity\":null,\"environment\":[\"production\"]}}")
                .patch("/api/v1/rules/" + id).then().statusCode(200).body("enabled", equalTo(false))
                .body("match", not(hasKey("severity"))).body("match.environment", contains("production"))
                .body("match.events", hasItem("incident.declared")).body("channels", contains(channel));
        alice().header("If-Match", tag).body("{\"name\":\"late\"}").patch("/api/v1/rules/" + id).then().statusCode(412);
        bob().body("{}").patch("/api/v1/rules/" + id).then().statusCode(403);
        bob().delete("/api/v1/rules/" + id).then().statusCode(403);
        carol().get("/api/v1/rules?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        alice().delete("/api/v1/rules/" + id).then().statusCode(204);
        carol().get("/api/v1/rules/" + id).then().statusCode(404).body("type", containsString("no-such-rule"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"match\":{\"events\":[\"incident.decalred\"]} | 422 | #/match/events/0",
            "\"match\":{\"events\":[]} | 422 | #/match/events",
            "\"match\":{} | 422 | #/match/events",
            "\"match\":{\"events\":[\"*\"],\"severity\":[\"awful\"]} | 422 | #/match/severity/0",
            "\"match\":{\"events\":[\"*\"],\"colour\":[\"blue\"]} | 400 | #/match/colour",
            "\"match\":{\"events\":[\"*\"],\"service\":\"shop\"} | 400 | #/match/service",
            "\"match\":{\"events\":[\"*\"]},\"names\":\"x\" | 400 | #/names"})
    void what_is_wrong_is_named(String part, int status, String pointer) {
        String body = "{\"name\":\"a rule\",\"channels\":[\"" + Setup.email("mara@corp.example") + "\"]," + part + "}";
        alice().body(body).post("/api/v1/rules").then().statusCode(status).contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer));
    }

    @Test
    void a_rule_needs_channels_that_are_there() {
        alice().body("{\"name\":\"a\",\"match\":{\"events\":[\"*\"]},\"channels\":[\"" + UUID.randomUUID() + "\"]}")
                .post("/api/v1/rules").then().statusCode(422).body("errors[0].pointer", equalTo("#/channels/0"));
        alice().body("{\"name\":\"a\",\"match\":{\"events\":[\"*\"]},\"channels\":[]}").post("/api/v1/rules").then()
                .statusCode(422).body("errors[0].pointer", equalTo("#/channels"));
    }
}
