package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do with a report: write it, together too, look at how it became what it is, bring an old passage back, publish it. */
class ReportTest {

    private static final String FIRST = "Roughly 10 % of checkouts fail since the deploy.";
    private static final String SECOND = "Roughly 20 % of checkouts fail with `502` since the deploy.";

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void a_report_is_edited_compared_and_a_section_brought_back() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Checkout fails for some","environment":"production","severity":"major"}""").expect(201).json()
                .get("key").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            write(page, FIRST);
            assertThat(page.locator("#section-summary > .prose")).containsText("Roughly 10 %");
            write(page, SECOND);
            assertThat(page.locator("#section-summary > .prose")).containsText("Roughly 20 %");
            visit.screenshot("report", 1280);
            assertEquals(List.of(), visit.seriousFindings(), "the page of the incident");

            page.locator("#history").scrollIntoViewIfNeeded();
            assertEquals(true, page.evaluate("Math.abs(document.querySelector('.top').getBoundingClientRect().top) < 1"));
            page.locator("#history").getByRole(AriaRole.LINK, link("changes")).first().click();
            Locator summary = page.locator("#report-summary");
            assertThat(summary.locator("del").first()).containsText("10");
            assertThat(summary.locator("ins").first()).containsText("20");
            assertThat(summary).containsText("bob");
            visit.screenshot("compare", 1280);
            visit.screenshot("compare", 375);
            assertEquals(List.of(), visit.seriousFindings(), "the comparison");
            visit.named(AriaRole.LINK, "Inline").click();
            assertThat(page.locator("#report-summary .diff-text")).containsText("Roughly");
            assertEquals(List.of(), visit.seriousFindings(), "the comparison, inline");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Restore as of version")).click();
            assertThat(visit.heading()).containsText("Restore");
            assertEquals(List.of(), visit.seriousFindings(), "asking before it is restored");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore this section")).click();
            assertThat(page.locator("#section-summary > .prose")).containsText("Roughly 10 %");
            assertThat(page.locator("#history li").first()).containsText("restored the section Summary");

            page.locator("#history").getByRole(AriaRole.LINK, link("Time travel")).click();
            Locator slider = page.locator("#travel-version");
            slider.focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#travel-step")).containsText("changed the section Summary");
            assertThat(page.locator("#section-summary > .prose")).containsText("Roughly 20 %");
            assertThat(page.locator(".lookback")).containsText("Nothing can be changed here");
            visit.screenshot("past", 1280);
            visit.screenshot("past", 375);
            assertEquals(List.of(), visit.seriousFindings(), "an old version");
        }
    }

    @Test
    void what_two_people_write_at_once_is_lost_by_neither() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Two people, one summary","environment":"preprod"}""").expect(201).json().get("key").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            open(page).fill("What bob saw.");
            client.post("alice", "/api/v1/incidents/" + key + "/timeline", """
                    {"occurredAt":"2026-01-01T10:00:00Z","text":"A line beside it"}""").expect(201);
            assertThat(page.locator("#timeline")).containsText("A line beside it");
            assertThat(page.locator(".live-note")).hasCount(0);
            save(page);
            assertThat(page.locator("#section-summary > .prose")).containsText("What bob saw.");

            open(page).fill("What bob saw later.");
            client.put("alice", "/api/v1/incidents/" + key + "/report/summary", """
                    {"markdown":"What alice saw."}""").expect(200);
            save(page);
            assertThat(page.locator("#section-summary .conflict")).containsText("What");
            assertThat(page.locator("#m-summary")).hasValue("What bob saw later.");
            assertEquals(List.of(), visit.seriousFindings(), "a conflict");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put both into the field")).click();
            assertThat(page.locator("#m-summary")).hasValue("What alice saw.\n\nWhat bob saw later.");
            save(page);
            assertThat(page.locator("#section-summary > .prose")).containsText("What alice saw.");
            assertThat(page.locator("#section-summary > .prose")).containsText("What bob saw later.");
        }
    }

    @Test
    void what_was_typed_survives_another_form_and_a_reload() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Typed and not sent","environment":"preprod"}""").expect(201).json().get("key").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.onDialog(Dialog::accept);
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            open(page).fill("Half a thought");
            page.locator("#n-text").fill("Something happened");
            page.locator(".add-entry button[type=submit]").click();
            assertThat(page.locator("#timeline .entry-text")).containsText("Something happened");
            assertThat(page.locator("#m-summary")).isVisible();
            assertThat(page.locator("#m-summary")).hasValue("Half a thought");
            page.reload();
            assertThat(page.locator("#m-summary")).hasValue("Half a thought");
            assertThat(page.locator(".kept-note")).isVisible();
            assertEquals(List.of(), visit.seriousFindings(), "text that is not sent");
            save(page);
            assertThat(page.locator("#section-summary > .prose")).containsText("Half a thought");
            page.reload();
            assertThat(page.locator(".kept-note")).hasCount(0);
        }
    }

    @Test
    void a_publication_that_was_made_is_not_put_into_the_form_again() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Told to everybody","environment":"preprod","severity":"info"}""").expect(201).json().get("key")
                .asText();
        for (String section : List.of("summary", "impact", "resolution", "rootCauses", "lessonsLearned", "detection")) {
            client.put("bob", "/api/v1/incidents/" + key + "/report/" + section, "{\"markdown\":\"Said.\"}").expect(200);
        }
        client.put("bob", "/api/v1/incidents/" + key + "/status", "{\"status\":\"resolved\"}").expect(200);
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key + "/publication"));
            visit.signIn("bob");
            page.locator("#p-note").fill("For everybody");
            page.locator("input[name=part][value=summary]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish version")).click();
            assertThat(page.locator(".told-once .copy-text")).isVisible();
            assertThat(page.locator("#p-note")).hasValue("");
            assertThat(page.locator(".kept-note")).hasCount(0);
        }
    }

    private static Locator open(Page page) {
        page.locator("#section-summary summary").first().click();
        return page.locator("#m-summary");
    }

    private static void save(Page page) {
        page.locator("#section-summary .editor button[type=submit]").first().click();
    }

    private static void write(Page page, String text) {
        open(page).fill(text);
        save(page);
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
