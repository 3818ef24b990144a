package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A fix told in a dump inside of another part, below it, or before what is still to be done. */
class FixesOfPartsTest {

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
