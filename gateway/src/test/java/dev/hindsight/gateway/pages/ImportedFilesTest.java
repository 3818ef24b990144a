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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.pages.Staff.Part;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Files that are brought to the import page: they travel with the form, and what cannot be one is refused. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class ImportedFilesTest extends OnSampleServices {

    private final Staff bob = Staff.bob();

    @Test
    void who_will_see_the_incidents_can_be_said_either_way_and_stays_said() {
        for (var sight : List.of("true", "false")) {
            services.forget();
            var page = bob.postParts(PAGE,
                    List.of(field("text", "Summary"), field("confidential", sight), field("do", "read")));
            assertEquals(API + "?dryRun=true&confidential=" + sight, imports().getFirst().uri());
            assertShows(page.body(), "<option value=\"" + sight + "\" selected>", "class=\"import-more\" open");
        }
        assertShows(bob.get(PAGE).body(), "<option value=\"\" selected>Everyone, but of an export");
    }

    @Test
    void what_is_said_of_earlier_versions_alone_is_folded() {
        var read = services.imported();
        read.put("findings", new JsonArray().add(said(1, "sections.impact", "It was empty.")).add(said(1, "title", "No title."))
                .add(said(2, "title", "No title.")).add(said(2, "sections.impact", "It differs.")));
        services.tell("POST", API, read);
        var page = bob.postParts(PAGE, List.of(new Part("file", "v1.txt", "one"), new Part("file", "v2.txt", "two"),
                Part.field("pages", "versions"), Part.field("do", "read"))).body();
        services.forget();
        var folded = page.substring(page.indexOf("<details class=\"earlier-findings\">"));
        folded = folded.substring(0, folded.indexOf("</details>"));
        assertShows(folded, "<summary>1 on earlier versions", "in version 1, Impact:</strong> It was empty.");
        assertHides(folded, "No title.", "It differs.");
        assertEquals(2, page.split("No title\\.|It differs\\.", -1).length - 1, "the newest alone");
    }

    @Test
    void what_is_wrong_with_one_of_several_reports_has_a_name_of_its_own() {
        services.refuse("POST", API, 422, new JsonObject().put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/title").put("detail", "must be one line"))
                .add(new JsonObject().put("pointer", "#/date").put("detail", "must be a day"))
                .add(new JsonObject().put("pointer", "#/zone").put("detail", "is no zone"))));
        var page = bob.postParts(PAGE, List.of(new Part("file", "a.md", "one"), new Part("file", "b.md", "two"),
                field("title", "A"), field("date", "2024-13-01"), field("zone", "Nowhere"), field("do", "read"))).body();
        var wrong = Pattern.compile(" id=\"([a-z]+-[^\"]+-wrong)\"").matcher(page).results().map(found -> found.group(1))
                .toList();
        assertEquals(6, Set.copyOf(wrong).size());
        assertEquals(6, wrong.size());
        wrong.forEach(id -> assertShows(page, "aria-invalid=\"true\" aria-describedby=\"" + id + "\""));
    }

    private static JsonObject said(int source, String where, String message) {
        return new JsonObject().put("code", "said").put("severity", "warning").put("where", where).put("message", message)
                .put("source", source);
    }

    @Test
    void several_reports_are_listed_with_what_each_needs_and_lead_to_one_another() {
        var one = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), Part.field("do", "read"))).body();
        assertHides(one, "id=\"readings\"", "Next:");
        var page = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), new Part("file", "<b>.txt", "two"),
                Part.field("do", "read"))).body();
        assertShows(page, "2 reports, 2 of them need you", "a.txt</a> <span class=\"readings-due\">4 to look at</span>",
                "\">Next: &lt;b&gt;.txt</a>", "<a href=\"#readings\">All 2 reports</a>");
        assertEquals(1, page.split(">Next: ", -1).length - 1, "behind the last there is none");
    }

    @Test
    void files_travel_with_the_form_byte_for_byte_until_they_are_accepted_once() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "page.txt", "one\ntwo\r\nthree"), field("do", "read"))).body();
        var mark = carried(read).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
        var again = bob.postParts(PAGE, and(carried(read), field("date-" + mark, "2024-03-28"),
                field("zone-" + mark, "Europe/London"), field("take", mark), field("do", "read"))).body();
        assertEquals(API + "?dryRun=true&date=2024-03-28&zone=Europe%2FLondon", imports().getLast().uri());
        assertShows(again, "value=\"2024-03-28\"", "value=\"Europe/London\"");
        var answer = bob.postParts(PAGE, and(carried(again), field("date-" + mark, "2024-03-28"), field("take", mark),
                field("do", "accept")));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-150"));
        var sent = imports().getLast();
        assertEquals(API + "?dryRun=false&date=2024-03-28", sent.uri());
        assertTrue(sent.body().getString("raw").contains("\r\n\r\none\ntwo\r\nthree\r\n--"), sent.body().encode());
        assertTrue(sent.headers().get("idempotency-key").endsWith("-" + mark));
        assertShows(bob.get("/incidents").body(), "INC-150 was made from the page.");
    }

    @Test
    void several_files_are_different_reports_or_versions_of_one_page() {
        var files = List.of(new Part("file", "v1.txt", "one"), new Part("file", "v2.txt", "two"), field("do", "read"));
        bob.postParts(PAGE, and(files, field("pages", "different")));
        assertEquals(2, imports().size());
        services.forget();
        bob.postParts(PAGE, and(files, field("pages", "versions")));
        assertEquals(1, imports().size());
        var raw = imports().getFirst().body().getString("raw");
        assertTrue(raw.indexOf("filename=\"v1.txt\"") < raw.indexOf("filename=\"v2.txt\""), raw);
    }

    @Test
    void a_refused_page_says_why_and_what_was_brought_is_still_there() {
        services.refuse("POST", API, 422, new JsonObject().put("detail", "These are two reports.").put("findings",
                new JsonArray()
                        .add(new JsonObject().put("code", "two-reports").put("severity", "error").put("where", "document")
                                .put("message", "Bring <one> at a time."))));
        var page = bob.postParts(PAGE,
                List.of(field("text", "My page"), new Part("file", "x.txt", "two"), field("do", "accept")));
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "These are two reports.", "Bring &lt;one&gt; at a time.", "My page</textarea>", "x.txt");
        assertHides(page.body(), "Accept and import", "where the page leaves it out");
        var dated = bob.postParts(PAGE, and(carried(page.body()), field("date", "2024-05-02"), field("do", "read"))).body();
        assertShows(dated, "These are two reports.", "where the page leaves it out");
    }

    @Test
    void an_empty_form_asks_for_something() {
        assertShows(bob.postParts(PAGE, List.of(field("text", " "), new Part("file", "", ""), field("do", "read"))).body(),
                "Nothing to read yet.");
        assertEquals(List.of(), imports());
    }

    @Test
    void what_we_have_not_packed_is_not_unpacked() {
        var page = bob.postParts(PAGE,
                List.of(field("kept", "a|b|not base64!"), field("kept", "nonsense"), field("do", "read")));
        assertEquals(422, page.statusCode());
    }

    @Test
    void some_megabytes_are_taken_and_more_is_refused_quickly() {
        var large = "x".repeat(3 << 20);
        assertEquals(200, bob.postParts(PAGE, List.of(new Part("file", "a.txt", large), field("do", "read"))).statusCode());
        assertEquals(413, bob.postParts(PAGE, List.of(field("text", "x".repeat(9 << 20)), field("do", "read"))).statusCode());
        assertEquals(413, bob.post("/incidents/INC-147/report/summary", Map.of("markdown", large)).statusCode());
    }
}
