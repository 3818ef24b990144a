package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What comparing calls things, which is what the page of the incident calls them. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class ComparedWordsTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private final Staff bob = Staff.bob();

    /** Which a script shows in the reader's zone. */
    private static String moment(String at, String words) {
        return "<time class=\"moment\" datetime=\"" + at + "\" data-show=\"full\">" + words + " UTC</time>";
    }

    @Test
    void an_update_names_its_audience_and_a_link_how_it_belongs_here() {
        var update = new JsonObject().put("id", "u").put("audience", "non-technical").put("text", "Words for people");
        var changes = new JsonArray()
                .add(new JsonObject().put("path", "/updates/u").put("kind", "added").put("after", update))
                .add(new JsonObject().put("path", "/links/INC-5").put("kind", "added")
                        .put("after", new JsonObject().put("incident", "INC-5").put("kind", "related")))
                .add(new JsonObject().put("path", "/links/INC-6/kind").put("kind", "changed").put("before", "related")
                        .put("after", "duplicate-of"));
        services.tell("GET", "/api/v1/incidents/INC-147/diff", new JsonObject().put("changes", changes)
                .put("from", new JsonObject().put("version", 3)).put("to", new JsonObject().put("version", 9)));
        var page = bob.get(PAGE + "/compare?from=3&to=9&view=inline").body();
        assertShows(page, "<strong>For the non-technical audience</strong>", "<ins>Words for people</ins>",
                "<ins>Related to INC-5</ins>", "<strong>Link to INC-6</strong>", "<del>Related to</del>",
                "<ins>Duplicate of</ins>");
    }

    @Test
    void what_was_taken_back_and_what_was_imported_is_told_in_words() {
        var retraction = new JsonObject().put("reason", "said twice").put("by", "bob").put("recordedAt",
                "2026-09-14T08:12:00Z");
        var line = new JsonObject().put("id", "x").put("occurredAt", "2025-03-03T08:15:00Z").put("precision", "date")
                .put("localTime", "08:15").put("text", "Lamp out").put("retracted", retraction);
        var changes = new JsonArray()
                .add(new JsonObject().put("path", "/timeline/x").put("kind", "added").put("after", line))
                .add(new JsonObject().put("path", "/timeline/y/retracted").put("kind", "added").put("after", retraction))
                .add(new JsonObject().put("path", "/importedFrom/contentHash").put("kind", "changed").put("before", "ab")
                        .put("after", "cd"));
        services.tell("GET", "/api/v1/incidents/INC-147/diff", new JsonObject().put("changes", changes)
                .put("from", new JsonObject().put("version", 3)).put("to", new JsonObject().put("version", 9)));
        var page = bob.get(PAGE + "/compare?from=3&to=9&view=inline").body();
        var then = moment("2026-09-14T08:12:00Z", "14 Sep 2026, 08:12");
        assertShows(page, "Added and retracted",
                "<ins>3 Mar 2025, 08:15 (zone not known)  Lamp out. Retracted: said twice, bob, " + then + "</ins>",
                "<ins>said twice, bob, " + then + "</ins>", "Imported page", "Fingerprint of the page");
        assertHides(page, "recordedAt", "contentHash", "ImportedFrom");
    }

    @Test
    void an_update_that_was_withdrawn_meanwhile_says_so_and_why() {
        var update = new JsonObject().put("id", "u").put("audience", "public").put("text", "All is well")
                .put("withdrawn", new JsonObject().put("reason", "It is not").put("by", "bob")
                        .put("recordedAt", "2026-09-14T08:12:00Z"));
        services.tell("GET", "/api/v1/incidents/INC-147/diff", new JsonObject()
                .put("changes", new JsonArray()
                        .add(new JsonObject().put("path", "/updates/u").put("kind", "added").put("after", update)))
                .put("from", new JsonObject().put("version", 3)).put("to", new JsonObject().put("version", 9)));

        assertShows(bob.get(PAGE + "/compare?from=3&to=9&view=inline").body(), "Added and withdrawn", "For the public audience",
                "<ins>All is well. Withdrawn: It is not, bob, " + moment("2026-09-14T08:12:00Z", "14 Sep 2026, 08:12")
                        + "</ins>");
    }
}
