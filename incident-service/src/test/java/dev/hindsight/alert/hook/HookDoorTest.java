package dev.hindsight.alert.hook;

import static dev.hindsight.desk.Alertmanager.firing;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a hook takes and from whom; and that what it took is kept, whatever becomes of it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HookDoorTest {

    @Test
    void what_cannot_be_read_is_kept_and_can_be_worked_on_again() {
        Alertmanager source = Alertmanager.installed();
        String receipt = source.postsBody("not JSON at all");
        JsonPath outcome = source.outcome(receipt);
        assertEquals("unreadable", outcome.getString("state"));
        assertEquals("not JSON at all", outcome.getString("body"));
        alice().post(source.receipts() + "/" + receipt + "/replay").then().statusCode(202);
        assertEquals("unreadable", source.outcome(receipt).getString("state"));
        alice().get(source.receipts() + "?state=unreadable").then().body("items.size()", equalTo(1))
                .body("items[0].reason", containsString("JSON"));
    }

    @Test
    void a_processed_receipt_worked_on_again_changes_nothing() {
        Alertmanager source = Alertmanager.installed();
        String receipt = source.postsBody(firing("again"));
        String incident = source.outcome(receipt).getString("incident");
        alice().post(source.receipts() + "/" + receipt + "/replay").then().statusCode(202);
        assertEquals("duplicate", source.outcome(receipt).getString("state"));
        carol().get("/api/v1/incidents/" + incident).then().body("alerts.size()", equalTo(1));
    }

    @Test
    void only_a_good_token_opens_a_hook() {
        Alertmanager source = Alertmanager.installed();
        String body = firing("door");
        webhook().body(body).post("/hooks/" + source.id() + "/wrong").then().statusCode(404).body("type",
                endsWith("no-such-hook"));
        webhook().body(body).post("/hooks/" + UUID.randomUUID() + "/" + source.secret()).then().statusCode(404);
        webhook().body(body).post("/hooks/nonsense/" + source.secret()).then().statusCode(404);
        given().body(body).post("/hooks/" + source.id() + "/" + source.secret()).then().statusCode(401);
        bob().body(body).post("/hooks/" + source.id() + "/" + source.secret()).then().statusCode(403);
    }

    @Test
    void any_content_type_up_to_a_mebibyte_is_taken() {
        Alertmanager source = Alertmanager.installed();
        String at = "/hooks/" + source.id() + "/" + source.secret();
        webhook().contentType("application/x-strange").body(firing("strange").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(at).then().statusCode(202);
        webhook().body("{\"pad\":\"" + "x".repeat(900_000) + "\"}").post(at).then().statusCode(202);
        webhook().body("x".repeat(1_100_000)).post(at).then().statusCode(413);
        bob().body("{\"title\":\"" + "x".repeat(1_100_000) + "\"}").post("/api/v1/incidents").then().statusCode(413);
    }

    @Test
    void what_a_paused_source_posts_waits_until_it_goes_on() {
        Alertmanager source = Alertmanager.installed();
        String at = "/api/v1/alert-sources/" + source.id();
        alice().body("{\"paused\":true}").patch(at).then().statusCode(200).body("paused", equalTo(true));
        String receipt = source.postsBody(firing("patient"));
        alice().get(source.receipts() + "/" + receipt).then().body("state", equalTo("received"));
        alice().body("{\"paused\":false}").patch(at).then().statusCode(200);
        assertEquals("processed", source.outcome(receipt).getString("state"));
    }
}
