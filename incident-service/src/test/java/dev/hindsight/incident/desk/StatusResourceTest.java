package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class StatusResourceTest {

    private String at = "";

    @BeforeEach
    void an_incident() {
        at = "/api/v1/incidents/" + declared("Worked on");
    }

    @Test
    void the_status_moves_on_and_sets_its_moment() {
        bob().body("{\"status\":\"mitigated\",\"at\":\"2026-09-14T10:00:00+02:00\"}").put(at + "/status").then().statusCode(200)
                .body("status", equalTo("mitigated")).body("mitigatedAt", equalTo("2026-09-14T08:00:00Z"))
                .header("ETag", "\"2\"");
        bob().body("{\"status\":\"resolved\"}").put(at + "/status").then().statusCode(200).body("resolvedAt", notNullValue());
        bob().body("{\"status\":\"resolved\"}").put(at + "/status").then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void going_back_needs_a_reason_and_clears_the_moment() {
        bob().body("{\"status\":\"resolved\"}").put(at + "/status").then().statusCode(200);
        bob().body("{\"status\":\"in-progress\"}").put(at + "/status").then().statusCode(409)
                .body("type", endsWith("reason-required"))
                .body("detail", equalTo("Going back from “Resolved” to “In progress” needs a reason."));
        bob().body("{\"status\":\"in-progress\",\"reason\":\"It came back\"}").put(at + "/status").then().statusCode(200)
                .body("resolvedAt", nullValue());
    }

    @Test
    void closing_comes_after_resolving_and_ends_the_work() {
        bob().body("{\"status\":\"closed\"}").put(at + "/status").then().statusCode(409).body("type", endsWith("not-resolved"));
        bob().body("{\"status\":\"resolved\"}").put(at + "/status").then().statusCode(200);
        bob().body("{\"status\":\"closed\"}").put(at + "/status").then().statusCode(200);
        bob().body("{\"severity\":\"info\"}").put(at + "/severity").then().statusCode(409).body("type", endsWith("/closed"));
    }

    @Test
    void a_reason_says_something_and_a_word_is_no_number() {
        bob().body("{\"status\":\"resolved\"}").put(at + "/status").then().statusCode(200);
        for (String blank : new String[]{"", "  ", "\\n\\t", "\\u00a0"}) {
            bob().body("{\"status\":\"triage\",\"reason\":\"" + blank + "\"}").put(at + "/status").then().statusCode(422)
                    .body("errors[0].pointer", equalTo("#/reason"));
            bob().body("{\"severity\":\"info\",\"reason\":\"" + blank + "\"}").put(at + "/severity").then().statusCode(422);
        }
        bob().body("{\"status\":\"triage\",\"reason\":\"One line\\nand another\"}").put(at + "/status").then().statusCode(200);
        bob().body("{\"status\":3}").put(at + "/status").then().statusCode(400);
        bob().body("{\"severity\":0}").put(at + "/severity").then().statusCode(400);
        bob().body("{\"audience\":2,\"text\":\"x\"}").post(at + "/updates").then().statusCode(400);
        bob().body("{\"title\":\"x\",\"startedAt\":20261126}").post("/api/v1/incidents").then().statusCode(400)
                .body("detail", containsString("RFC 3339"));
    }

    @Test
    void what_went_from_triage_to_its_report_is_closed_once_it_says_when_it_was_over() {
        bob().body("{\"status\":\"documenting\"}").put(at + "/status").then().statusCode(200).body("nextStatuses",
                contains("triage", "in-progress", "mitigated", "resolved"));
        bob().body("{\"status\":\"closed\"}").put(at + "/status").then().statusCode(409).body("type", endsWith("not-resolved"))
                .body("detail", containsString("resolvedAt"));
        bob().body("{\"resolvedAt\":\"2026-09-14T10:00:00Z\"}").patch(at + "?insist=true").then().statusCode(200)
                .body("nextStatuses", hasItem("closed"));
        bob().get(at).then().body("nextStatuses", hasItem("closed"));
        bob().body("{\"status\":\"closed\"}").put(at + "/status").then().statusCode(200);
    }

    @Test
    void a_severity_is_changed_with_a_reason_or_without() {
        bob().body("{\"severity\":\"critical\",\"reason\":\"All down\"}").put(at + "/severity").then().statusCode(200)
                .body("severity", equalTo("critical"));
        bob().body("{\"severity\":\"minor\"}").put(at + "/severity").then().statusCode(200);
    }

    @Test
    void what_is_missing_or_unknown_is_named() {
        bob().body("{}").put(at + "/status").then().statusCode(422).body("errors.pointer", hasItem("#/status"));
        bob().body("{\"status\":\"done\"}").put(at + "/status").then().statusCode(400);
        bob().body("{\"severity\":\"minor\",\"reason\":\"" + "x".repeat(2001) + "\"}").put(at + "/severity").then()
                .statusCode(422).body("errors.pointer", hasItem("#/reason"));
        bob().put(at + "/status").then().statusCode(400);
    }
}
