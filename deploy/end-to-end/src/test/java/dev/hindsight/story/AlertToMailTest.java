package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** From an alert to a mail in an inbox, as the first page of the README tells it. */
class AlertToMailTest {

    private static final String TITLE = "Checkout 5xx ratio above 5 %";

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void an_alert_becomes_an_incident_a_follow_up_and_a_mail() throws IOException {
        Setup setup = Setup.by(client, "story", "\"hindsight.incident.declared.v1\",\"hindsight.action-item.raised.v1\"");
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/"));
            assertTrue(page.url().startsWith(desk.stack().ports().url("keycloak")), "sign-in is the identity provider's");
            visit.signIn("bob");
            assertThat(page).hasURL(desk.url("/incidents"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();

            assertEquals(202, client.plain("POST", setup.hookUrl(), sample(), "Content-Type", "application/json").status());
            var row = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE));
            assertThat(row.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            visit.screenshot("incidents", 1280);
            visit.screenshot("incidents", 375);
            assertEquals(List.of(), visit.seriousFindings());

            row.first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(TITLE);
            String key = page.url().replaceAll(".*/(INC-\\d+).*", "$1");
            page.getByText("Raise an action item").click();
            page.getByLabel("What is to be done?").fill("Give the checkout pool a limit");
            page.getByLabel("Owner").first().fill("bob");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Raise").setExact(true)).click();
            assertThat(page.locator("#actions")).containsText("Give the checkout pool a limit");
            visit.screenshot("incident", 1280);
            visit.screenshot("incident", 375);
            assertEquals(List.of(), visit.seriousFindings());

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, mails(key).size()));
            JsonNode first = mails(key).getFirst();
            assertTrue(
                    mails(key).stream().anyMatch(mail -> mail.get("text").asText().contains("Give the checkout pool a limit")));
            assertTrue(mails(key).stream().allMatch(mail -> mail.get("subject").equals(first.get("subject"))), "one thread");
            assertTrue(first.get("html").asText().contains(TITLE));

            for (String place : List.of("/action-items", "/deliveries", "/incidents/new")) {
                page.navigate(desk.url(place));
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
                visit.screenshot(place.substring(1).replace('/', '-'), 1280);
                assertEquals(List.of(), visit.seriousFindings(), place);
            }
        }
    }

    @Test
    void signing_out_ends_the_session_at_both_ends() {
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents"));
            visit.signIn("carol");
            assertThat(page).hasURL(desk.url("/incidents"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
            var cookie = page.context().cookies().stream().filter(c -> c.name.startsWith("__Host-")).findFirst().orElseThrow();
            page.evaluate("document.querySelector('form[action=\"/logout\"]').requestSubmit()");
            page.waitForURL(url -> !url.endsWith("/incidents"));
            assertEquals(401, client.plain("GET", desk.url("/api/v1/me"), null, "Cookie", cookie.name + "=" + cookie.value)
                    .status(), "the old cookie opens nothing");
            page.navigate(desk.url("/incidents"));
            assertThat(page.locator("#password")).isVisible();
        }
    }

    private List<JsonNode> mails(String key) {
        return StreamSupport.stream(client.mails().spliterator(), false).filter(mail -> mail.get("to").toString()
                .contains("story@")).filter(mail -> mail.get("subject").asText().contains("[" + key + "]")).toList();
    }

    private static String sample() throws IOException {
        try (var body = AlertToMailTest.class.getResourceAsStream("/alertmanager-v4-firing.json")) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }
}
