package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PeopleResourceTest {

    private String at = "";

    @BeforeEach
    void an_incident() {
        at = "/api/v1/incidents/" + declared("Peopled");
    }

    @Test
    void a_role_is_given_passed_on_and_left() {
        bob().body("{\"person\":\"ann\"}").put(at + "/roles/lead").then().statusCode(200).body("roles.lead", equalTo("ann"));
        bob().body("{\"person\":\"Zoë Łukasz\"}").put(at + "/roles/lead").then().statusCode(200)
                .body("roles.lead", equalTo("Zoë Łukasz"));
        bob().delete(at + "/roles/lead").then().statusCode(200).body("roles.lead", nullValue());
        bob().body("{\"person\":\"ann\"}").put(at + "/roles/{role}", "Chief Cook").then().statusCode(422);
        bob().body("{\"person\":\" \"}").put(at + "/roles/lead").then().statusCode(422)
                .body("errors.pointer", hasItem("#/person"));
    }

    @Test
    void authors_and_participants_come_and_go() {
        bob().put(at + "/authors/ann").then().statusCode(200).body("authors", contains("ann"));
        bob().put(at + "/participants/{person}", "cai willis").then().statusCode(200).body("participants",
                contains("cai willis"));
        bob().delete(at + "/authors/ann").then().statusCode(200).body("authors", hasSize(0));
        bob().delete(at + "/participants/{person}", "cai willis").then().statusCode(200).body("participants", hasSize(0))
                .header("ETag", "\"5\"");
        bob().delete(at + "/participants/nobody").then().statusCode(200).header("ETag", "\"5\"");
    }

    @Test
    void labels_come_and_go() {
        bob().put(at + "/labels/team=payments").then().statusCode(200).body("labels", contains("team=payments"));
        bob().delete(at + "/labels/team=payments").then().statusCode(200).body("labels", hasSize(0));
        bob().put(at + "/labels/{label}", "a\u0000b").then().statusCode(422);
        bob().put(at + "/labels/" + "x".repeat(101)).then().statusCode(422);
    }

    @Test
    void a_section_is_written_and_emptied() {
        bob().body("{\"markdown\":\"A *feature* flag\"}").put(at + "/report/rootCauses").then().statusCode(200)
                .body("report.rootCauses", equalTo("A *feature* flag"));
        bob().body("{\"markdown\":\"\"}").put(at + "/report/rootCauses").then().statusCode(200)
                .body("report.rootCauses", nullValue());
        bob().body("{\"markdown\":\"x\"}").put(at + "/report/poem").then().statusCode(404)
                .body("type", endsWith("no-such-section"));
        bob().body("{}").put(at + "/report/rootCauses").then().statusCode(422);
        bob().body("{\"markdown\":\"" + "x".repeat(100_001) + "\"}").put(at + "/report/rootCauses").then().statusCode(422);
        bob().body("{\"markdown\":\"" + "ü ".repeat(50_000) + "\"}").put(at + "/report/rootCauses").then().statusCode(200);
    }
}
