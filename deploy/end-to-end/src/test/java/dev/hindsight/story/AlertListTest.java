package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of alerts on somebody's screen, while alerts come, end, and are hidden from them. */
class AlertListTest {

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();
    private final String name = "watched-" + UUID.randomUUID().toString().substring(0, 8);

    /** Only what is critical declares an incident; of all else nothing is told on the live stream. */
    private String source() {
        return client
                .post("alice", "/api/v1/alert-sources",
                        """
                {"name":"%s","type":"alertmanager","routing":{"stormAfter":1000000,"declareFrom":"critical"}}"""
                                .formatted(name))
                .expect(201).json().get("hookUrl").asText();
    }

    private void post(String hook, String fingerprint, String severity, String status) {
        assertEquals(202,
                client.plain("POST", hook,
                        """
                {"version":"4","status":"%2$s","groupKey":"group of %1$s","truncatedAlerts":0,"alerts":[{"status":"%2$s",
                 "labels":{"alertname":"A %1$s","severity":"%3$s"},"annotations":{"summary":"%1$s is broken"},
                 "startsAt":"2026-09-14T08:00:00Z","endsAt":"%4$s","fingerprint":"%1$s"}]}""".formatted(fingerprint, status,
                                severity,
                                status.equals("firing") ? "0001-01-01T00:00:00Z" : Instant.now()),
                        "Content-Type", "application/json").status());
    }

    private static Locator row(Page page, String fingerprint) {
        return page.locator("[data-live-rows] > tr", new Page.LocatorOptions().setHasText(fingerprint + " is broken"));
    }

    @Test
    void alerts_come_go_and_are_hidden_without_a_reload_and_nothing_moves_under_the_reader() {
        String hook = source();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/alerts?status=firing&source=" + name));
            visit.signIn("carol");
            assertThat(page.locator("#results")).containsText("Nothing matches");
            page.evaluate("window.notReloaded = true");
            post(hook, "first", "warning", "firing");
            assertThat(row(page, "first")).containsText("Recorded only");
            for (int i = 0; i < 30; i++) {
                post(hook, "more" + i, "warning", "firing");
            }
            assertThat(page.locator("[data-live-rows] > tr")).hasCount(31);

            row(page, "more5").scrollIntoViewIfNeeded();
            page.evaluate("window.scrollBy(0, 200)");
            double before = row(page, "more5").boundingBox().y;
            post(hook, "above", "warning", "firing");
            assertThat(row(page, "above")).hasCount(1);
            assertEquals(before, row(page, "more5").boundingBox().y, 1.5);
            assertThat(page.locator(".live-above")).isVisible();
            assertEquals(List.of(), visit.seriousFindings(), "the list");
            page.locator(".live-above").click();
            assertThat(row(page, "above")).isInViewport();
            assertThat(page.locator(".live-above")).hasCount(0);

            post(hook, "first", "warning", "resolved");
            assertThat(row(page, "first")).hasCount(0);
            post(hook, "grave", "critical", "firing");
            assertThat(row(page, "grave")).containsText("Declared an incident");
            hide(row(page, "grave").locator(".row-beside").textContent());
            assertThat(row(page, "grave")).hasCount(0);
            assertEquals(true, page.evaluate("window.notReloaded"));
        }
    }

    private void hide(String incident) {
        JsonNode now = client.get("alice", "/api/v1/incidents/" + incident).expect(200).json();
        client.call("PATCH", "alice", "/api/v1/incidents/" + now.get("key").asText(), "{\"confidential\":true}").expect(200);
    }
}
