package dev.hindsight.incident;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
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
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SearchTest {

    private static final String INCIDENTS = "/api/v1/incidents";
    private final String mine = "svc-" + UUID.randomUUID();

    @Inject
    Pool pool;

    private String one(String title) {
        return declare(Map.of("title", title, "services", List.of(mine))).path("key");
    }

    private static String writes(String key, String section, String text) {
        bob().body(Map.of("markdown", text)).put(INCIDENTS + "/" + key + "/report/" + section).then().statusCode(200);
        return key;
    }

    private static String tells(String key, String text) {
        return bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", text)).post(INCIDENTS + "/" + key + "/timeline")
                .then().statusCode(201).extract().path("timeline.find { it.text == '" + text + "' }.id");
    }

    private Response search(String q, String... more) {
        var request = carol().queryParam("q", q).queryParam("service", mine);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get(INCIDENTS);
    }

    private ValidatableResponse found(String q) {
        return search(q).then().statusCode(200);
    }

    @Test
    void who_asks_by_a_key_finds_that_one_before_those_that_mention_it() {
        String asked = one("Sluice jammed");
        String mentions = one("As in " + asked + ", and " + asked + " again: " + asked);
        found(asked).body("items.key", contains(asked, mentions));
        found(asked.toLowerCase(java.util.Locale.ROOT)).body("items.key", contains(asked, mentions));
        Response page = search(asked, "limit", "1");
        page.then().body("items.key", contains(asked));
        search(asked, "limit", "1", "cursor", page.path("next")).then().body("items.key", contains(mentions));
        carol().queryParam("q", asked).queryParam("service", "another").get(INCIDENTS).then().body("items", hasSize(0));
    }

    @Test
    void a_title_weighs_more_than_the_report_and_that_more_than_the_timeline() {
        String title = one("The zebra queue is full");
        String report = writes(one("Something else"), "rootCauses", "A zebra of a query");
        String timeline = one("Again something");
        tells(timeline, "zebra zebra zebra, said the log");
        found("zebra").body("items.key", contains(title, report, timeline));
        search("zebra", "sort", "relevance").then().body("items.key", contains(title, report, timeline));
        search("zebra", "sort", "declaredAt").then().body("items.key", contains(title, report, timeline));
        search("zebra", "sort", "-declaredAt").then().body("items.key", contains(timeline, report, title));
        search("zebra", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(title, report, timeline));
        search("zebra", "at", "2999-01-01T00:00:00Z", "sort", "-declaredAt").then().body("items.key",
                contains(timeline, report, title));
    }

    @Test
    void a_page_of_the_best_goes_on_with_the_next_best() {
        var expected = new ArrayList<String>();
        expected.add(one("okapi"));
        for (int i = 0; i < 4; i++) {
            expected.add(1, writes(one("Number " + i), "summary", "an okapi was seen"));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            Response page = cursor == null ? search("okapi", "limit", "2") : search("okapi", "limit", "2", "cursor", cursor);
            seen.addAll(page.path("items.key"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(expected, seen);
    }

    /** As many incidents declared later as there are numbers, each with the same words as this one. */
    private void copied(String key, int times) {
        pool.preparedQuery("""
                insert into incident (id, number, key, version, status, severity, severity_rank, environment, services, labels,
                    insiders, confidential, began_at, declared_at, updated_at, brief, view, search, heading)
                select gen_random_uuid(), n, 'INC-' || n, 1, status, severity, severity_rank, environment, services, labels,
                    insiders, confidential, began_at, declared_at + n * interval '1 second', updated_at,
                    replace(brief, key, 'INC-' || n), view, search, heading
                from incident, generate_series(900000001, 900000000 + $2) as n where key = $1""")
                .execute(Tuple.of(key, times)).await().indefinitely();
    }

    @Test
    void an_old_title_comes_before_hundreds_of_newer_mentions_and_no_page_skips_or_repeats() {
        String title = one("The quagga queue is full");
        String mention = one("Something else");
        tells(mention, "nobody thought of the quagga");
        copied(mention, 500);
        try {
            var seen = new ArrayList<String>();
            String cursor = "";
            do {
                Response page = search("quagga", "limit", "100", "cursor", cursor);
                seen.addAll(page.path("items.key"));
                cursor = page.path("next") == null ? "" : page.path("next");
            } while (!cursor.isEmpty());
            assertEquals(title, seen.getFirst());
            assertEquals("INC-900000500", seen.get(1));
            assertEquals(301, seen.size());
            assertEquals(301, Set.copyOf(seen).size());
            search("quagga", "severity", "critical").then().body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
        found("quagga").body("items.key", contains(title, mention));
        found("quagga -nobody").body("items.key", contains(title));
        found("queue -quagga").body("items", hasSize(0));
    }

    @Test
    void what_the_newest_thousands_do_not_hold_is_found_further_back() {
        String old = one("The numbat has gone");
        String mention = one("Something else");
        tells(mention, "first the numbat slowed down");
        String newer = one("An echidna came");
        copied(newer, 3);
        try {
            found("numbat").body("items.key", contains(old, mention));
            found("echidna").body("items.key", hasSize(4));
            found("the").body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
    }

    @Test
    void what_is_no_plain_word_is_found_and_marked_too() {
        String key = writes(one("Quiet"), "summary",
                "It was db.example.com, said https://status.example.org/incidents?id=7 and "
                        + "the dying node-42 in v1.2.3");
        for (String q : List.of("db.example.com", "status.example.org", "node-42", "die nodes", "v1.2.3")) {
            found(q).body("items.key", contains(key)).body("items[0].snippets.field", contains("report/summary"));
        }
    }

    @Test
    void snippets_say_where_the_words_stand_and_are_no_markup() {
        String key = one("A <b>lemur</b> & its tail");
        writes(key, "resolution", "We caught the lemurs <script>alert(1)</script>");
        String entry = tells(key, "One more lemur");
        String marked = "parts.findAll { it.mark }.text";
        found("lemur -dog").body("items.key", contains(key)).body("items[0].snippets", hasSize(3))
                .body("items[0].snippets.field", contains("title", "report/resolution", "timeline/" + entry))
                .body("items[0].snippets[0].parts.text.join('')", equalTo("A <b>lemur</b> & its tail"))
                .body("items[0].snippets[0]." + marked, contains("lemur"))
                .body("items[0].snippets[1]." + marked, contains("lemurs"));
        search("", "sort", "-declaredAt").then().body("items[0].snippets", nullValue());
    }

    @Test
    void what_was_retracted_or_corrected_away_is_not_found() {
        String key = one("Quiet");
        String wrong = tells(key, "It was the walrus");
        String half = tells(key, "It was the narwhal");
        found("walrus").body("items.key", contains(key)).body("items[0].snippets[0].field", startsWith("timeline/"));
        bob().queryParam("reason", "not so").delete(INCIDENTS + "/" + key + "/timeline/" + wrong).then().statusCode(200);
        bob().body(Map.of("text", "It was the dolphin", "reason", "wrong animal"))
                .patch(INCIDENTS + "/" + key + "/timeline/" + half).then().statusCode(200);
        found("walrus").body("items", hasSize(0));
        found("narwhal").body("items", hasSize(0));
        found("dolphin").body("items.key", contains(key));
    }

    @Test
    void labels_are_found_and_shown() {
        String key = one("Quiet");
        bob().put(INCIDENTS + "/" + key + "/labels/pangolin").then().statusCode(200);
        found("pangolin").body("items.key", contains(key)).body("items[0].snippets.field", contains("labels"));
    }

    @Test
    void relevance_needs_something_to_be_relevant_to() {
        carol().get(INCIDENTS + "?sort=relevance").then().statusCode(422);
        search("okapi", "cursor", "bm90IGEgY3Vyc29y").then().statusCode(400);
        search("\"", "limit", "1").then().statusCode(200);
        search("the of and", "limit", "1").then().statusCode(200).body("items", hasSize(0));
    }

    /** Words without end, of three bytes a letter or as names of machines are written, are more than a row of the search can hold. */
    @ParameterizedTest
    @ValueSource(chars = {'\u0915', 'a'})
    void an_incident_that_says_very_much_can_still_be_changed(char first) {
        String key = one("Very much");
        var random = new Random(first);
        for (String section : List.of("summary", "impact", "trigger")) {
            bob().body(Map.of("markdown", words(random, first, 60_000))).put(INCIDENTS + "/" + key + "/report/" + section)
                    .then().statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", words(random, first, 19_000)))
                    .post(INCIDENTS + "/" + key + "/timeline").then().statusCode(201);
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
