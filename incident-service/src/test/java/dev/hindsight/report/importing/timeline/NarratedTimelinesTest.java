package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Timelines that a sentence announces, and headings that are entries themselves. */
class NarratedTimelinesTest {

    @Test
    void a_list_below_a_sentence_that_calls_it_a_timeline_is_one_with_the_zone_it_names() {
        Reading reading = read("""
                # Lamp out in the north

                **Date:** 18 May 2023

                ## Technical details

                Here is the timeline of what happened, all times in Pacific Time:
                * In 2021, we changed how oil reaches the lamp.
                * By then nobody looked at it any more.
                * 10:28 on May 18, a keeper went out.
                * 11:45, the lamp went out.
                * 16:15 the cause was found.
                * 19:39 it burned again.
                """);

        assertEquals(List.of("null", "2023-05-18T10:28:00-07:00", "2023-05-18T11:45:00-07:00", "2023-05-18T16:15:00-07:00",
                "2023-05-18T19:39:00-07:00"), times(reading));
        assertEquals(List.of("In 2021", "10:28 on May 18", "11:45", "16:15", "19:39"),
                reading.timeline().stream().map(Entry::rawTime).toList());
        assertEquals("we changed how oil reaches the lamp. By then nobody looked at it any more.",
                texts(reading).getFirst());
    }

    @Test
    void such_a_list_is_taken_out_of_a_text_that_goes_on_around_it() {
        Reading reading = read("""
                # Lamp out in the north

                **Date:** 18 May 2023

                ## Background

                The lamp is old. This was the sequence of events (times in CEST):

                - 10:00 it went out
                - By this time all was dark
                - 10:20, told
                - 11:00 relit

                And then all was well.
                """);

        assertEquals(List.of("2023-05-18T10:00:00+02:00", "2023-05-18T10:20:00+02:00", "2023-05-18T11:00:00+02:00"),
                times(reading));
        assertEquals(List.of("The lamp is old.\n\nAnd then all was well."),
                reading.otherSections().stream().map(passage -> passage.markdown()).toList());
    }

    @Test
    void a_sentence_about_a_timeline_above_another_list_announces_none() {
        Reading reading = read("""
                # Lamp out in the north

                ## Reading on

                What to bring to the timeline:

                - 10:00 is when the shop opens
                - oil
                - a wick
                - 11:00 is when it closes
                - a match
                """);

        assertTrue(reading.timeline().isEmpty());
    }

    @Test
    void a_heading_with_its_time_in_brackets_is_an_entry_with_what_stands_below_it() {
        Reading reading = read("""
                # Lamp out in the north

                **Date:** 3 May 2023

                ## Timeline of events

                ### Before (first watch)

                - Wick trimmed

                ### Lamp out (15:30-16:00)

                - **Found:** no oil

                ### Recovery (16:40 UTC)

                It burned again by 17:00.

                ## Impact

                Dark.
                """);

        assertEquals(List.of("2023-05-03T15:30", "2023-05-03T16:40:00Z"), times(reading));
        assertEquals(List.of("Lamp out Found: no oil", "Recovery It burned again by 17:00."), texts(reading));
    }

    @Test
    void above_a_list_of_times_such_a_heading_names_a_group_and_a_number_in_brackets_is_no_time() {
        Reading reading = read("""
                # Lamp out in the north

                **Date:** 3 May 2023

                ## Timeline

                ### First watch (10:00-11:00)

                - 10:05 Lamp out
                - 10:07 Keeper told

                ### New lamp (2.10)

                - Bought

                ### Old lamp (2021)

                - Sold
                """);

        assertEquals(List.of("2023-05-03T10:05", "2023-05-03T10:07"), times(reading));
    }

    @Test
    void what_a_counted_moment_is_called_belongs_to_its_time() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                - **T-0 (Start):** Lamp out
                - T+5m (keeper told) - Seen
                - T+7m (2 lamps) relit
                """);

        assertEquals(List.of("T-0 (Start)", "T+5m (keeper told)", "T+7m"),
                reading.timeline().stream().map(Entry::rawTime).toList());
    }

    @Test
    void a_day_that_ends_a_wrapped_sentence_opens_no_entry() {
        Reading reading = read("""
                # Postmortem of the lamp

                ## Timeline

                On Tuesday, 13th of January 2026 the lamp was lit with a broken wick, which nobody saw.
                A new wick was cut on Monday, 19th of January, and set in on the next day,
                Tuesday, 20th of January.

                The keepers decided not to take the lamp down.
                """);
        assertEquals(List.of(), reading.timeline());
        assertTrue(reading.notPlaced().stream().anyMatch(line -> line.endsWith("next day, Tuesday, 20th of January.")));

        assertEquals(List.of("2026-01-20T10:00"), times(read("""
                # Postmortem of the lamp

                ## Timeline

                The lamp was lit with a broken wick.

                **Tuesday, 20th of January 2026**

                - 10:00 A new wick was set in.
                """)));
    }
}
