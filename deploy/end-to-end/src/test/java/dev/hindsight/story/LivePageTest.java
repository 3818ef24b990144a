package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An open page of an incident follows what others do, forms too, and leaves whoever reads it where they are. */
class LivePageTest {

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void forms_hold_what_others_have_made_of_it_meanwhile() {
        String key = declared("Forms that nobody has opened");
        try (var visit = new Visit()) {
            Page page = open(visit, key);
            client.call("PATCH", "alice", "/api/v1/incidents/" + key, "{\"environment\":\"staging\"}").expect(200);
            assertThat(page.locator("#head")).containsText("staging");
            assertThat(page.locator("#e-env")).hasValue("staging");
            assertThat(page.locator("#facts input[name=environmentWas]")).hasValue("staging");
        }
    }

    @Test
    void who_is_somewhere_with_the_keyboard_stays_there_while_others_write() {
        String key = declared("Keyboard in the middle of it");
        String entry = line(key, "10:00", "The first line");
        try (var visit = new Visit()) {
            Page page = open(visit, key);
            Locator correct = page.locator("#entry-" + entry + " summary").first();
            correct.focus();
            assertThat(correct).isFocused();
            line(key, "09:00", "What came before it");
            assertThat(page.locator("#timeline")).containsText("What came before it");
            assertThat(correct).isFocused();
        }
    }

    @Test
    void a_line_is_of_the_time_when_somebody_begins_to_write_it() {
        String key = declared("Open on the second screen");
        try (var visit = new Visit()) {
            Page page = open(visit, key);
            Locator when = page.locator("#n-at");
            page.clock().setFixedTime("2030-01-01T10:40:30Z");
            page.locator("#n-text").fill("Failed over");
            assertThat(when).hasValue("2030-01-01T10:40");
            page.clock().setFixedTime("2030-01-01T10:45:00Z");
            page.locator("#n-text").fill("Failed over to the standby");
            assertThat(when).hasValue("2030-01-01T10:40");
        }
    }

    private String declared(String title) {
        return client.post("bob", "/api/v1/incidents", """
                {"title":"%s","environment":"preprod"}""".formatted(title)).expect(201).json().get("key").asText();
    }

    private String line(String key, String clock, String text) {
        return client.post("alice", "/api/v1/incidents/" + key + "/timeline", """
                {"occurredAt":"2026-01-01T%s:00Z","text":"%s"}""".formatted(clock, text)).expect(201)
                .json().at("/timeline/0/id").asText();
    }

    private Page open(Visit visit, String key) {
        Page page = visit.page();
        page.navigate(desk.url("/incidents/" + key));
        visit.signIn("bob");
        assertThat(page.locator("#head")).containsText(key);
        return page;
    }
}
