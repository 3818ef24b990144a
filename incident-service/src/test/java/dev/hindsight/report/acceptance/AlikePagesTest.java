package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.created;
import static dev.hindsight.report.acceptance.Library.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Pages that are much alike: the same one, the next version of one, or another incident. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AlikePagesTest {

    private final String title = "Lamps " + UUID.randomUUID();
    private final String first = page(title);

    @Test
    void another_incident_of_the_same_title_is_another_incident() {
        String key = created(first);
        brings(page(title).replace("2023-05-04", "2023-06-11")).then().statusCode(201).body("action", equalTo("created"))
                .body("incident.key", not(equalTo(key)));
    }

    @Test
    void a_page_is_known_by_the_id_that_the_wiki_gave_it_whatever_its_title() {
        String html = """
                <html><head><meta name="ajs-page-id" content="%s"><title>%s</title></head><body><h1>%s</h1>
                <h2>Summary</h2><p>%s</p><h2>Impact</h2><p>Nobody saw the harbour.</p></body></html>""";
        String id = Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L));
        String key = brings(html.formatted(id, "One", "One", first.hashCode() + " dark")).then().statusCode(201).extract()
                .path("incident.key");
        brings(html.formatted(id, "Two", "Two", "All of it is new")).then().statusCode(201).body("action", equalTo("updated"))
                .body("incident.key", equalTo(key)).body("incident.title", equalTo("Two"));
    }

    @Test
    void the_same_bytes_are_the_same_page_however_little_they_say() {
        byte[] little = ("# Tapir " + UUID.randomUUID() + "\n\n## Timeline\n\n- 08:15 out\n- 08:40 on\n").getBytes(UTF_8);
        String key = brings(little).then().statusCode(201).extract().path("incident.key");

        brings(little).then().statusCode(200).body("action", equalTo("unchanged")).body("incident.key", equalTo(key))
                .body("findings.code", hasItem("already-imported"));
    }

    @Test
    void a_page_that_said_little_is_the_same_page_once_it_says_more() {
        String little = "# Tapir " + UUID.randomUUID() + "\n\nDate: 2026-03-05\n\n## Summary\n\nThe tapir slept.\n";
        String key = created(little);
        String grown = little.replace("The tapir slept.",
                "The tapir slept because nobody watered the orchard during those extraordinarily cloudless summer evenings.");

        brings(grown).then().statusCode(201).body("action", equalTo("updated")).body("incident.key", equalTo(key));
        brings(grown.replace("2026-03-05", "2026-04-05")).then().statusCode(201).body("action", equalTo("created"));
    }

    /** The house style of a team: the same title and the same stock sentences in each of its reports. */
    private static String stock(String house, String what, String line, String cause) {
        return ("# Postmortem\n\n## Summary\n\nThis postmortem describes an incident of team %s according to the usual template "
                + "for incidents in production environments. %s\n\n## Timeline\n\n- 10:00 UTC %s begins\n- 11:00 UTC %s ends\n\n"
                + "## Root causes\n\n%s\n").formatted(house, what, line, line, cause);
    }

    @Test
    void two_reports_of_one_house_style_are_two_incidents() {
        String house = UUID.randomUUID().toString();
        String key = brings(stock(house, "Lamps", "Darkness", "A fuse")).then().statusCode(201).extract().path("incident.key");

        brings(stock(house, "Horns", "Silence", "A valve")).then().statusCode(201).body("action", equalTo("created"))
                .body("incident.key", not(equalTo(key)));
    }

    @Test
    void what_is_only_alike_is_said_to_be_and_may_be_brought_as_an_incident_of_its_own() {
        String house = UUID.randomUUID().toString();
        String key = brings(stock(house, "Lamps", "Darkness", "A fuse")).then().statusCode(201).extract().path("incident.key");
        byte[] second = stock(house, "Lamps again", "Darkness", "A fuse, too").replace("- 11:00 UTC Darkness ends\n", "")
                .getBytes(UTF_8);

        brings(bob(), second, "?dryRun=true").then().statusCode(200).body("action", equalTo("updated"))
                .body("incident.key", equalTo(key)).body("findings.code", hasItem("recognised"))
                .body("findings.code", hasItem("retracted"));
        String own = brings(bob(), second, "?into=new").then().statusCode(201).body("action", equalTo("created"))
                .body("findings.code", not(hasItem("recognised"))).extract().path("incident.key");
        assertNotEquals(key, own);
        brings(second).then().statusCode(200).body("action", equalTo("unchanged")).body("incident.key", equalTo(own));
    }

    @Test
    void the_importer_may_say_whose_next_version_it_is() {
        String key = created(first);
        byte[] other = ("# " + UUID.randomUUID() + "\n\n## Summary\n\nAll of it was written anew.\n").getBytes(UTF_8);

        brings(bob(), other, "?into=" + key.toLowerCase(java.util.Locale.ROOT)).then().statusCode(201)
                .body("action", equalTo("updated"))
                .body("incident.key", equalTo(key)).body("incident.report.summary", equalTo("All of it was written anew."));
        brings(bob(), other, "?into=INC-99999999").then().statusCode(422).body("errors[0].pointer", equalTo("#/into"));
    }
}
