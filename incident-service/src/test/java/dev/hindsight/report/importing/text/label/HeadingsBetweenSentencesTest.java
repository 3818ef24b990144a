package dev.hindsight.report.importing.text.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** A few words between the end of a sentence and the beginning of the next are a heading, also where no line is blank. */
class HeadingsBetweenSentencesTest {

    @Test
    void a_dump_without_blank_lines_has_headings_nobody_has_a_name_for() {
        Reading reading = Reports.read("""
                Ships could not see the north lamp for most of the night, and two of them had to wait in the bay.
                Wet wicks
                During the evening of Monday 12 March the rain came in through the roof above the lamp.
                The wicks did not go out at once. They burned down until the morning.
                First steps to dry the room
                The keepers put buckets under the roof and carried the spare wicks down to the kitchen.
                Most of them were dry by noon.
                New wicks from the harbour
                The harbour keeps a box of wicks, of which we may take as many as we need in a week.
                """);

        assertEquals(List.of("Wet wicks", "First steps to dry the room", "New wicks from the harbour"),
                parts(reading));
    }

    @Test
    void a_few_words_between_two_lists_are_a_heading() {
        Reading reading = Reports.read("""
                Lamp out
                Summary
                The north lamp was out for a night.
                Impact
                - Two ships waited
                - The ferry was late
                What the keepers tried
                - New wicks
                - A second lamp from the boat house
                Root cause
                The roof had a hole.
                """);

        assertEquals(List.of("What the keepers tried"), parts(reading));
    }

    @Test
    void below_the_last_time_a_heading_ends_the_timeline() {
        Reading reading = Reports.read("""
                Lamp out
                Date: 2021-03-03
                Timeline
                10:05 UTC The lamp goes out
                10:25 UTC Bo lights it again
                What the ferry saw
                The ferry had the lamp in sight until noon, and its captain noted nothing but rain.
                Root cause
                The roof had a hole.
                """);

        assertEquals(List.of("The lamp goes out", "Bo lights it again"), Reports.texts(reading));
        assertEquals(List.of("What the ferry saw"), parts(reading));
    }

    @Test
    void above_further_times_a_few_words_stay_in_the_timeline() {
        Reading reading = Reports.read("""
                Lamp out

                Date: 2021-03-03

                Timeline

                10:05 UTC The lamp goes out.

                The ferry comes in

                It is late, and its captain asks for the lamp to be lit as soon as it can be.

                10:25 UTC Bo lights it again.
                """);

        assertEquals(2, reading.timeline().size());
        assertEquals(List.of(), parts(reading));
    }

    @Test
    void behind_the_summary_a_line_may_be_a_heading_with_a_colon_as_the_one_before() {
        Reading reading = Reports.read("""
                Post mortem of the lamp, 3 March 2021

                Description of outage:

                At five the lamp went out, and the ships in the bay waited.

                Outage review:

                The keepers were able to light it at once.
                """);

        assertEquals("At five the lamp went out, and the ships in the bay waited.", Reports.section(reading, Section.SUMMARY));
        assertEquals(List.of("Outage review"), parts(reading));
    }

    @Test
    void a_question_of_many_words_is_a_heading() {
        Reading reading = Reports.read("""
                Lamp out

                Summary

                The north lamp was out for a night.

                Resolution

                Bo put a new wick in.

                Why did the second lamp burn on all night?

                It stands below the roof of the boat house, where no rain comes in.
                """);

        assertEquals(List.of("Why did the second lamp burn on all night?"), parts(reading));
    }

    @Test
    void words_in_the_middle_of_a_sentence_are_no_heading() {
        Reading reading = Reports.read("""
                Lamp out
                Summary
                The north lamp was out for a night.
                Impact
                - The ferry stayed at the pier, and the lists of its passengers were not brought to the
                Box Two
                drawer in the harbour.
                Root Causes
                - The roof had a hole.
                Trigger
                - The rain of Monday.
                """);

        assertEquals(List.of(), parts(reading));
        assertEquals(
                "The ferry stayed at the pier, and the lists of its passengers were not brought to the Box Two drawer in the harbour.",
                Reports.section(reading, Section.IMPACT));
    }

    @Test
    void a_few_words_between_a_sentence_and_a_table_are_a_heading() {
        Reading reading = Reports.read("""
                Lamp out
                Summary
                The north lamp was out for a night.
                Impact
                Two ships waited.
                Root cause
                The roof had a hole.
                Resolution
                Bo put a new wick in.
                Publication of this page
                Date | What changed |
                January 1, 2021 | First printed |
                """);

        assertEquals(List.of("Publication of this page"), parts(reading));
    }

    private static List<String> parts(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }
}
