package dev.hindsight.incident.read.search;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.tells;
import static dev.hindsight.incident.OwnIncidents.writes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.OwnIncidents;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What a search finds, in which order, and where it says that the words stand. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SearchTest {

    private final OwnIncidents own = new OwnIncidents();

    @Test
    void who_asks_by_a_key_finds_that_one_before_those_that_mention_it() {
        String asked = own.one("Sluice jammed");
        String mentions = own.one("As in " + asked + ", and " + asked + " again: " + asked);
        own.found(asked).body("items.key", contains(asked, mentions));
        own.found(asked.toLowerCase(java.util.Locale.ROOT)).body("items.key", contains(asked, mentions));
        Response page = own.search(asked, "limit", "1");
        page.then().body("items.key", contains(asked));
        own.search(asked, "limit", "1", "cursor", page.path("next")).then().body("items.key", contains(mentions));
        carol().queryParam("q", asked).queryParam("service", "another").get("/api/v1/incidents").then().body("items",
                hasSize(0));
    }

    @Test
    void a_title_weighs_more_than_the_report_and_that_more_than_the_timeline() {
        String title = own.one("The zebra queue is full");
        String report = writes(own.one("Something else"), "rootCauses", "A zebra of a query");
        String timeline = own.one("Again something");
        tells(timeline, "zebra zebra zebra, said the log");
        own.found("zebra").body("items.key", contains(title, report, timeline));
        own.search("zebra", "sort", "relevance").then().body("items.key", contains(title, report, timeline));
        own.search("zebra", "sort", "declaredAt").then().body("items.key", contains(title, report, timeline));
        own.search("zebra", "sort", "-declaredAt").then().body("items.key", contains(timeline, report, title));
        own.search("zebra", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(title, report, timeline));
        own.search("zebra", "at", "2999-01-01T00:00:00Z", "sort", "-declaredAt").then().body("items.key",
                contains(timeline, report, title));
    }

    @Test
    void the_word_at_the_end_is_found_from_its_beginning_on() {
        String title = own.one("Checkout migrations fail");
        String report = writes(own.one("Slow"), "summary", "Since the migration nobody can pay; see db.example.com");
        for (String word : List.of("migration", "checkout")) {
            for (int typed = 2; typed <= word.length(); typed++) {
                own.found(word.substring(0, typed)).body("items.key[0]", equalTo(title));
            }
        }
        own.found("mig").body("items.key", contains(title, report))
                .body("items[0].snippets[0].parts.findAll { it.mark }.text", contains("migrations"))
                .body("items[1].snippets[0].parts.findAll { it.mark }.text", contains("migration"));
        own.found("nobody migrati").body("items.key", contains(report))
                .body("items[0].snippets[0].parts.findAll { it.mark }.text", contains("migration", "nobody"));
        own.found("db.exam").body("items.key", contains(report));
        String french = own.one("Panne de l'incidence");
        own.found("l'inc").body("items.key", contains(french))
                .body("items[0].snippets[0].parts.findAll { it.mark }.text", contains("l", "incidence"));
        own.found("panne de l'inci").body("items.key", contains(french));
        own.found("l’inc").body("items.key", contains(french));
        own.found("l'incidence").body("items.key", contains(french));
        own.found("walrus or mig").body("items.key", contains(title, report));
        own.search("mig", "sort", "-declaredAt").then().body("items.key", contains(report, title));
        own.search("mig", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(title, report));
        own.search("mig", "at", "2999-01-01T00:00:00Z", "sort", "-declaredAt").then().body("items.key",
                contains(report, title));
        for (String none : List.of("\"mig\"", "mig nobody", "mig ", "m")) {
            own.found(none).body("items", hasSize(0));
        }
        own.found("fail -migrat").body("items", hasSize(0));
    }

    @Test
    void a_page_of_the_best_goes_on_with_the_next_best() {
        var expected = new ArrayList<String>();
        expected.add(own.one("okapi"));
        for (int i = 0; i < 4; i++) {
            expected.add(1, writes(own.one("Number " + i), "summary", "an okapi was seen"));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? own.search("okapi", "limit", "2")
                    : own.search("okapi", "limit", "2", "cursor", cursor);
            seen.addAll(page.path("items.key"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(expected, seen);
    }

    @Test
    void what_is_no_plain_word_is_found_and_marked_too() {
        String key = writes(own.one("Quiet"), "summary",
                "It was db.example.com, said https://status.example.org/incidents?id=7 and "
                        + "the dying node-42 in v1.2.3");
        for (String q : List.of("db.example.com", "status.example.org", "node-42", "die nodes", "v1.2.3")) {
            own.found(q).body("items.key", contains(key)).body("items[0].snippets.field", contains("report/summary"));
        }
    }

    @Test
    void snippets_say_where_the_words_stand_and_are_no_markup() {
        String key = own.one("A <b>lemur</b> & its tail");
        writes(key, "resolution", "We caught the lemurs <script>alert(1)</script>");
        String entry = tells(key, "One more lemur");
        String marked = "parts.findAll { it.mark }.text";
        own.found("lemur -dog").body("items.key", contains(key)).body("items[0].snippets", hasSize(3))
                .body("items[0].snippets.field", contains("title", "report/resolution", "timeline/" + entry))
                .body("items[0].snippets[0].parts.text.join('')", equalTo("A <b>lemur</b> & its tail"))
                .body("items[0].snippets[0]." + marked, contains("lemur"))
                .body("items[0].snippets[1]." + marked, contains("lemurs"));
        own.search("", "sort", "-declaredAt").then().body("items[0].snippets", nullValue());
    }

    @Test
    void what_was_retracted_or_corrected_away_is_not_found() {
        String key = own.one("Quiet");
        String wrong = tells(key, "It was the walrus");
        String half = tells(key, "It was the narwhal");
        own.found("walrus").body("items.key", contains(key)).body("items[0].snippets[0].field", startsWith("timeline/"));
        bob().queryParam("reason", "not so").delete(at(key) + "/timeline/" + wrong).then().statusCode(200);
        bob().body(Map.of("text", "It was the dolphin", "reason", "wrong animal"))
                .patch(at(key) + "/timeline/" + half).then().statusCode(200);
        own.found("walrus").body("items", hasSize(0));
        own.found("narwhal").body("items", hasSize(0));
        own.found("dolphin").body("items.key", contains(key));
    }

    @Test
    void labels_are_found_and_shown() {
        String key = own.one("Quiet");
        bob().put(at(key) + "/labels/pangolin").then().statusCode(200);
        own.found("pangolin").body("items.key", contains(key)).body("items[0].snippets.field", contains("labels"));
    }

    @Test
    void relevance_needs_something_to_be_relevant_to() {
        carol().get("/api/v1/incidents?sort=relevance").then().statusCode(422);
        own.search("okapi", "cursor", "bm90IGEgY3Vyc29y").then().statusCode(400);
        own.search("\"", "limit", "1").then().statusCode(200);
        own.search("the of and", "limit", "1").then().statusCode(200).body("items", hasSize(0));
    }

    /** Words without end, of three bytes a letter or as names of machines are written, are more than a row of the search can hold. */
    @ParameterizedTest
    @ValueSource(chars = {'\u0915', 'a'})
    void an_incident_that_says_very_much_can_still_be_changed(char first) {
        String key = own.one("Very much");
        var random = new Random(first);
        for (String section : List.of("summary", "impact", "trigger")) {
            bob().body(Map.of("markdown", words(random, first, 60_000))).put(at(key) + "/report/" + section)
                    .then().statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", words(random, first, 19_000)))
                    .post(at(key) + "/timeline").then().statusCode(201);
        }
    }

    private static String words(Random random, char first, int length) {
        var words = new StringBuilder("x");
        while (words.length() < length) {
            words.append(first == 'a' && random.nextInt(2) == 0 ? '-' : ' ');
            random.ints(7, first, first + 26).forEach(letter -> words.append((char) letter));
        }
        return words.toString();
    }
}
