package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Whoever gives a command in the middle of a long page stays there, hears what came of it, and goes on by keyboard. */
class SamePlaceTest {

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @ParameterizedTest
    @ValueSource(ints = {1280, 375})
    void a_section_is_saved_where_it_stands(int width) {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"A long page","environment":"preprod"}""").expect(201).json().get("key").asText();
        for (int minute = 10; minute < 40; minute++) {
            client.post("bob", "/api/v1/incidents/" + key + "/timeline",
                    "{\"occurredAt\":\"2026-01-01T10:" + minute + ":00Z\",\"text\":\"A line\"}").expect(201);
        }
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.setViewportSize(width, 900);
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            page.locator("#section-resolution summary").first().click();
            page.locator("#m-resolution").fill("A new wick.");
            Locator save = page.locator("#section-resolution .editor button[type=submit]").first();
            save.focus();
            double before = place(page);
            page.keyboard().press("Enter");
            assertThat(page.locator("#section-resolution > .prose")).containsText("A new wick.");
            assertThat(page.locator("#section-resolution summary").first()).isFocused();
            assertThat(page.locator("#toast.toast-shown")).containsText("Section saved");
            assertEquals(before, place(page), 300, "how far down the page is");
            assertTrue(before > 900, "the page is long enough for this to be seen");
        }
    }

    @Test
    void what_was_taken_away_leaves_the_reader_where_it_stood() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Taken away","environment":"preprod","labels":["one","two"]}""").expect(201).json().get("key")
                .asText();
        String entry = client.post("bob", "/api/v1/incidents/" + key + "/timeline", """
                {"occurredAt":"2026-01-01T10:00:00Z","text":"A line"}""").expect(201).json().at("/timeline/0/id").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            Locator line = page.locator("#entry-" + entry);
            line.hover();
            line.getByText("Retract", new Locator.GetByTextOptions().setExact(false)).first().click();
            line.locator("[id^=t-reason-]").fill("Elsewhere");
            line.locator(".btn-danger").click();
            assertThat(line).isFocused();
            page.getByLabel("Remove one").click();
            assertThat(page.getByLabel("Remove two")).isFocused();
            page.getByLabel("Remove two").click();
            assertThat(page.getByLabel("Add to Labels")).isFocused();
        }
    }

    @Test
    void who_changed_something_meanwhile_is_named_and_a_question_is_seen_as_a_whole() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Meanwhile","environment":"preprod"}""").expect(201).json().get("key").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            page.locator("#section-resolution summary").first().click();
            page.locator("#m-resolution").fill("A new wick.");
            client.put("alice", "/api/v1/incidents/" + key + "/report/impact", "{\"markdown\":\"Many.\"}").expect(200);
            assertThat(page.locator(".live-note")).containsText("Meanwhile alice wrote the section Impact");
            page.locator("#m-resolution").fill("");
            page.locator(".merge > summary").click();
            page.locator("#merge-into").fill(key);
            page.keyboard().press("Enter");
            assertThat(page.locator(".merge .notice")).isInViewport();
            assertThat(page.locator(".merge .btn-primary")).isInViewport();
        }
    }

    @Test
    void a_choice_that_was_refused_does_not_come_back_at_the_next_visit_and_words_do() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"A choice","environment":"preprod"}""").expect(201).json().get("key").asText();
        client.put("bob", "/api/v1/incidents/" + key + "/status", "{\"status\":\"mitigated\"}").expect(200);
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            Locator panel = page.locator("details:has(#s-status)");
            panel.locator("summary").click();
            page.locator("#s-status").selectOption("triage");
            panel.locator("button[type=submit]").click();
            assertThat(panel.locator(".notice-bad")).isVisible();
            page.navigate(desk.url("/incidents/" + key));
            assertThat(page.locator("#s-status")).isHidden();
            assertThat(page.locator("#s-status")).hasValue("mitigated");
            panel.locator("summary").click();
            page.locator("#s-reason").fill("It is back");
            page.navigate(desk.url("/incidents/" + key));
            assertThat(page.locator("#s-reason")).isVisible();
            assertThat(page.locator("#s-reason")).hasValue("It is back");
        }
    }

    private static double place(Page page) {
        return ((Number) page.evaluate("window.scrollY")).doubleValue();
    }
}
