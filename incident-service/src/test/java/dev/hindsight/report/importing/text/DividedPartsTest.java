package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_remediation_that_lies_ahead_is_no_part_of_the_fix_before_it() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Summary

                The lamp was out for a night.


                Mitigation

                Oil was brought in a bucket.


                Remediation

                In the next days we will dig a deeper well for the oil.
                """);

        assertEquals("Oil was brought in a bucket.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("In the next days we will dig a deeper well for the oil."), actionTexts(reading));
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

    @Test
    void points_that_are_the_names_of_several_parts_begin_them() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Summary

                  • What is wrong?

                No lamp burnt.

                  • What caused it?

                No oil.

                  • What fixed it?

                A barrel of oil.
                """);

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("A barrel of oil.", section(reading, Section.RESOLUTION));
        assertEquals("What is wrong? No lamp burnt.", section(reading, Section.SUMMARY));
    }

    @Test
    void points_of_a_text_or_a_list_may_have_such_names_themselves() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Root cause

                  • Immediate cause:

                    • No oil

                  • Detection:

                    • Nobody looks at night


                Action items

                  • Detection:

                    • Ring a bell
                """);

        assertNull(section(reading, Section.DETECTION));
        assertEquals("Immediate cause: No oil Detection: Nobody looks at night", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_part_may_stand_among_the_points_of_the_head() {
        String impact = "No boat came home, and who rowed out did so by the bell. ".repeat(8).strip();
        Reading reading = read("""
                Lamp out

                  • Date of incident: 2021-03-03

                  • Impact: %s

                  • Severity: medium


                Root cause

                No oil.
                """.formatted(impact));

        assertEquals(impact, section(reading, Section.IMPACT));
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("medium", reading.fields().get("Severity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mitigation\n\n2021-03-04\n\nSeverity\n\nSEV-1",
            "| Mitigation | 2021-03-04 |\n| Severity | SEV-1 |"})
    void a_name_above_nothing_but_a_day_tells_when_it_was(String facts) {
        Reading reading = read("Lamp out\n\nDate\n\n2021-03-03\n\n" + facts
                + "\n\n\nWhat happened?\n\nNo lamp burnt.\n\n\nMitigation\n\nBo filled it.\n");

        assertEquals("Bo filled it.", section(reading, Section.RESOLUTION));
        assertEquals("2021-03-04", reading.fields().get("Mitigation"));
    }

    @Test
    void each_of_several_causes_may_have_its_fix() {
        Reading reading = read("""
                Lamp out 2021-03-03


                Root causes


                1. The barrel had rusted through

                Nobody had looked into it since the autumn.

                Fix: a new barrel. It has a lid.


                2. The bell was silent

                Its rope had been cut by the ice.

                Fix: a chain.
                """);

        assertEquals("The barrel had rusted through Nobody had looked into it since the autumn. "
                + "Fix: a new barrel. It has a lid. The bell was silent Its rope had been cut by the ice. Fix: a chain.",
                section(reading, Section.ROOT_CAUSES));
        assertNull(section(reading, Section.RESOLUTION));
    }

    @Test
    void a_fix_told_once_below_the_cause_is_the_resolution() {
        Reading reading = read("Lamp out 2021-03-03\n\n\nRoot cause\n\nThe barrel had rusted.\n\nFix: a new barrel.\n");

        assertEquals("The barrel had rusted.", section(reading, Section.ROOT_CAUSES));
        assertEquals("a new barrel.", section(reading, Section.RESOLUTION));
    }
}
