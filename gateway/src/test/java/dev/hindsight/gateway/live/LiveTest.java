package dev.hindsight.gateway.live;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.pages.OnSampleServices;
import dev.hindsight.gateway.pages.PagesStack;
import dev.hindsight.gateway.pages.Staff;
import dev.hindsight.local.RealTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PagesStack.class)
class LiveTest extends OnSampleServices {

    private static final RealTopic INCIDENTS = RealTopic.of("hindsight.incidents.v1", 1);
    private static final RealTopic ACTION_ITEMS = RealTopic.of("hindsight.action-items.v1", 1);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void done() {
        client.shutdownNow();
    }

    private static void publish(RealTopic topic, String type, String subject, long sequence) {
        topic.tell(subject, "{\"secret\":\"content\"}",
                Map.of("type", type, "subject", subject, "sequence", "" + sequence, "globalseq", "" + (400 + sequence)));
    }

    private List<String> listen(Staff staff) {
        var cookies = staff.browser.cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        var lines = new CopyOnWriteArrayList<String>();
        var request = HttpRequest.newBuilder(Browser.home().resolve("/live")).header("Accept", "text/event-stream")
                .header("Cookie", cookies).build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(lines::add));
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.stream().anyMatch(line -> line.startsWith("retry:")));
        return lines;
    }

    /**
     * Said once: what comes while the consumer is still joining is heard too. With it everything is forgotten that the gateway
     * knows of who may see what.
     */
    private void hear(List<String> lines, String what) {
        publish(INCIDENTS, "hindsight.incident.confidentiality-changed.v1", "INC-144", 9);
        await().atMost(Duration.ofSeconds(60)).until(() -> lines.stream().anyMatch(line -> line.contains(what)));
    }

    @Test
    void a_page_hears_that_something_changed_and_not_what() {
        var lines = listen(Staff.bob());
        hear(lines, "INC-144");
        var data = lines.stream().filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
        assertEquals("{\"kind\":\"incident\",\"key\":\"INC-144\",\"version\":9}", data.substring(5).strip());
        assertTrue(lines.stream().anyMatch(line -> line.replace(" ", "").equals("id:409")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.replace(" ", "").equals("event:change")), lines.toString());
        assertFalse(lines.toString().contains("secret"));
    }

    /** A page cannot tell a tie from any other change, so neither can it tell that there is something it does not see. */
    @Test
    void no_line_names_what_kind_of_change_it_was() {
        var lines = listen(Staff.carol());
        hear(lines, "INC-144");
        for (String kind : List.of("linked", "absorbed", "released", "severity-changed")) {
            publish(INCIDENTS, "hindsight.incident." + kind + ".v1", "INC-144", 20 + kind.length());
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> lines.toString().contains("\"version\":36"));
        var data = lines.stream().filter(line -> line.startsWith("data:")).map(line -> line.replaceAll("\\d+", "0")).distinct();
        assertEquals(List.of("data:{\"kind\":\"incident\",\"key\":\"INC-0\",\"version\":0}"),
                data.map(line -> line.replace(" ", "")).toList());
    }

    @Test
    void an_action_item_is_told_with_its_incident() {
        var lines = listen(Staff.bob());
        hear(lines, "INC-144");
        publish(ACTION_ITEMS, "hindsight.action-item.raised.v1", "ACT-31", 1);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertTrue(
                lines.stream().anyMatch(line -> line.contains("ACT-31") && line.contains("\"incident\":\"INC-147\"")),
                lines.toString()));
    }

    @Test
    void all_pages_of_a_person_ask_once_and_only_whether() {
        var pages = List.of(listen(Staff.carol()), listen(Staff.carol()));
        pages.forEach(page -> hear(page, "INC-144"));
        publish(INCIDENTS, "hindsight.incident.renamed.v1", "INC-143", 51);
        await().atMost(Duration.ofSeconds(20)).until(() -> pages.stream().allMatch(page -> page.toString().contains(":51")));
        var asked = services.asked.stream().filter(each -> each.uri().equals("/api/v1/incidents/INC-143"))
                .map(each -> each.headers().get("if-none-match")).toList();
        assertEquals(List.of("*"), asked);
    }

    @Test
    void what_one_may_not_see_one_does_not_hear_of() {
        services.hidden.put("/api/v1/incidents/INC-145", "carol");
        var carol = listen(Staff.carol());
        var alice = listen(Staff.alice());
        hear(carol, "INC-144");
        publish(INCIDENTS, "hindsight.incident.severity-changed.v1", "INC-145", 4);
        publish(INCIDENTS, "hindsight.incident.severity-changed.v1", "INC-143", 4);
        await().atMost(Duration.ofSeconds(20)).until(() -> alice.toString().contains("INC-145"));
        await().atMost(Duration.ofSeconds(20)).until(() -> carol.toString().contains("INC-143"));
        assertFalse(carol.toString().contains("INC-145"));
    }

    @Test
    void who_loses_sight_hears_nothing_more_at_once() {
        var carol = listen(Staff.carol());
        hear(carol, "INC-144");
        services.hidden.put("/api/v1/incidents/INC-144", "carol");
        publish(INCIDENTS, "hindsight.incident.confidentiality-changed.v1", "INC-144", 77);
        publish(INCIDENTS, "hindsight.incident.renamed.v1", "INC-143", 78);
        await().atMost(Duration.ofSeconds(20)).until(() -> carol.toString().contains("\"version\":78"));
        assertFalse(carol.toString().contains("\"version\":77"));
    }

    @Test
    void who_hands_an_item_on_hears_no_more_of_it() {
        var carol = listen(Staff.carol());
        hear(carol, "INC-144");
        publish(ACTION_ITEMS, "hindsight.action-item.raised.v1", "ACT-31", 61);
        await().atMost(Duration.ofSeconds(20)).until(() -> carol.toString().contains("\"version\":61"));
        services.hidden.put("/api/v1/action-items/ACT-31", "carol");
        publish(ACTION_ITEMS, "hindsight.action-item.owner-assigned.v1", "ACT-31", 62);
        publish(ACTION_ITEMS, "hindsight.action-item.raised.v1", "ACT-30", 63);
        await().atMost(Duration.ofSeconds(20)).until(() -> carol.toString().contains("\"version\":63"));
        assertFalse(carol.toString().contains("\"version\":62"));
    }

    @Test
    void strangers_hear_nothing() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(Browser.home() + "/live")).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(401, answer.statusCode());
    }
}
