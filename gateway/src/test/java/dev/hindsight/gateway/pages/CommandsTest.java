package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class CommandsTest extends OnSampleServices {

    private static final String INCIDENT = "/api/v1/incidents/INC-147";
    private Staff bob = Staff.bob();

    @Test
    void a_command_is_what_the_api_takes_and_ends_on_the_page_with_a_word() {
        var answer = bob.post("/incidents/INC-147/status", Map.of("status", "mitigated", "reason", "", "version", "23"));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-147#facts"));
        var sent = services.lastWrite();
        assertEquals("PUT " + INCIDENT + "/status", sent.method() + " " + sent.uri());
        assertEquals(new JsonObject().put("status", "mitigated"), sent.body());
        assertEquals("\"23\"", sent.headers().get("if-match"));
        assertShows(bob.get("/incidents/INC-147").body(), "Status changed.");
        assertHides(bob.get("/incidents/INC-147").body(), "Status changed.");
    }

    @Test
    void only_a_status_that_it_may_have_next_is_offered() {
        var incident = services.incident("INC-142").put("status", "documenting").put("nextStatuses",
                new JsonArray().add("triage").add("in-progress").add("mitigated").add("resolved"));
        services.tell("GET", "/api/v1/incidents/INC-142", incident);
        var page = bob.get("/incidents/INC-142").body();
        assertShows(page, "<option value=\"documenting\" selected>", "<option value=\"resolved\" >",
                "It can be closed once it says when it was resolved");
        assertHides(page, "<option value=\"closed\"", "<option value=\"declined\"", "<option value=\"merged\"");
        services.tell("GET", "/api/v1/incidents/INC-142",
                incident.copy().put("nextStatuses", incident.getJsonArray("nextStatuses").copy().add("closed")));
        page = bob.get("/incidents/INC-142").body();
        assertShows(page, "<option value=\"closed\" >");
        assertHides(page, "It can be closed once");
    }

    @Test
    void who_was_slower_reads_what_happened_and_keeps_what_was_typed() {
        services.refuse("PUT", INCIDENT + "/severity", 412, new JsonObject().put("currentVersion", 23));
        var answer = bob.post("/incidents/INC-147/severity",
                Map.of("severity", "minor", "reason", "Only <one> region", "version", "20"));
        assertEquals(412, answer.statusCode());
        assertShows(answer.body(), "Somebody was faster", "<strong>bob</strong> wrote the section Trigger",
                "value=\"Only &lt;one&gt; region\"", "<option value=\"minor\" selected>",
                "name=\"version\" value=\"23\"");
        assertHides(answer.body(), "<strong>alice</strong> wrote the section Summary</li>");
    }

    @Test
    void a_refusal_stands_at_the_field_it_is_about() {
        services.refuse("POST", INCIDENT + "/timeline", 422, new JsonObject().put("title", "The request is not valid")
                .put("errors", new JsonArray().add(new JsonObject().put("pointer", "#/text").put("detail", "is too long"))));
        var answer = bob.post("/incidents/INC-147/timeline", Map.of("text", "very long", "occurredAt",
                "2026-09-14T09:00", "zone", "Europe/London", "idempotency", "0a1b2c3d-once"));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "id=\"n-text-wrong\">is too long", ">very long</textarea>",
                "value=\"2026-09-14T09:00\"", "value=\"Europe/London\"");
        assertEquals("2026-09-14T08:00:00Z", services.lastWrite().body().getString("occurredAt"));
    }

    @Test
    void facts_are_patched_only_where_they_were_changed() {
        bob.post("/incidents/INC-147/facts", Map.of("title", "New", "titleWas", "Old", "environment", "production",
                "environmentWas", "production", "startedAt", "2026-09-14T07:41", "startedAtWas", "2026-09-14T07:41",
                "mitigatedAt", "", "mitigatedAtWas", "2026-09-14T08:00", "version", "23"));
        assertEquals("{\"title\":\"New\",\"mitigatedAt\":null}", services.lastWrite().body().encode());
    }

    @Test
    void a_line_may_last_be_of_a_day_alone_and_say_what_it_is() {
        bob.post("/incidents/INC-147/timeline", Map.of("text", "Traffic moved", "occurredAt", "2026-09-14T09:00", "until",
                "2026-09-14T09:30", "precision", "approximate", "kind", "decision", "zone", "Europe/London"));
        assertEquals("{\"occurredAt\":\"2026-09-14T08:00:00Z\",\"text\":\"Traffic moved\",\"precision\":\"approximate\","
                + "\"kind\":\"decision\",\"until\":\"2026-09-14T08:30:00Z\"}", services.lastWrite().body().encode());
        bob.post("/incidents/INC-147/timeline", Map.of("text", "Certificate renewed", "occurredAt", "2026-09-14T01:00",
                "precision", "date", "kind", "note", "zone", "Pacific/Auckland"));
        assertEquals("2026-09-14T00:00:00Z", services.lastWrite().body().getString("occurredAt"));
        bob.post("/incidents/INC-147/timeline/abc/correction", Map.of("text", "Better", "reason", "Only the day is known",
                "occurredAt", "2026-09-14T07:41", "occurredAtWas", "2026-09-14T07:41", "precision", "date", "precisionWas",
                "exact", "version", "23"));
        assertEquals("date", services.lastWrite().body().getString("precision"));
        assertShows(bob.get("/incidents/INC-147").body(), "name=\"until\"", "That day, time not known</option>",
                "<option value=\"communication\"", "name=\"precisionWas\" value=\"exact\"");
    }

    @Test
    void timeline_entries_are_corrected_and_retracted_with_a_reason() {
        bob.post("/incidents/INC-147/timeline/abc/correction", Map.of("text", "Better", "reason", "Typo", "occurredAt",
                "2026-09-14T07:41", "occurredAtWas", "2026-09-14T07:41", "version", "23"));
        assertEquals("{\"text\":\"Better\",\"reason\":\"Typo\"}", services.lastWrite().body().encode());
        bob.post("/incidents/INC-147/timeline/abc/correction", Map.of("text", "Better", "reason", "Saw it", "until",
                "2026-09-14T09:30", "untilWas", "", "kind", "decision", "kindWas", "note", "zone", "Europe/London"));
        assertEquals("{\"until\":\"2026-09-14T08:30:00Z\",\"kind\":\"decision\",\"text\":\"Better\",\"reason\":\"Saw it\"}",
                services.lastWrite().body().encode());
        bob.post("/incidents/INC-147/timeline/abc/correction", Map.of("text", "Better", "reason", "It goes on", "until", "",
                "untilWas", "2026-09-14T09:30", "kind", "note", "kindWas", "note"));
        assertEquals("{\"withoutEnd\":true,\"text\":\"Better\",\"reason\":\"It goes on\"}",
                services.lastWrite().body().encode());
        assertShows(bob.get("/incidents/INC-147").body(), "name=\"untilWas\"", "name=\"kindWas\" value=\"note\"");
        bob.post("/incidents/INC-147/timeline/abc/retraction", Map.of("reason", "Not ours", "version", "23"));
        assertEquals("DELETE " + INCIDENT + "/timeline/abc",
                services.lastWrite().method() + " " + services.lastWrite().uri());
    }

    @Test
    void labels_and_roles_reach_the_service_percent_encoded() {
        bob.post("/incidents/INC-147/labels", Map.of("name", "a b/c"));
        assertEquals(INCIDENT + "/labels/a%20b%2Fc", services.lastWrite().uri());
        bob.post("/incidents/INC-147/roles/scribe", Map.of("person", "", "version", "23"));
        assertEquals("DELETE", services.lastWrite().method());
    }

    @Test
    void a_section_is_previewed_as_it_will_be_shown_and_then_saved() {
        var preview = bob.post("/incidents/preview", Map.of("markdown", "**bold** <script>"));
        assertEquals("<p><strong>bold</strong> &lt;script&gt;</p>", preview.body().strip());
        bob.post("/incidents/INC-147/report/impact", Map.of("markdown", "**bold**", "version", "23"));
        assertEquals(INCIDENT + "/report/impact", services.lastWrite().uri());
        assertEquals(404, bob.post("/incidents/INC-147/report/nonsense", Map.of("markdown", "x")).statusCode());
    }

    @Test
    void declaring_twice_with_one_form_is_one_declaration() {
        var form = Map.of("title", "Down", "environment", "preprod", "severity", "minor", "services", "a, b ,a",
                "idempotency", "f2b7e6b0-once");
        var answer = bob.post("/incidents", form);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-147"));
        assertEquals("f2b7e6b0-once", services.lastWrite().headers().get("idempotency-key"));
        assertEquals("{\"title\":\"Down\",\"severity\":\"minor\",\"environment\":\"preprod\",\"services\":[\"a\",\"b\"],"
                + "\"confidential\":false}", services.lastWrite().body().encode());
        assertShows(bob.get("/incidents/INC-147").body(), "INC-147 is declared.");
    }

    @Test
    void who_chose_no_environment_is_asked_to_choose_one() {
        services.refuse("POST", "/api/v1/incidents", 422, new JsonObject().put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/environment").put("detail", "must be one line of text"))
                .add(new JsonObject().put("pointer", "#/title").put("detail", "must not be blank"))));
        assertShows(bob.post("/incidents", Map.of("title", "")).body(), "Title must not be blank; Environment must be chosen.",
                "aria-describedby=\"d-env-wrong\"", "id=\"d-env-wrong\">must be chosen");
        assertShows(bob.post("/incidents", Map.of("title", "", "environment-other", "a\u2028b")).body(),
                "id=\"d-env-wrong\">must be one line of text");
    }

    @Test
    void a_refused_declaration_keeps_everything() {
        services.refuse("POST", "/api/v1/incidents", 422, new JsonObject().put("detail", "title must not be blank.")
                .put("errors",
                        new JsonArray().add(new JsonObject().put("pointer", "#/title").put("detail", "must not be blank"))));
        var answer = bob.post("/incidents", Map.of("title", " ", "environment", "preprod", "summary", "It <b> broke",
                "confidential", "true", "idempotency", "f2b7e6b0-once"));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "Not declared yet.</strong> Title must not be blank.", "-wrong\">must not be blank",
                "It &lt;b&gt; broke</textarea>",
                "name=\"confidential\" value=\"true\" checked", "value=\"preprod\" required checked");
        assertHides(answer.body(), "d-env-wrong");
    }

    @Test
    void a_forged_message_cookie_says_nothing() {
        bob.browser.cookies.put("hindsight-said", "<b>you-won</b>");
        assertHides(bob.get("/incidents").body(), "you-won", "class=\"said\"");
    }

    @Test
    void a_reloaded_answer_to_a_form_is_the_page() {
        assertEquals(303, bob.get("/incidents/INC-147/status").statusCode());
        assertNotEquals(bob.get("/incidents/new").body(), "");
        assertFalse(bob.get("/incidents/INC-147").body().contains("name=\"_csrf\" value=\"\""));
    }
}
