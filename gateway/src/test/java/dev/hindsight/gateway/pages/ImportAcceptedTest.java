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

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.pages.SampleServices.Asked;
import dev.hindsight.gateway.pages.Staff.Part;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** What is accepted is what was read before, and however often it is accepted it is taken over once. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class ImportAcceptedTest extends OnSampleServices {

    private static final String HELD_BACK = "It was not among what was read, or was changed since: look at it before you accept it.";
    private static final Part ACCEPT = field("do", "accept");
    private final Staff bob = Staff.bob();

    @Test
    void text_that_was_changed_after_it_was_read_is_read_again_with_what_was_supplied() {
        var read = bob.postParts(PAGE, List.of(field("text", "Summary"), field("do", "read"))).body();
        assertHides(read, HELD_BACK);
        services.forget();
        var again = bob.postParts(PAGE, and(carried(read), field("text", "Summery"), field("take", "pasted"),
                field("date-pasted", "2024-03-28"), ACCEPT)).body();
        assertEquals(List.of(API + "?dryRun=true&date=2024-03-28"), imports().stream().map(Asked::uri).toList());
        assertShows(again, HELD_BACK, "Summery</textarea>", "name=\"date-pasted\" value=\"2024-03-28\"", "Accept and import");
        bob.postParts(PAGE, and(carried(again), field("text", "Summery"), field("take", "pasted"),
                field("date-pasted", "2024-03-28"), ACCEPT));
        assertEquals(API + "?dryRun=false&date=2024-03-28", imports().getLast().uri());
    }

    @Test
    void a_file_that_was_chosen_after_others_were_read_is_read_before_any_is_taken_over() {
        for (var pages : List.of("different", "versions")) {
            var read = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), field("do", "read"))).body();
            services.forget();
            var again = bob.postParts(PAGE, and(carried(read), new Part("file", "b.txt", "two"), field("pages", pages),
                    field("take", markOf(read)), ACCEPT)).body();
            assertEquals(List.of(), imports().stream().map(Asked::uri).filter(uri -> uri.contains("false")).toList());
            assertEquals(1, again.split(HELD_BACK, -1).length - 1, pages);
        }
    }

    @Test
    void an_empty_line_above_pasted_text_is_there_also_when_it_is_sent_again() {
        var read = bob.postParts(PAGE, List.of(field("text", "\r\nSummary"), field("do", "read"))).body();
        assertShows(read, "as it is\">\n\r\nSummary</textarea>");
    }

    @Test
    void what_is_accepted_again_after_a_late_answer_is_the_same_request() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), field("do", "read"))).body();
        services.forget();
        services.refuseOnce("POST", API, 504, new JsonObject());
        var accepted = and(carried(read), field("take", markOf(read)), ACCEPT);
        var late = bob.postParts(PAGE, accepted).body();
        assertEquals(303, bob.postParts(PAGE, accepted).statusCode());
        assertEquals(2, imports().size());
        assertEquals(imports().getFirst().body(), imports().getLast().body());
        assertEquals(imports().getFirst().headers().get("idempotency-key"),
                imports().getLast().headers().get("idempotency-key"));
        assertHides(late, "was not imported");
    }

    @Test
    void a_page_that_was_taken_over_after_all_is_not_said_to_be_unreadable() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), field("do", "read"))).body();
        services.refuse("POST", API, 422, new JsonObject().put("type", "/problems/idempotency-key-reused"));
        var told = bob.postParts(PAGE, and(carried(read), field("take", markOf(read)), ACCEPT)).body();
        assertShows(told, "Your first try was recorded after all");
        assertHides(told, "was not imported", "cannot be read as a report");
    }

    private static String markOf(String page) {
        return carried(page).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
    }
}
