package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class EditingTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private static final String API = "/api/v1/incidents/INC-147";
    private static final String SUMMARY = API + "/report/summary";
    private final Staff bob = Staff.bob();

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private static final String TWICE = "Clocks showed that time twice that night; the first was taken, before they were put back.";

    @Test
    void a_section_nobody_else_touched_is_saved_whatever_happened_around_it() {
        services.refuseOnce("PUT", SUMMARY, 412, new JsonObject().put("currentVersion", 23));
        var answer = bob.post(PAGE + "/report/summary", Map.of("markdown", "Mine", "version", "15"));
        assertEquals(303, answer.statusCode());
        assertEquals("\"23\"", services.lastWrite().headers().get("if-match"));
        assertEquals(new JsonObject().put("markdown", "Mine"), services.lastWrite().body());
    }

    @Test
    void a_section_somebody_else_changed_shows_both_texts_and_what_differs() {
        services.refuse("PUT", SUMMARY, 412, new JsonObject().put("currentVersion", 23));
        var page = bob.post(PAGE + "/report/summary", Map.of("markdown", "Since <b>noon</b> **30 %**", "version", "5"));
        assertEquals(412, page.statusCode());
        assertEquals(1, services.asked.stream().filter(each -> each.method().equals("PUT")).count(),
                "nothing of theirs is overwritten unasked");
        assertShows(page.body(), "Somebody was faster", "<ins>&lt;b&gt;noon&lt;/b&gt;", "<del>07:42",
                ">Since &lt;b&gt;noon&lt;/b&gt; **30 %**</textarea>", "Save mine over theirs", "Put both into the field",
                "readonly>Since 07:42 UTC", "name=\"version\" value=\"23\"");
    }

    @Test
    void both_texts_can_be_put_into_the_field_and_nothing_is_saved_by_that() {
        var page = bob.post(PAGE + "/report/summary", Map.of("markdown", "My words", "version", "23", "both", "true"));
        assertEquals(409, page.statusCode());
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
        assertShows(page.body(), "Nothing is saved yet", "exhausted.\n\nMy words</textarea>");
    }

    @Test
    void links_take_a_key_or_an_address() {
        bob.post(PAGE + "/links", Map.of("other", " http://desk.example/incidents/INC-142?version=3", "kind", "caused-by"));
        assertEquals("PUT " + API + "/links/INC-142", services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals(new JsonObject().put("kind", "caused-by"), services.lastWrite().body());
        bob.post(PAGE + "/links/remove", Map.of("other", "../../x y"));
        assertEquals("DELETE " + API + "/links/..%2F..%2Fx%20y",
                services.lastWrite().method() + " " + services.lastWrite().uri());
    }

    @Test
    void a_time_that_no_clock_showed_is_refused_and_one_shown_twice_is_told() {
        var skipped = new HashMap<>(Map.of("text", "x", "occurredAt", "2026-03-29T01:30", "zone", "Europe/London"));
        var refused = bob.post(PAGE + "/timeline", skipped);
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "When never was in Europe/London: at 01:00 clocks were put forward to 02:00.",
                "id=\"n-at-wrong\">never was in Europe/London");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
        skipped.put("precision", "date");
        assertEquals(303, bob.post(PAGE + "/timeline", skipped).statusCode(), "of a day alone the clock does not count");
        bob.post(PAGE + "/timeline", Map.of("text", "x", "occurredAt", "2025-10-26T01:30", "zone", "Europe/London"));
        assertShows(bob.get(PAGE).body(), "Added to the timeline. " + TWICE);
    }

    @Test
    void that_the_first_of_two_times_was_taken_is_told_wherever_a_time_is_typed() {
        var berlin = Map.of("zone", "Europe/Berlin", "version", "23", "text", "x", "reason", "log");
        for (var typed : Map.of("/timeline/t-1/correction", "occurredAt", "/timeline", "until", "/status", "at", "/facts",
                "mitigatedAt").entrySet()) {
            var form = new HashMap<>(berlin);
            form.put(typed.getValue(), "2026-10-25T02:30");
            bob.post(PAGE + typed.getKey(), form);
            assertShows(services.lastWrite().body().encode(), "2026-10-25T00:30:00Z");
            assertShows(bob.get(PAGE).body(), TWICE);
            form.put(typed.getValue(), "2026-10-25T03:30");
            bob.post(PAGE + typed.getKey(), form);
            assertHides(bob.get(PAGE).body(), "Clocks showed");
        }
    }

    @Test
    void a_declaration_minds_the_clocks_too() {
        var form = new HashMap<>(Map.of("title", "x", "environment", "production", "zone", "Europe/Berlin", "idempotency",
                "0a1b2c3d-once", "startedAt", "2026-03-29T02:30"));
        var refused = bob.post("/incidents", form);
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "never was in Europe/Berlin: at 02:00 clocks were put forward to 03:00");
        form.put("startedAt", "2026-10-25T02:30");
        assertEquals(303, bob.post("/incidents", form).statusCode());
        assertShows(bob.get("/incidents").body(), "is being told. " + TWICE);
    }

    @Test
    void a_text_that_is_too_long_is_told_with_the_numbers() {
        services.refuse("PUT", API + "/report/summary", 422, new JsonObject().put("errors", new JsonArray().add(new JsonObject()
                .put("pointer", "#/markdown").put("detail", "size must be between 0 and 100000"))));
        var page = bob.post(PAGE + "/report/summary", Map.of("markdown", "x".repeat(146_520), "version", "23")).body();
        assertShows(page, "The text may have at most 100,000 characters; this one has 146,520.");
        assertHides(page, "size must be");
    }

    @Test
    void what_needs_a_script_is_not_offered_without_one() {
        assertShows(bob.get(PAGE).body(), "type=\"button\" data-script-shown hx-post=\"/incidents/preview\"");
        assertHides(bob.get(PAGE + "/updates/new").body(), "type=\"button\" hx-post=\"/incidents/preview\"");
    }

    @Test
    void each_audience_has_one_name() {
        assertShows(bob.get(PAGE).body(), ">non-technical people<");
        assertHides(bob.get(PAGE + "/updates/new").body(), "In the house");
    }

    @Test
    void durations_are_told_with_where_they_come_from_or_why_not() {
        assertShows(Staff.carol().get(PAGE).body(), "<strong>3 min</strong>", "from beginning to detection", "Cannot be right",
                "It was acknowledged before it was detected.", "Not known", "It is not known when it was mitigated.");
    }

    @Test
    void an_update_begins_with_what_the_report_says_for_that_audience() {
        var page = bob.get(PAGE + "/updates/new?audience=non-technical").body();
        assertShows(page, "Status: in progress.\n\nPaying &lt;fails&gt;</textarea>", "“Non-technical description”",
                "and to nobody where none has", "href=\"/deliveries?incident=INC-147\"");
        assertHides(page, "goes to everyone");
        bob.post(PAGE + "/updates",
                Map.of("audience", "non-technical", "markdown", "All well", "idempotency", "0a1b2c3d-once"));
        assertEquals(new JsonObject().put("audience", "non-technical").put("text", "All well"), services.lastWrite().body());
        services.refuse("POST", API + "/updates", 422, new JsonObject().put("detail", "A public update names nobody."));
        var refused = bob.post(PAGE + "/updates", Map.of("audience", "public", "markdown", "Bob <broke> it"));
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "A public update names nobody.", "Bob &lt;broke&gt; it</textarea>");
        assertEquals(200, bob.get(PAGE + "/updates/new").statusCode());
        assertEquals(403, Staff.carol().get(PAGE + "/updates/new").statusCode());
    }

    @Test
    void confidentiality_is_a_switch_of_its_own_with_a_mark_nobody_overlooks() {
        assertShows(bob.get("/incidents/INC-145").body(), "class=\"confidential-bar\"", "Open it to everyone");
        var answer = bob.post(PAGE + "/confidentiality", Map.of("confidential", "true", "version", "23"));
        assertEquals(new JsonObject().put("confidential", true), services.lastWrite().body());
        assertEquals("/incidents/INC-147#people", place(answer));
        bob.post(PAGE + "/confidentiality", Map.of("version", "23"));
        assertEquals(new JsonObject().put("confidential", false), services.lastWrite().body());
    }

    @Test
    void who_hides_an_incident_from_themselves_is_warned_before_and_told_after() {
        var erin = new Staff("erin", "responder");
        assertShows(erin.get(PAGE).body(), "Once it is confidential, you no longer see it yourself.");
        var answer = erin.post(PAGE + "/confidentiality", Map.of("confidential", "true", "version", "23"));
        assertEquals("/incidents", place(answer));
        assertShows(erin.get("/incidents").body(), "You do not take part in it, so you no longer see it.");
    }

    @Test
    void the_forms_refuse_who_may_not_and_what_was_forged() {
        var stranger = bob.browser.step(Browser.navigation(Browser.home().resolve(PAGE + "/merge"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("into=INC-145&_csrf=guessed")));
        assertEquals(403, stranger.statusCode());
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
    }
}
