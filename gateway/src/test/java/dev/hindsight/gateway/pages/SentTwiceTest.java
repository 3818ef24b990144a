package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** Whoever sends a form once more after an answer that was cut or late makes nothing twice. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class SentTwiceTest extends OnSampleServices {

    private static final String KEY = "0a1b2c3d-0000-4000-8000-000000000001";
    private static final String INCIDENT = "/incidents/INC-147";
    private static final String LINE = "/api/v1/incidents/INC-147/timeline";
    private static final JsonObject USED_UP = new JsonObject()
            .put("type", "https://hindsight.example/problems/idempotency-key-reused")
            .put("detail", "The key was first used with another request. Take a new key for a new request.");
    private final Staff alice = Staff.alice();

    /** A form that makes something: where it is sent to, and where its command arrives. */
    private record Form(String path, String command, Map<String, String> fields) {

        static Form of(String path, String command, Map<String, String> fields) {
            var all = new HashMap<>(fields);
            all.putIfAbsent("idempotency", KEY);
            return new Form(path, command, all);
        }

        Form under(String key) {
            return of(path, command, with(fields, "idempotency", key));
        }

        String keyOn(String page) {
            var key = Pattern.compile(" action=\"" + path + "\".*?name=\"idempotency\" value=\"([^\"]+)\"", Pattern.DOTALL)
                    .matcher(page);
            return key.find() ? key.group(1) : "none on " + page;
        }
    }

    private static final Form ADD = Form.of(INCIDENT + "/timeline", LINE,
            Map.of("text", "Pool raised", "occurredAt", "2026-09-14T09:00"));
    private static final Form ROTATE = Form.of("/alert-sources/" + SampleSources.GRAFANA + "/rotations",
            "/api/v1/alert-sources/" + SampleSources.GRAFANA + "/rotations", Map.of("overlap", "3600"));
    private static final List<Form> FORMS = List.of(ADD, ROTATE,
            Form.of(INCIDENT + "/action-items", "/api/v1/action-items", Map.of("text", "Do it")),
            Form.of(INCIDENT + "/merge", "/api/v1/incidents/INC-147/merge", Map.of("into", "INC-145", "seen", "INC-145")),
            Form.of("/incidents", "/api/v1/incidents", Map.of("title", "Down", "environment", "preprod")),
            Form.of(INCIDENT + "/updates", "/api/v1/incidents/INC-147/updates", Map.of("markdown", "We look at it.")),
            Form.of(INCIDENT + "/publication", "/api/v1/incidents/INC-147/report/publications", Map.of("version", "23")),
            Form.of("/alert-rules", TypedRule.API, TypedRule.typed()),
            Form.of("/alert-sources/new/grafana", "/api/v1/alert-sources", Map.of("name", "Mine", "scheme", "basic")));

    @Test
    void a_form_that_was_refused_keeps_its_key_with_what_was_typed() {
        for (int status : List.of(409, 422, 500, 503, 504)) {
            for (var form : FORMS) {
                services.refuse("POST", form.command(), status, new JsonObject());
                var refused = alice.post(form.path(), form.fields());
                assertEquals(status, refused.statusCode(), form.path());
                assertEquals(KEY, form.keyOn(refused.body()), form.path());
            }
        }
    }

    @Test
    void what_is_sent_again_after_a_late_answer_is_the_same_request() {
        services.refuseOnce("POST", LINE, 504, new JsonObject());
        var again = ADD.under(ADD.keyOn(alice.post(ADD.path(), ADD.fields()).body()));
        var first = services.lastWrite();
        services.asked.clear();
        assertEquals(303, alice.post(again.path(), again.fields()).statusCode());
        assertEquals(first.headers().get("idempotency-key"), services.lastWrite().headers().get("idempotency-key"));
        assertEquals(first.body(), services.lastWrite().body());
    }

    @Test
    void the_other_forms_of_the_page_have_keys_of_their_own() {
        services.refuse("POST", LINE, 503, new JsonObject());
        var page = alice.post(ADD.path(), ADD.fields()).body();
        assertEquals(page.indexOf(KEY), page.lastIndexOf(KEY));
        services.refuse("POST", ROTATE.command(), 503, new JsonObject());
        page = alice.post(ROTATE.path(), ROTATE.fields()).body();
        assertEquals(page.indexOf(KEY), page.lastIndexOf(KEY));
    }

    @Test
    void a_merge_that_was_done_all_the_same_is_taken_back_under_a_key_of_its_own() {
        services.refuse("POST", "/api/v1/incidents/INC-144/merge", 503, new JsonObject());
        var merge = Form.of("/incidents/INC-144/merge", "", Map.of("into", "INC-147", "seen", "INC-147"));
        var page = alice.post(merge.path(), merge.fields()).body();
        assertShows(page, "action=\"/incidents/INC-144/unmerge\"", "role=\"alert\"");
        assertHides(page, KEY);
    }

    @Test
    void who_sends_other_words_after_the_first_were_recorded_is_told_and_may_send_them_too() {
        for (var form : FORMS) {
            services.refuse("POST", form.command(), 422, USED_UP.copy());
            var refused = alice.post(form.path(), form.fields()).body();
            assertShows(refused, "Your first try was recorded after all, or still is being.");
            assertNotEquals(KEY, form.keyOn(refused), form.path());
        }
    }

    @Test
    void nobody_is_told_that_nothing_was_recorded_where_that_is_not_known() {
        services.refuse("POST", LINE, 503, new JsonObject());
        services.refuse("GET", "/api/v1/incidents/INC-147", 503, new JsonObject());
        assertShows(alice.post(ADD.path(), ADD.fields()).body(), "What you sent may have been recorded or not: look before");
        assertHides(alice.get(INCIDENT).body(), "What you sent");
        services.refuse("POST", LINE, 503, new JsonObject().put("detail",
                "Try again in a second. It may have been stored; a repetition with the same Idempotency-Key is safe."));
        services.tell("GET", "/api/v1/incidents/INC-147", services.incident("INC-147"));
        var told = alice.post(ADD.path(), ADD.fields()).body();
        assertShows(told, "Try again in a second. It may have been stored.");
        assertHides(told, "Idempotency-Key");
    }

    @Test
    void no_form_says_that_nothing_came_of_it_where_that_is_not_known() {
        for (var form : FORMS) {
            for (int status : List.of(500, 503, 504)) {
                services.refuse("POST", form.command(), status, new JsonObject());
                assertHides(alice.post(form.path(), form.fields()).body(), "<strong>Not ");
            }
            services.refuse("POST", form.command(), 422, USED_UP.copy());
            assertHides(alice.post(form.path(), form.fields()).body(), "<strong>Not ");
        }
        var source = "/alert-sources/" + SampleSources.GRAFANA;
        services.refuse("PATCH", "/api/v1" + source, 504, new JsonObject());
        services.refuse("POST", "/api/v1" + source + "/tests", 504, new JsonObject());
        assertHides(alice.post(source + "/settings", Map.of("name", "Mine", "scheme", "basic")).body(), "<strong>Not ");
        assertHides(alice.post(source + "/tests", Map.of()).body(), "That did not work");
        services.refuse("POST", "/api/v1/incidents", 422, new JsonObject());
        assertShows(alice.post("/incidents", Map.of("title", "Down")).body(), "<strong>Not declared yet.</strong>");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
