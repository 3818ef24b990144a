package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Sections with gaps, with text that did not come along, or with nothing but links; and pages of several incidents. */
class GapsAndLinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Somebody put it out (when? xx:xx)", "The lamp went out at ??:?? in the fog"})
    void a_time_that_was_never_filled_in_is_a_gap_in_any_section(String words) {
        assertTrue(found(read("Summary\n\nDark\n\nTrigger\n\n" + words + "\n"), "placeholder-text", "sections.trigger"));
    }

    @Test
    void several_links_are_only_links_too() {
        assertTrue(found(
                read("Summary\n\nhttps://lamp.example/browse/LMP-1 https://lamp.example/browse/LMP-2\n\nImpact\n\nDark\n"),
                "section-only-link", "sections.summary"));
    }

    @Test
    void more_on_stops_before_a_link_and_from_some_hour_on_does_not() {
        assertTrue(found(read("Summary\n\nThe lamp was out. More on\n\nImpact\n\nDark\n"), "lost-text", "sections.summary"));
        assertFalse(found(read("Summary\n\nThe lamp burned again from 13:00 on\n\nImpact\n\nDark\n"), "lost-text"));
        assertTrue(found(read("Summary\n\nThe keeper came at 13:00 on\n\nImpact\n\nDark\n"), "lost-text", "sections.summary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Every lamp was looked at", "All boats were dealt with", "The storm has gone by",
            "The lamp was out, twice.\nSee\nLMP-5\nand\nLMP-6:",
            "The lamp was out, see\nLMP-5", "All boats went back to where they came from",
            "Nobody knew where the oil was coming from",
            "Nobody could say what the wick was made of", "It was unclear who the keeper was working with",
            "We told the boats to carry on", "The letter was sent on"})
    void a_verb_that_ends_so_and_a_word_between_pieces_of_code_lost_nothing(String words) {
        assertFalse(found(read("Summary\n\n" + words + "\n\nImpact\n\nDark\n"), "lost-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All boats were paid. We wrote to all of them on", "The boats were informed on",
            "We apologised to everyone on",
            "A wick broke which was caused by", "The lamp where the boats sail from the"})
    void a_sentence_stops_before_the_day_that_somebody_was_told(String words) {
        assertTrue(found(read("Summary\n\n" + words + "\n\nImpact\n\nDark\n"), "lost-text", "sections.summary"));
    }

    @Test
    void titles_with_a_day_and_the_same_part_below_each_are_several_incidents() {
        assertTrue(read("""
                Lamps of the coast, summer

                2022-06-11 Lamp 3 out

                  • 10:15 - out

                Root cause: sand

                2022-07-02 Lamp 4 out

                  • 23:50 - call from a boat

                Root cause: old wick

                2022-08-09 Lamp 3 out again

                  • 07:05 - out

                Root cause: sand
                """).isRefused());
    }

    @Test
    void timelines_and_actions_in_turns_are_several_incidents() {
        String incident = "Timeline\n\n  • 09:10 - out\n\nActions\n\n  • buy oil\n\n";

        assertTrue(read("Lamps 2021\n\nLamp 1 (12 March 2021)\n\n" + incident + "Lamp 2 (19 March 2021)\n\n" + incident)
                .isRefused());
        assertFalse(read("Lamps 2021\n\nLamp 1 (12 March 2021)\n\n" + incident).isRefused());
    }

    @Test
    void one_title_with_a_day_is_one_report() {
        assertFalse(read("2022-06-11 Lamp 3 out\n\nImpact\n\nDark\n\nRoot cause: sand\n").isRefused());
    }

    @Test
    void what_was_added_under_later_days_leaves_a_report_one() {
        Reading reading = read(
                "# Lamp out\n\n## Summary\n\nDark.\n\n## Timeline\n\n- 10:00 Lamp out\n\n## Root cause\n\nA fuse.\n\n"
                        + "## 2021-03-03 23:00 more\n\n**Resolution**: a\n\n## 2021-03-04 00:05 more\n\n**Resolution**: b\n\n"
                        + "## 2021-03-04 09:00 more\n\nc\n");

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals(1, reading.timeline().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: write to the boats that waited", "TODO(ida): write down how the lamp is lit"})
    void what_is_still_to_be_done_is_no_word_of_a_template(String todo) {
        Reading reading = read("Lamp out\n\nResolution\nBo lit the lamp.\n" + todo + "\n\nRoot cause\nNo oil.\n");

        assertTrue(section(reading, Section.RESOLUTION).endsWith(todo));
        assertTrue(found(reading, "follow-up-in-text", "sections.resolution"));
    }

    @Test
    void brackets_to_the_writer_in_a_sentence_are_a_gap() {
        Reading reading = read("Lamp out\n\nRoot cause\nThe oil came from a can [fill in which]\n");

        assertEquals("The oil came from a can [fill in which]", section(reading, Section.ROOT_CAUSES));
        assertTrue(found(reading, "placeholder-text", "sections.rootCauses"));
    }

    @Test
    void a_row_of_nothing_but_brackets_to_the_writer_is_left_out_and_told() {
        Reading reading = read(
                "# Lamp out\n\n## Lessons learned\n\n| |\n|---|\n| Look at the can |\n| [One line each, please!] |\n");

        assertFalse(section(reading, Section.LESSONS).contains("One line"));
        assertTrue(found(reading, "placeholder-text", "sections.lessonsLearned"));
    }
}
