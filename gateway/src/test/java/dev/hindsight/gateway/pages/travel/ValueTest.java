package dev.hindsight.gateway.pages.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.words.Timed;

class ValueTest {

    private static final Instant EIGHT = Instant.parse("2026-09-14T08:12:00Z");

    private static JsonNode json(String json) throws IOException {
        return new ObjectMapper().readTree(json.replace('\'', '"'));
    }

    @Test
    void a_publication_is_told_in_the_words_of_the_pages_and_with_its_time_apart() throws IOException {
        var whole = Value.told("publication", "publication",
                json("{'number':1,'version':20,'publishedAt':'2026-09-14T08:12:00Z',"
                        + "'by':'alice','note':'First','publicSections':['summary','rootCauses','actionItems']}"));
        assertEquals(EIGHT, whole.at());
        assertEquals("Number 1, version 20, by alice, ", plain(whole.lead()));
        assertEquals(". Note: First. Public: Summary, Root causes, Action items", plain(whole.text()));
        assertEquals("Number 2, version 7", Value.told("publication", "publication", json("{'number':2,'version':7}")).words());
    }

    @Test
    void so_is_what_changed_of_it() throws IOException {
        assertEquals("Lessons learned", Value.told("publication", "lessonsLearned", json("'lessonsLearned'")).words());
        assertEquals("Root causes, Timeline",
                Value.told("publication", "publicSections", json("['rootCauses','timeline']")).words());
        assertEquals(Timed.at(EIGHT), Value.told("publication", "publishedAt", json("'2026-09-14T08:12:00Z'")));
        assertEquals("note", Value.told("publication", "note", json("'note'")).words());
        assertEquals("rootCauses", Value.told("labels", "rootCauses", json("'rootCauses'")).words());
    }

    @Test
    void an_update_that_was_withdrawn_is_told_as_a_line_that_was_retracted() throws IOException {
        for (String leaf : new String[]{"retracted", "withdrawn"}) {
            assertEquals("Wrong incident, bob, 14 Sep 2026, 08:12 UTC", Value.told("updates", leaf,
                    json("{'reason':'Wrong incident','by':'bob','recordedAt':'2026-09-14T08:12:00Z'}")).words());
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }
}
