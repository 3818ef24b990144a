package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of parts of a dump that stand as points of a list, or beside nothing but a day. */
class ListedNamesTest {

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
}
