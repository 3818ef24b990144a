package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists of times whose entries ran together. */
class GluedEntriesTest {

    @Test
    void entries_that_ran_together_in_one_line_are_a_timeline_though_nothing_is_called_one() {
        Reading reading = read("""
                The lamp of the north pier was out for an hour, as its oil had frozen in the night before.
                We have ordered oil that does not freeze, and somebody looks after the lamp in each frosty night.
                10:00 - Lamp goes out10:05 - The bell is silent too10:20 - Bo rings Ida10:40 - Ida brings oil10:45 - Lamp burns againCould it have been seen sooner?
                Yes
                Could it have been prevented?
                No
                """);

        assertEquals(List.of("Lamp goes out", "The bell is silent too", "Bo rings Ida", "Ida brings oil", "Lamp burns again"),
                texts(reading));
        assertEquals(List.of("Could it have been seen sooner?", "Could it have been prevented?"),
                reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void names_of_parts_may_be_glued_to_the_first_and_to_the_last_entry() {
        Reading reading = read("""
                Lamp out in the north

                Timeline10:00 - Lamp goes out10:20 UTC: Bo rings Ida10:45 - Lamp burns againRoot cause
                Nobody had filled the can.
                """);

        assertEquals(List.of("Lamp goes out", "Bo rings Ida", "Lamp burns again"), texts(reading));
        assertEquals("Nobody had filled the can.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_single_time_glued_to_a_word_and_times_in_a_log_are_text() {
        Reading reading = read("""
                Lamp out in the north

                Root cause
                10:00 - so says the log of lamp10:40 - there was no oil.
                See also lamp10:40 - a, lamp10:41 - b, lamp10:42 - c in the log.
                """);

        assertEquals(List.of(), texts(reading));
        assertEquals("10:00 - so says the log of lamp10:40 - there was no oil. "
                + "See also lamp10:40 - a, lamp10:41 - b, lamp10:42 - c in the log.",
                section(reading, Section.ROOT_CAUSES).replaceAll("\\s+", " "));
    }

    @Test
    void a_question_with_more_than_an_answer_below_is_text_and_among_lessons_any_is() {
        Reading reading = read("""
                Lamp out in the north

                Summary
                The lamp was out. Was it the oil?
                No. It was the wick.

                Lessons learned
                Do we need a second lamp?
                Yes
                """);

        assertEquals("The lamp was out. Was it the oil? No. It was the wick.",
                section(reading, Section.SUMMARY).replaceAll("\\s+", " "));
        assertEquals(List.of(), reading.otherSections());
    }
}
