package dev.hindsight.history;

import static dev.hindsight.stage.People.alice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class ChannelHistoryTest {

    private static final String SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
    private static final String OTHER = SECRET.replace("AQID", "ISIj");
    private static final String URL = "https://hooks.example.com/hindsight";

    @Inject
    EventLog log;

    @Test
    void it_says_that_there_are_new_secrets_and_never_which() {
        String id = Setup.channel("webhook", "{\"url\":\"" + URL + "\",\"secrets\":[\"" + SECRET + "\"]}");
        change(id, "{\"name\":\"renamed\"}");
        change(id, "{\"config\":{\"secrets\":[\"" + OTHER + "\"]}}");
        change(id, "{\"config\":{\"secrets\":[\"" + OTHER + "\"]}}");
        alice().delete("/api/v1/channels/" + id).then().statusCode(204);
        String body = alice().get("/api/v1/channels/" + id + "/events").then().statusCode(200)
                .body("items.type", contains("hindsight.channel.created.v1", "hindsight.channel.changed.v1",
                        "hindsight.channel.changed.v1", "hindsight.channel.deleted.v1"))
                .body("items[0].data.secretsSet", equalTo(true)).body("items[0].data.after.config.url", equalTo(URL))
                .body("items[1].data.secretsReplaced", equalTo(false)).body("items[1].data.after.name", equalTo("renamed"))
                .body("items[2].data.secretsReplaced", equalTo(true)).extract().asString();
        log.load(UUID.fromString(id)).await().indefinitely().forEach(event -> assertFalse(event.data().contains("whsec")));
        assertFalse(body.contains("whsec"));
    }

    @Test
    void a_secret_that_was_made_up_here_is_not_told_either() {
        String id = Setup.webhook(URL);
        change(id, "{\"config\":{\"secrets\":null}}");
        alice().get("/api/v1/channels/" + id + "/events").then().body("items[0].data.secretsSet", equalTo(true))
                .body("items[1].data.secretsReplaced", equalTo(true)).body(not(containsString("whsec")));
    }

    @Test
    void it_says_when_the_service_switched_a_channel_off_by_itself_and_who_sent_tests() {
        try (var receiver = new Receiver()) {
            receiver.answers(410);
            String id = Setup.webhook(receiver.url());
            String delivery = alice().post("/api/v1/channels/" + id + "/test").then().statusCode(202).extract()
                    .path("deliveries[0]");
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                    .get("/api/v1/channels/" + id + "/events").then()
                    .body("items.type", contains("hindsight.channel.created.v1", "hindsight.channel.tested.v1",
                            "hindsight.channel.switched-off.v1"))
                    .body("items.actor", contains("alice", "alice", "notifier-service"))
                    .body("items[1].data.deliveries", contains(delivery))
                    .body("items[2].data.reason", equalTo("the receiver wants no more messages (410 Gone)")));
            assertEquals("\"2\"", alice().get("/api/v1/channels/" + id).header("ETag"));
        }
    }

    private static void change(String id, String patch) {
        alice().body(patch).patch("/api/v1/channels/" + id).then().statusCode(200);
    }
}
