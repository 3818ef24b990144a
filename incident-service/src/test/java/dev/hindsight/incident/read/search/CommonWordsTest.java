package dev.hindsight.incident.read.search;

import static org.hamcrest.Matchers.contains;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.OwnIncidents;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** The words that a language has most often. */
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
        own.found("out").body("items.key", contains(other));
        own.found("zeppelin -down").body("items.key", contains(other));
        own.found("the").body("items.key", contains(down));
        own.search("down", "at", "2999-01-01T00:00:00Z").then().body("items.key", contains(down));
    }
}
