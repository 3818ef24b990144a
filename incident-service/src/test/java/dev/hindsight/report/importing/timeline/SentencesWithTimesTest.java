package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;

/** Timelines told in sentences, and starts without an end. */
class SentencesWithTimesTest {

    @Test
    void a_sentence_that_opens_with_the_time_is_an_entry_among_prose() {
        Reading reading = plain("""
                Lamps/Incidents/2021-03-03
                Timeline
                What happened when, as far as we know
                At 10:03 UTC a bell rang in the north. Nobody was there.
                The book told of a wet wick. Bo dried it.
                The wick caught fire twice.
                At 10:48 UTC the lamp was on.
                Symptoms
                No light.
                Root cause
                Rain.
                """);

        assertEquals(List.of("2021-03-03T10:03:00Z", "2021-03-03T10:48:00Z"), times(reading));
        assertEquals(List.of(
                "a bell rang in the north. Nobody was there. The book told of a wet wick. Bo dried it. The wick caught fire twice.",
                "the lamp was on."), texts(reading));
        assertEquals(List.of("Symptoms"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void a_plus_behind_a_time_says_that_it_went_on_from_there() {
        Reading reading = plain("""
                Lamp out on 3 March 2021

                Timeline (UTC)

                22:30 - Bo dries the wick
                22:30+ - Ida goes on to the next lamp
                23:21 - Lamp on
                """);

        assertEquals(List.of("22:30", "22:30+", "23:21"), reading.timeline().stream().map(Entry::rawTime).toList());
        assertEquals(List.of("Bo dries the wick", "Ida goes on to the next lamp", "Lamp on"), texts(reading));
    }
}
