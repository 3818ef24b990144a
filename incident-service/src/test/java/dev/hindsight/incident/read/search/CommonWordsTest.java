package dev.hindsight.incident.read.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.OwnIncidents;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** The words that a language has most often, and its letters with signs of their own. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class CommonWordsTest {

    private final OwnIncidents own = new OwnIncidents();

    @Test
    void the_words_that_english_has_most_often_are_found_too() {
        String down = own.one("The zeppelin is down again, not off");
        String other = own.one("A zeppelin out of gas");
        for (String q : List.of("down", "zeppelin down", "not", "again", "off", "\"down again\"", "the zeppelin is down",
                "zeppelin dow")) {
            own.found(q).body("items.key", contains(down));
        }
        own.found("\"out of gas\"").body("items.key", contains(other));
        own.found("out").body("items.key", contains(other));
        own.found("zeppelin -down").body("items.key", contains(other));
        own.found("the").body("items.key", contains(down));
        own.search("down", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(down));
    }

    @Test
    void letters_are_found_with_and_without_their_accents() {
        String key = own.one("Café in Zürich cannot take cards");
        for (String q : List.of("cafe", "café", "zurich", "ZÜRICH", "Zu\u0308rich", "\"café in zurich\"", "cafe züri")) {
            own.found(q).body("items.key", contains(key)).body("items[0].snippets[0].field", equalTo("title"));
        }
        own.found("zurich").body("items[0].snippets[0].parts.findAll { it.mark }.text", contains("Zürich"));
        own.search("zurich", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(key));
    }
}
