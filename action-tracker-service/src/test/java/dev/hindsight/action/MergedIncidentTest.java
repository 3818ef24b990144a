package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class MergedIncidentTest {

    private static String raised(FedIncident incident) {
        return alice().body("{\"incident\":\"%s\",\"text\":\"x\"}".formatted(incident.key)).post(ITEMS).then().statusCode(201)
                .extract().path("key");
    }

    private static void merged(FedIncident incident, FedIncident into) {
        incident.tell("merged.v1", "{\"incident\":\"%s\",\"key\":\"%s\",\"from\":\"triage\"}".formatted(into.id, into.key));
    }

    private static void unmerged(FedIncident incident, FedIncident from) {
        incident.tell("unmerged.v1", "{\"incident\":\"%s\",\"key\":\"%s\",\"to\":\"triage\",\"timeline\":[],\"alerts\":[]}"
                .formatted(from.id, from.key));
    }

    private static void listed(FedIncident under, String... items) {
        await().untilAsserted(() -> {
            for (String incident : new String[]{under.key, under.id.toString()}) {
                carol().get(ITEMS + "?incident=" + incident).then().statusCode(200).body("items.key",
                        containsInAnyOrder(items));
            }
        });
    }

    @Test
    void items_are_listed_under_the_survivor_too_while_their_incident_is_merged() {
        FedIncident one = FedIncident.known();
        FedIncident two = FedIncident.known();
        FedIncident three = FedIncident.known();
        String ours = raised(one);
        String theirs = raised(two);
        merged(two, one);
        listed(one, ours, theirs);
        listed(two, theirs);
        merged(one, three);
        listed(three, ours, theirs);
        unmerged(one, three);
        listed(three);
        listed(one, ours, theirs);
        unmerged(two, one);
        listed(one, ours);
        carol().get(ITEMS + "/" + theirs).then().body("incident", equalTo(two.key));
    }

    @Test
    void a_list_of_the_past_has_the_items_of_what_was_merged_then() {
        FedIncident one = FedIncident.known();
        FedIncident two = FedIncident.known();
        String ours = raised(one);
        String theirs = raised(two);
        Instant before = Instant.now();
        merged(two, one);
        listed(one, ours, theirs);
        Instant merged = Instant.now();
        unmerged(two, one);
        listed(one, ours);

        carol().get(ITEMS + "?incident=" + one.key + "&at=" + before).then().body("items.key", contains(ours));
        carol().get(ITEMS + "?incident=" + one.key + "&at=" + merged).then().body("items.key",
                containsInAnyOrder(ours, theirs));
        carol().get(ITEMS + "?incident=" + two.key + "&at=" + merged).then().body("items.key", contains(theirs));
    }

    @Test
    void a_merging_that_an_instance_of_an_earlier_version_has_heard_is_listed_too() throws SQLException {
        FedIncident one = FedIncident.known();
        FedIncident two = FedIncident.known();
        String ours = raised(one);
        String theirs = raised(two);
        Instant before = Instant.now();
        try (var connection = RealParts.shared().postgres().connect("action");
                var hearing = connection.prepareStatement(
                        """
                        update incident_known set merged_into = ?, versions = versions || '{"merged_into":2}' where id = ?""")) {
            hearing.setObject(1, one.id);
            hearing.setObject(2, two.id);
            hearing.executeUpdate();
        }

        carol().get(ITEMS + "?incident=" + one.key + "&at=" + before).then().body("items.key", contains(ours));
        carol().get(ITEMS + "?incident=" + one.key + "&at=" + Instant.now()).then().body("items.key",
                containsInAnyOrder(ours, theirs));
    }

    @Test
    void an_outsider_does_not_learn_what_was_merged_into_a_confidential_incident() {
        FedIncident open = FedIncident.known();
        FedIncident secret = FedIncident.confidential();
        String item = raised(open);
        merged(open, secret);
        await().untilAsserted(() -> alice().get(ITEMS + "?incident=" + secret.key).then().body("items", hasSize(1)));
        carol().get(ITEMS + "?incident=" + secret.key).then().statusCode(200).body("items", hasSize(0));
        listed(open, item);
        secret.tell("participant-added.v1", "{\"person\":\"carol\"}");
        listed(secret, item);
    }
}
