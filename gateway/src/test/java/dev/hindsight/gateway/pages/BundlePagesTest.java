package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.pages.Staff.Part;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class BundlePagesTest extends OnSampleServices {

    private static final String API = "/api/v1/bundles";
    private static final String FIRST = "/0199a1b2-3333-7000-8000-000000000001";
    private static final List<Part> ZIP = List.of(new Part("file", "INC-12-v31 <x>.zip", "PK\003\004bytes"));
    private final Staff bob = Staff.bob();

    @Test
    void a_bundle_that_holds_is_kept_byte_for_byte_and_shown() {
        var answer = bob.postParts("/bundles", ZIP);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/bundles" + FIRST));
        var sent = services.lastWrite();
        assertEquals("POST " + API, sent.method() + " " + sent.uri());
        assertEquals("application/zip", sent.headers().get("content-type"));
        assertEquals("PK\003\004bytes", sent.body().getString("raw"));
        assertShows(bob.get("/bundles" + FIRST).body(), "The bundle holds, and is kept.", "It holds", "Payments &lt;late&gt;",
                "3e1f0c9a77d2b6485a90cc1e7f2d4b3a9988776655443322110ffeeddccbbaa9", "MCowBQYDK2VwAyEA", "Timeline",
                "href=\"/api/v1/bundles" + FIRST + "/file\"");
    }

    @Test
    void a_bundle_that_does_not_hold_is_told_to_the_file_and_the_event() {
        services.refuse("POST", API, 422, new JsonObject().put("title", "The bundle does not hold")
                .put("detail", "The hash chain breaks.")
                .put("flaws", new JsonArray()
                        .add(new JsonObject().put("file", "events.json").put("event", 7).put("field", "data").put("message",
                                "It was <changed>."))
                        .add(new JsonObject().put("message", "The archive was changed at byte 4711, outside of its files."))));
        var answer = bob.postParts("/bundles", ZIP);
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "INC-12-v31 &lt;x&gt;.zip does not hold",
                "<strong>events.json, event 7, data:</strong> It was &lt;changed&gt;.",
                "<strong>The archive itself:</strong> The archive was changed at byte 4711", "was not kept",
                "Payments &lt;late&gt;");
        assertHides(answer.body(), "<changed>");
    }

    @Test
    void a_file_that_never_was_a_bundle_is_not_called_a_broken_one() {
        services.refuse("POST", API, 422, new JsonObject().put("detail", "It does not hold.")
                .put("flaws", new JsonArray().add(new JsonObject().put("message", "It is no archive."))));
        var page = bob.postParts("/bundles", List.of(new Part("file", "inc5.pdf", "%PDF-1.7"))).body();
        assertShows(page, "inc5.pdf was not taken", "It is no evidence bundle: those are zip files.");
        assertHides(page, "does not hold", "It is not as it was made");
    }

    @Test
    void an_upload_that_broke_off_is_no_fault_of_ours() {
        assertEquals(400, bob.postBroken("/bundles").statusCode());
        assertEquals(400, bob.postBroken("/reports/import").statusCode());
    }

    @Test
    void any_other_refusal_is_told_in_words() {
        services.refuse("POST", API, 413, new JsonObject().put("detail", "At most 16384 KiB are taken here."));
        assertShows(bob.postParts("/bundles", ZIP).body(), "was not taken", "At most 16384 KiB are taken here.");
        services.refuse("POST", API, 503, new JsonObject().put("detail", "Try again in a second."));
        assertEquals(503, bob.postParts("/bundles", ZIP).statusCode());
        assertShows(bob.postParts("/bundles", List.of(new Part("file", "", ""))).body(), "Choose a bundle first");
        assertShows(bob.postParts("/bundles", List.of(new Part("file", "a.zip", "x"), new Part("file", "b.zip", "y"))).body(),
                "Bring one bundle at a time.");
    }

    @Test
    void of_an_answer_that_was_late_it_is_not_known_whether_the_bundle_was_kept() {
        for (int status : List.of(500, 502, 503, 504)) {
            services.refuse("POST", API, status, new JsonObject().put("detail", "It has not answered in time."));
            var answer = bob.postParts("/bundles", ZIP);
            assertEquals(status, answer.statusCode());
            assertShows(answer.body(), "It is not known whether INC-12-v31 &lt;x&gt;.zip was kept",
                    "It has not answered in time.", "If it does not stand below, bring it again", "Payments &lt;late&gt;");
            assertHides(answer.body(), "was not taken", "Nothing was brought");
        }
    }

    @Test
    void while_the_list_is_late_too_that_is_told_all_the_same() {
        services.refuse("POST", API, 504, new JsonObject().put("detail", "It has not answered in time."));
        services.refuse("GET", API, 504, new JsonObject());
        var answer = bob.postParts("/bundles", ZIP);
        assertEquals(504, answer.statusCode());
        assertShows(answer.body(), "It is not known whether INC-12-v31 &lt;x&gt;.zip was kept", "Bring it again",
                "To the bundles that are kept");
        assertHides(answer.body(), "was not taken");
    }

    @Test
    void some_megabytes_are_taken_and_more_than_the_service_takes_is_refused_at_the_door() {
        assertEquals(303, bob.postParts("/bundles", List.of(new Part("file", "a.zip", "x".repeat(15 << 20)))).statusCode());
        var large = bob.postParts("/bundles", List.of(new Part("file", "a.zip", "x".repeat(17 << 20))));
        assertEquals(413, large.statusCode());
        assertShows(large.body(), "Nothing was brought", "A bundle may have 16 MB at most, and this file has 17.1 MB.",
                "Verify and keep", "To the bundles that are kept");
    }

    @Test
    void a_stranger_who_brings_too_much_is_told_at_the_door() {
        var stranger = new Browser().step(Browser.navigation(Browser.home().resolve("/bundles"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[17 << 20])));
        assertEquals(413, stranger.statusCode());
        assertHides(stranger.body(), "Verify and keep");
    }

    @Test
    void viewers_look_and_bring_nothing() {
        var carol = Staff.carol();
        assertShows(carol.get("/bundles").body(), "INC-12", "31 events", "seen by signed root 7 up to event 30 of 31",
                "Confidential",
                "brought by bob");
        assertHides(carol.get("/bundles").body(), "Verify and keep");
        assertEquals(200, carol.get("/bundles" + FIRST).statusCode());
        services.refuse("POST", API, 403, new JsonObject());
        assertEquals(403, carol.postParts("/bundles", ZIP).statusCode());
    }

    @Test
    void up_to_which_event_the_root_vouches_is_told_and_what_nothing_proves() {
        services.refuse("GET", API + FIRST + "/verification", 200, new JsonObject().put("valid", true).put("events", 31)
                .put("unproven", new JsonArray().add("report.html").add("ACT-9 (no events)")));
        assertShows(bob.get("/bundles" + FIRST).body(), "7 up to event 30 of 31",
                "Event 31 came later, no root vouches for it.",
                "To be read, and proven by nothing: report.html, ACT-9 (no events).", "No root vouches for its action items",
                "An incident here may have the same key.", "href=\"/api/v1/bundles/verifiers/verify.html\"",
                "href=\"/api/v1/bundles/verifiers/verify.py\"");
    }

    @Test
    void a_bundle_that_contradicts_our_own_log_is_called_so() {
        services.refuse("GET", API + FIRST + "/verification", 200, new JsonObject().put("valid", false).put("events", 31)
                .put("ownLog", "contradicts").put("flaws", new JsonArray().add(new JsonObject().put("file", "events.json")
                        .put("event", 31).put("message", "The log of this desk has no event 31 of this incident."))));
        String page = bob.get("/bundles" + FIRST).body();
        assertShows(page, "It contradicts the log of this desk",
                "<strong>events.json, event 31:</strong> The log of this desk has no event 31 of this incident.",
                "Its incident is one of this desk.", "href=\"/incidents/INC-12\"");
        assertHides(page, "It holds");
    }

    @Test
    void what_is_missing_is_told_and_the_rest_is_shown() {
        services.refuse("GET", API + FIRST + "/report", 404, new JsonObject());
        services.refuse("GET", API + FIRST + "/verification", 200, new JsonObject().put("valid", false).put("events", 0).put(
                "flaws",
                new JsonArray().add(new JsonObject().put("file", "report.json").put("message", "The checksum is another."))));
        assertShows(bob.get("/bundles" + FIRST).body(), "It does not hold any more",
                "<strong>report.json:</strong> The checksum is another.",
                "could not be read here");
        assertEquals(404, bob.get("/bundles/0199a1b2-3333-7000-8000-00000000000f").statusCode());
        services.forget();
        services.empty = true;
        assertShows(bob.get("/bundles").body(), "No bundle that you may see is kept.");
    }

    @Test
    void the_import_page_leads_here_and_only_our_own_page_brings() {
        assertShows(bob.get("/reports/import").body(), "href=\"/bundles\"");
        var forged = bob.browser.step(Browser.navigation(Browser.home().resolve("/bundles"))
                .header("Content-Type", "multipart/form-data; boundary=b").POST(java.net.http.HttpRequest.BodyPublishers
                        .ofString(
                                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nx\r\n--b--\r\n")));
        assertEquals(403, forged.statusCode());
        assertTrue(services.asked.stream().noneMatch(each -> each.method().equals("POST")));
    }
}
