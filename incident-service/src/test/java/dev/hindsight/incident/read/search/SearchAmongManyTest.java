package dev.hindsight.incident.read.search;

import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.tells;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.OwnIncidents;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The best is found first among hundreds that were declared later, and none is skipped. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SearchAmongManyTest {

    private final OwnIncidents own = new OwnIncidents();

    @Inject
    Pool pool;

    /** As many incidents declared later as there are numbers, each with the same words as this one. */
    private void copied(String key, int times) {
        copied(key, times, 900_000_000);
    }

    private void copied(String key, int times, int behind) {
        pool.preparedQuery("""
                insert into incident (id, number, key, version, status, severity, severity_rank, environment, services, labels,
                    insiders, confidential, began_at, declared_at, updated_at, brief, view, search, heading)
                select gen_random_uuid(), n, 'INC-' || n, 1, status, severity, severity_rank, environment, services, labels,
                    insiders, confidential, began_at, declared_at + n * interval '1 second', updated_at,
                    replace(brief, key, 'INC-' || n), view, search, heading
                from incident, generate_series($3 + 1, $3 + $2) as n where key = $1""")
                .execute(Tuple.of(key, times, behind)).await().indefinitely();
    }

    private static List<String> allPages(Function<String, Response> from) {
        var keys = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = from.apply(cursor);
            keys.addAll(page.path("items.key"));
            cursor = page.path("next") == null ? "" : page.path("next");
        } while (!cursor.isEmpty());
        return keys;
    }

    @Test
    void an_old_title_comes_before_hundreds_of_newer_mentions_and_no_page_skips_or_repeats() {
        String title = own.one("The quagga queue is full");
        String mention = own.one("Something else");
        tells(mention, "nobody thought of the quagga");
        copied(mention, 500);
        try {
            List<String> seen = allPages(cursor -> carol().get("/api/v1/incidents?q=quagga&limit=100&cursor=" + cursor));
            assertEquals(title, seen.getFirst());
            assertEquals("INC-900000500", seen.get(1));
            assertEquals(301, seen.size());
            assertEquals(301, Set.copyOf(seen).size());
            own.search("quagga", "severity", "critical").then().body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
        own.found("quagga").body("items.key", contains(title, mention));
        own.found("quagga -nobody").body("items.key", contains(title));
        own.found("queue -quagga").body("items", hasSize(0));
    }

    @Test
    void of_one_service_that_has_few_incidents_all_with_the_word_are_found() {
        String mention = own.one("Something else");
        tells(mention, "nobody thought of the kagu");
        copied(mention, 500);
        try {
            List<String> seen = allPages(cursor -> own.search("kagu", "limit", "100", "cursor", cursor));
            assertEquals(501, seen.size());
            assertEquals(501, Set.copyOf(seen).size());
            own.search("kagu", "severity", "critical").then().body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
    }

    @Test
    void what_the_newest_thousands_do_not_hold_is_found_further_back() {
        String old = own.one("The numbat has gone");
        String mention = own.one("Something else");
        tells(mention, "first the numbat slowed down");
        String newer = own.one("An echidna came");
        copied(newer, 3);
        try {
            own.found("numbat").body("items.key", contains(old, mention));
            own.found("echidna").body("items.key", hasSize(4));
            own.found("the").body("items.key", contains(old, mention));
            own.found("...").body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
    }

    @Test
    void of_hundreds_with_the_word_in_their_title_the_newest_are_found_each_once() {
        String title = own.one("The bilby queue is full");
        copied(title, 500);
        try {
            List<String> seen = allPages(cursor -> carol().get("/api/v1/incidents?q=bilby&limit=100&cursor=" + cursor));
            assertEquals(IntStream.range(0, 300).mapToObj(i -> "INC-" + (900_000_500 - i)).toList(), seen);
            own.search("bilby", "severity", "critical").then().body("items", hasSize(0));
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
    }

    @Test
    void what_hundreds_of_titles_say_is_found_behind_more_than_a_thousand_that_say_something_else() {
        String title = own.one("The potoroo queue is full");
        copied(title, 250);
        copied(own.one("Something else"), 1_100, 900_001_000);
        try {
            assertEquals(251, allPages(cursor -> carol().get("/api/v1/incidents?q=potoroo&limit=100&cursor=" + cursor)).size());
        } finally {
            pool.query("delete from incident where number > 900000000").execute().await().indefinitely();
        }
    }
}
