package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An alert that nobody wants to be woken by: a rule is tried on what came, stands, and the next one is silenced, with its reason. */
class RuleTest {

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();
    private final String service = "night-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_rule_is_tried_on_what_came_and_silences_what_comes() {
        JsonNode source = client.post("alice", "/api/v1/alert-sources", """
                {"name":"%s","type":"alertmanager","routing":{"stormAfter":1000000}}""".formatted(service)).expect(201).json();
        String hook = source.get("hookUrl").asText();
        post(hook, "first");
        decided("first", "declared");
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/alert-rules/new"));
            visit.signIn("alice");
            field(page, "Name").fill("A rule that waits");
            page.navigate(desk.url("/alert-rules/new?kind=maintenance"));
            assertThat(field(page, "Name")).hasValue("");
            page.navigate(desk.url("/alert-rules/new"));
            assertThat(field(page, "Name")).hasValue("A rule that waits");
            field(page, "Name").fill("Quiet nights");
            field(page, "Labels").fill("service=" + service);
            field(page, "Silence").selectOption("true");
            page.getByRole(AriaRole.BUTTON, button("Try on the last")).click();
            assertThat(page.locator(".trial")).containsText("Nothing was sent and nothing was changed.");
            assertThat(page.locator(".trial")).containsText("1 alert would have been treated otherwise");
            assertThat(page.locator(".trial ol > .difference")).containsText("(Quiet nights).");
            assertEquals("declared", alert("first").get("decision").asText());
            assertEquals(List.of(), visit.seriousFindings(), "the trial");
            visit.screenshot("what-if", 1280);

            assertThat(field(page, "Labels")).hasValue("service=" + service);
            page.getByRole(AriaRole.BUTTON, button("Add the rule")).click();
            assertThat(page.locator("#page")).containsText("Alerts with service=" + service + " are silenced");
            assertEquals(List.of(), visit.seriousFindings(), "the rules");
            visit.screenshot("alert-rules", 1280);

            post(hook, "second");
            decided("second", "silenced");
            page.navigate(desk.url("/alerts?q=" + service));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("second is broken")).click();
            assertThat(page.locator(".decision")).containsText("Silenced");
            assertThat(page.locator(".decision")).containsText("(Quiet nights).");
            assertEquals(List.of(), visit.seriousFindings(), "the alert");
            visit.screenshot("alert", 1280);
            visit.screenshot("alert", 375);
        }
    }

    private void post(String hook, String fingerprint) {
        assertEquals(202, client.plain("POST", hook, """
                {"version":"4","status":"firing","groupKey":"group of %1$s","truncatedAlerts":0,"alerts":[{"status":"firing",
                 "labels":{"alertname":"A %1$s","severity":"warning","service":"%2$s"},"annotations":{"summary":"%1$s is broken"},
                 "startsAt":"%3$s","endsAt":"0001-01-01T00:00:00Z","fingerprint":"%1$s"}]}""".formatted(fingerprint, service,
                Instant.now()), "Content-Type", "application/json").status());
    }

    private void decided(String fingerprint, String decision) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200)).ignoreExceptions()
                .untilAsserted(() -> assertEquals(decision, alert(fingerprint).get("decision").asText()));
    }

    private JsonNode alert(String fingerprint) {
        return client.get("alice", "/api/v1/alerts?source=" + service + "&fingerprint=" + fingerprint).expect(200).json()
                .get("items").get(0);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
