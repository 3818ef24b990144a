package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.ImportForm.API;
import static dev.hindsight.gateway.pages.ImportForm.PAGE;
import static dev.hindsight.gateway.pages.ImportForm.and;
import static dev.hindsight.gateway.pages.ImportForm.carried;
import static dev.hindsight.gateway.pages.ImportForm.imports;
import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.Staff.Part.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
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
class ImportTest extends OnSampleServices {

    private final Staff bob = Staff.bob();

    @Test
    void pasted_text_is_read_and_shown_with_what_there_is_to_say_about_it_and_nothing_is_kept() {
        var page = bob.postParts(PAGE, List.of(field("text", "Summary\r\n<b>x</b>"), field("do", "read")));
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "Nothing is kept yet.", "A new incident will be made from it.", "Day not known", "23:18",
                "The day after", "07:15", "Reuben Roberts", "no owner", "TIS21-5682",
                "<strong>Look at this, item 2:</strong> Nobody owns", "<strong>Look at this:</strong> The text says 30 minutes",
                "<strong>Look at this, Trigger:</strong> The heading stands there", "<strong>Note, Severity:</strong> The page",
                "Imported, not placed",
                "Summary\n&lt;b&gt;x&lt;/b&gt;</textarea>".replace("\n", "\r\n"));
        assertEquals(API + "?dryRun=true", imports().getFirst().uri());
        assertEquals(1, imports().size());
    }

    @Test
    void a_line_is_named_by_the_place_where_it_is_shown_and_what_matters_comes_first() {
        var read = services.imported();
        var lines = read.getJsonObject("incident").getJsonArray("timeline");
        var second = lines.getJsonObject(1).getString("id");
        read.put("findings", new JsonArray().add(said("info", "severity").put("message", "Major was taken."))
                .add(said("warning", "title").put("message", "No title came along."))
                .add(said("warning", "timeline[8]").put("message", "It has no zone.").put("entry", second))
                .add(said("warning", "timeline[0]").put("message", "It has no day."))
                .add(said("info", "otherSections[0]").put("message", "It is none of our sections.")));
        services.tell("POST", API, read);
        var page = bob.postParts(PAGE, List.of(field("text", "Summary"), field("do", "read"))).body();
        assertShows(page, "id=\"line-" + second + "\"",
                "Look at this, line <a href=\"#line-" + second + "\">2</a>:</strong> It has no zone.",
                "<strong>Note:</strong> It is none of our sections.");
        assertTrue(page.indexOf("No title came along") < page.indexOf("Major was taken"), page);
        assertTrue(page.indexOf("It has no day") < page.indexOf("It has no zone"), page);
        services.forget();
    }

    @Test
    void what_is_said_of_several_lines_or_items_is_told_once() {
        var read = services.imported();
        var second = read.getJsonObject("incident").getJsonArray("timeline").getJsonObject(1).getString("id");
        var findings = new JsonArray();
        for (int item : new int[]{0, 1, 2, 4, 5, 8}) {
            findings.add(said("warning", "actionItems[" + item + "].owner").put("message", "Nobody is named."));
        }
        read.put("findings", findings.add(said("info", "timeline[7]").put("message", "Nobody is named.").put("entry", second))
                .add(said("info", "timeline[2]").put("message", "Nobody is named.")));
        services.tell("POST", API, read);
        var page = bob.postParts(PAGE, List.of(field("text", "Summary"), field("do", "read"))).body();
        assertShows(page, "<strong>Look at this, items 1 to 3, 5, 6, 9:</strong> Nobody is named.",
                "<strong>Note, lines <a href=\"#line-" + second + "\">2</a>, 3:</strong> Nobody is named.");
        services.forget();
    }

    @Test
    void the_same_word_about_two_parts_names_each_of_them() {
        var read = services.imported();
        read.put("findings", new JsonArray().add(said("warning", "sections.gotLucky").put("message", "It is empty."))
                .add(said("warning", "sections.wentWrong").put("message", "It is empty.")));
        services.tell("POST", API, read);
        var page = bob.postParts(PAGE, List.of(field("text", "Summary"), field("do", "read"))).body();
        assertShows(page, "Where we got lucky:</strong> It is empty.", "What went wrong:</strong> It is empty.");
        services.forget();
    }

    private static JsonObject said(String severity, String where) {
        return new JsonObject().put("code", "said").put("severity", severity).put("where", where);
    }

    @Test
    void what_pages_say_is_never_markup_of_ours() {
        var page = bob.postParts(PAGE, List.of(new Part("file", "<img src=x>\u202Etxt.exe", "x"), field("do", "read"))).body();
        assertHides(page, "<script>alert", "<img", "href=\"javascript", "<b>before");
        assertShows(page, "&lt;img src=x&gt;");
    }

    @Test
    void a_title_is_asked_for_where_the_page_has_none_and_stays_on_the_form() {
        assertHides(bob.postParts(PAGE, List.of(new Part("file", "page.txt", "one"), field("do", "read"))).body(),
                "name=\"title-");
        var untitled = services.imported();
        untitled.getJsonArray("findings").add(new JsonObject().put("code", "title-missing").put("severity", "warning")
                .put("where", "title").put("message", "No title came along. Supply one."));
        services.tell("POST", API, untitled);
        var read = bob.postParts(PAGE, List.of(new Part("file", "page.txt", "one"), field("do", "read"))).body();
        var mark = carried(read).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
        assertShows(read, "<strong>Look at this, Title:</strong> No title came along.",
                "name=\"title-" + mark + "\" value=\"\"");
        services.forget();
        var again = bob.postParts(PAGE, and(carried(read), field("title-" + mark, " Lamps & <gates> "), field("do", "read")))
                .body();
        assertEquals(API + "?dryRun=true&title=Lamps+%26+%3Cgates%3E", imports().getLast().uri());
        assertShows(again, "name=\"title-" + mark + "\" value=\"Lamps &amp; &lt;gates&gt;\"");
        bob.postParts(PAGE, and(carried(again), field("title-" + mark, "Lamps"), field("take", mark), field("do", "accept")));
        assertEquals(API + "?dryRun=false&title=Lamps", imports().getLast().uri());
    }

    @Test
    void what_was_taken_for_another_incident_may_be_made_one_of_its_own() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "page.txt", "one"), field("do", "read"))).body();
        assertHides(read, "name=\"into-");
        var mark = carried(read).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
        var apart = bob.postParts(PAGE, and(carried(read), field("into-" + mark, "new"), field("do", "read"))).body();
        assertEquals(API + "?dryRun=true&into=new", imports().getLast().uri());
        assertShows(apart, "name=\"into-" + mark + "\"", "<option value=\"new\" selected>an incident of its own</option>");
        bob.postParts(PAGE, and(carried(apart), field("into-" + mark, "new"), field("take", mark), field("do", "accept")));
        assertEquals(API + "?dryRun=false&into=new", imports().getLast().uri());
    }

    @Test
    void only_what_is_ticked_is_taken_over_and_what_became_of_each_is_listed() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), new Part("file", "b.txt", "two"),
                new Part("file", "c.txt", "three"), field("do", "read"))).body();
        var marks = carried(read).stream().filter(part -> part.field().equals("seen")).map(Part::content).toList();
        services.forget();
        var done = bob.postParts(PAGE, and(carried(read), field("take", marks.get(0)), field("take", marks.get(2)),
                field("do", "accept"))).body();
        assertEquals(2, imports().size());
        assertShows(done, "What became of it", "created", "/incidents/INC-150", "b.txt");
    }

    @Test
    void only_responders_import_and_only_from_our_own_page() {
        assertEquals(403, Staff.carol().get(PAGE).statusCode());
        assertHides(Staff.carol().get("/incidents").body(), PAGE);
        var forged = bob.browser.step(Browser
                .navigation(Browser.home().resolve(PAGE))
                .header("Content-Type", "multipart/form-data; boundary=b").POST(BodyPublishers
                        .ofString("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\n--b--\r\n")));
        assertEquals(403, forged.statusCode());
        assertEquals(List.of(), imports());
    }

    @Test
    void a_page_that_is_known_says_what_becomes_of_sections_and_lines() {
        var known = services.imported().put("action", "updated");
        known.getJsonObject("incident").put("key", "INC-150").getJsonArray("timeline").getJsonObject(0)
                .put("retracted", new JsonObject().put("reason", "not in the page any more").put("by", "bob"));
        services.tell("POST", API, known);
        var page = bob.postParts(PAGE, List.of(field("text", "x"), field("do", "read"))).body();
        assertShows(page, "next version of the incident; sections are replaced, lines that are gone are retracted",
                "<del>latest version of the app pushed to production server.</del>",
                "<strong>Retracted</strong>: not in the page any more");
        assertHides(page, "will be added to");
    }

    @Test
    void what_was_read_comes_into_view_with_its_title_first() {
        var page = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), new Part("file", "b.txt", "two"),
                field("do", "read"))).body();
        var mark = carried(page).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
        assertShows(page, "id=\"reading-" + mark + "\" tabindex=\"-1\" autofocus",
                "<a class=\"kept-name\" href=\"#reading-" + mark + "\">a.txt</a>");
        assertEquals(1, page.split("autofocus", -1).length - 1);
        assertTrue(page.indexOf("class=\"reading-title\"") < page.indexOf("class=\"findings\""), page);
    }
}
