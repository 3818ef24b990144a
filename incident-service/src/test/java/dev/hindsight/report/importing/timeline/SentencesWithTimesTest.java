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

    @Test
    void sentences_that_open_with_a_time_as_the_first_does_are_entries_of_their_own() {
        Reading reading = plain("""
                Lamp out on 12 October 2019

                Timeline: On Saturday 12th October, at 10h50 LT, the lamp went out. Bo was told at 11h LT. At 17h40 LT, \
                oil was sent for. At 18h45 LT, the cart left for the town On Sunday 13th, at 1h00 LT, it came back, \
                but at 2h00 it rained. At 7h LT, the lamp was lit.
                """);

        assertEquals(
                List.of("2019-10-12T10:50", "2019-10-12T17:40", "2019-10-12T18:45", "2019-10-13T01:00", "2019-10-13T07:00"),
                times(reading));
        assertEquals(List.of("the lamp went out. Bo was told at 11h LT.", "oil was sent for.", "the cart left for the town",
                "it came back, but at 2h00 it rained.", "the lamp was lit."), texts(reading));
        assertEquals("LT", reading.timeline().getFirst().zone());
    }

    @Test
    void behind_a_time_that_opens_no_sentence_they_stay_in_its_entry() {
        Reading reading = plain(
                "Lamp out on 12 October 2019\n\nTimeline\n\n10:50 - Lamp out. At 11:00 Bo was told. At 11:20 it rained.\n"
                        + "12:00 - Lamp lit\n");

        assertEquals(List.of("Lamp out. At 11:00 Bo was told. At 11:20 it rained.", "Lamp lit"), texts(reading));
    }

    @Test
    void sentences_that_go_back_in_time_tell_what_had_been() {
        Reading reading = plain(
                "Lamp out on 12 October 2019\n\nTimeline\n\nAt 10:50 UTC the lamp was out. At 10:40 it had been dim. "
                        + "At 10:45 nobody had seen it.\n\nAt 12:00 UTC the lamp was lit.\n");

        assertEquals(2, reading.timeline().size());
    }
}
