package dev.hindsight.notification;

import static dev.hindsight.stage.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A report of something that was over long ago alarms nobody. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class ImportTest {
    private static final String IMPORTED = "{\"source\":\"%s\",\"format\":\"text\",\"title\":\"Old\",\"contentHash\":\"00\","
            + "\"findings\":2,\"following\":%d}";

    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @AfterEach
    void close() {
        receiver.close();
    }

    private static Event of(Event incident, long version, String kind, String data) {
        return Event.of(incident.stream(), incident.subject(), version, kind, data);
    }

    private Event imports(int following) {
        Event declared = Feed.declare(key, ",\"imported\":true");
        Feed.publish(of(declared, 2, "incident.imported", IMPORTED.formatted(UUID.randomUUID(), following)));
        for (int i = 0; i < following; i++) {
            Feed.publish(of(declared, 3 + i, "incident.severity-changed", "{\"from\":\"major\",\"to\":\"critical\"}"));
        }
        return declared;
    }

    private void told(String... types) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.eventType", contains(types)));
    }

    @Test
    void nobody_hears_of_what_an_import_brings_but_of_what_happens_after_it() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Event declared = imports(2);
        Feed.publish(of(declared, 5, "incident.severity-changed", "{\"from\":\"critical\",\"to\":\"minor\"}"));
        told("incident.severity-changed");
    }

    @Test
    void nobody_hears_of_what_a_later_version_of_the_page_brings() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Event declared = imports(0);
        Feed.publish(of(declared, 3, "incident.imported", IMPORTED.formatted(UUID.randomUUID(), 1)));
        Feed.publish(of(declared, 4, "incident.status-changed", "{\"from\":\"triage\",\"to\":\"closed\"}"));
        Feed.publish(of(declared, 5, "incident.renamed", "{\"title\":\"New\"}"));
        told("incident.renamed");
    }

    @Test
    void whoever_asks_for_imports_by_name_hears_of_them_once() {
        Setup.rule(key, "incident.imported", List.of(Setup.webhook(receiver.url())), "");
        imports(3);
        told("incident.imported");
    }

    @Test
    void nobody_hears_of_the_action_items_that_an_import_brings() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Event declared = imports(0);
        UUID item = UUID.randomUUID();
        Feed.publish(Event.of(item, "ACT-7", 1, "action-item.raised", ("{\"key\":\"ACT-7\",\"incident\":\"%s\","
                + "\"incidentKey\":\"%s\",\"text\":\"Oil\",\"type\":\"prevent\",\"priority\":\"normal\",\"tickets\":[],"
                + "\"imported\":true}").formatted(declared.stream(), key)));
        Feed.publish(Event.of(item, "ACT-7", 2, "action-item.imported", "{\"following\":1,\"kept\":[]}"));
        Feed.publish(Event.of(item, "ACT-7", 3, "action-item.status-changed",
                "{\"from\":\"open\",\"to\":\"claimed-done\",\"evidence\":[]}"));
        Feed.publish(Event.of(item, "ACT-7", 4, "action-item.owner-assigned", "{\"owner\":\"Ada\"}"));
        told("action-item.owner-assigned");
        carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].actionItemKey", equalTo("ACT-7"));
    }
}
