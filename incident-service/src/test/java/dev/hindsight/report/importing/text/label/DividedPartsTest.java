package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings of a dump that divide a part rather than begin another. */
class DividedPartsTest {

    @Test
    void headings_right_below_the_name_of_a_part_divide_it() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Lessons learned


                No lamp was ever tried

                Nobody had lit the lamp since the autumn.


                Oil is not counted

                The barrel was empty for a week.


                Action items

                  • Count the oil
                """);

        assertEquals("No lamp was ever tried Nobody had lit the lamp since the autumn. "
                + "Oil is not counted The barrel was empty for a week.", section(reading, Section.LESSONS));
        assertEquals(List.of("Count the oil"), actionTexts(reading));
        assertTrue(reading.otherSections().isEmpty());
    }

    @Test
    void a_heading_below_text_begins_a_part_of_its_own() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Resolution

                Bo filled it.


                The harbour at night

                No boat came home until the lamp was lit again.


                Impact

                Dark.
                """);

        assertEquals("Bo filled it.", section(reading, Section.RESOLUTION));
        assertEquals("The harbour at night", reading.otherSections().getFirst().name());
    }

    @Test
    void what_lies_ahead_divides_no_part() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Lessons learned


                No lamp was ever tried

                Nobody had lit the lamp since the autumn.


                Looking forward

                  • Count the oil each week.

                  • Try the lamp each month.
                """);

        assertEquals(List.of("Count the oil each week.", "Try the lamp each month."), actionTexts(reading));
    }

    @Test
    void a_name_of_the_part_we_stand_in_is_a_heading_inside_of_it() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Impact assessment


                Immediate impact

                  • No boat came home


                Long-term impact

                  • Nobody trusts the lamp
                """);

        assertEquals("Immediate impact No boat came home Long-term impact Nobody trusts the lamp",
                section(reading, Section.IMPACT));
    }

    @Test
    void another_name_of_the_part_we_stand_in_with_its_value_is_among_its_words() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Summary

                Description: No lamp burnt
                More of it: no boat came


                Root cause

                Root cause: The barrel had rusted.
                """);

        assertEquals("Description: No lamp burnt More of it: no boat came", section(reading, Section.SUMMARY));
        assertEquals("The barrel had rusted.", section(reading, Section.ROOT_CAUSES));
    }
}
