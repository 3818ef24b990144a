package dev.hindsight.action;

import static dev.hindsight.action.People.bob;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Action items of imported reports arrive over Kafka, each once. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class ImportedItemsTest {
    private static final String TYPE = "action-item-imported.v1";
    private static final String AT = "/api/v1/action-items";

    private static String said(UUID item, String more) {
        return "{\"item\":\"" + item + "\",\"text\":\"Oil the lamp\",\"status\":\"open\",\"tickets\":[]" + more + "}";
    }

    @Test
    void an_item_of_a_report_is_raised_with_all_that_is_said_of_it() {
        var incident = FedIncident.known();
        UUID item = UUID.randomUUID();
        incident.tell(TYPE, "{\"item\":\"" + item
                + "\",\"text\":\"Oil the lamp\",\"type\":\"detect\",\"owner\":\"Ada Example\","
                + "\"priority\":\"high\",\"dueOn\":\"2024-02-01\",\"status\":\"claimed-done\",\"reason\":\"Rolled out\","
                + "\"tickets\":[{\"key\":\"ORC-1\",\"url\":\"https://jira.example/browse/ORC-2\"},"
                + "{\"url\":\"https://github.com/acme/lamp/pull/7\"}]}");
        await().untilAsserted(() -> bob().get(AT + "/" + item).then().statusCode(200).body("incident", equalTo(incident.key))
                .body("text", equalTo("Oil the lamp")).body("type", equalTo("detect")).body("owner", equalTo("Ada Example"))
                .body("priority", equalTo("high")).body("dueOn", equalTo("2024-02-01"))
                .body("status", equalTo("claimed-done")).body("statusReason", equalTo("Rolled out"))
                .body("tickets.kind", contains("jira", "github-pull-request")).body("tickets[0].key", equalTo("ORC-1"))
                .body("tickets[0].url", equalTo("https://jira.example/browse/ORC-2")));
        bob().get(AT + "/" + item + "/events").then().body("items[0].data.imported", equalTo(true))
                .body("items[0].actor", equalTo("alice")).body("items", hasSize(3));
    }

    @Test
    void an_event_that_is_delivered_or_published_again_makes_no_second_item() {
        var incident = FedIncident.known();
        UUID item = UUID.randomUUID();
        UUID event = incident.tell(TYPE, said(item, ""));
        incident.tellAgain(event, incident.version(), TYPE, said(item, ""));
        incident.tell(TYPE, said(item, ""));
        UUID last = UUID.randomUUID();
        incident.tell(TYPE, said(last, ""));
        await().untilAsserted(() -> bob().get(AT + "/" + last).then().statusCode(200));
        bob().get(AT + "?incident=" + incident.key).then().body("items", hasSize(2));
        bob().get(AT + "/" + item).then().body("version", equalTo(1));
    }

    @Test
    void a_later_version_of_the_page_changes_the_same_item() {
        var incident = FedIncident.known();
        UUID item = UUID.randomUUID();
        incident.tell(TYPE, said(item, ""));
        incident.tell(TYPE, "{\"item\":\"" + item + "\",\"text\":\"Oil the lamp daily\",\"owner\":\"Ada\",\"status\":\"open\","
                + "\"tickets\":[],\"before\":{\"text\":\"Oil the lamp\",\"status\":\"open\",\"tickets\":[]}}");
        await().untilAsserted(() -> bob().get(AT + "/" + item).then().statusCode(200)
                .body("text", equalTo("Oil the lamp daily")).body("owner", equalTo("Ada")));
        bob().get(AT + "?incident=" + incident.key).then().body("items", hasSize(1));
    }
}
