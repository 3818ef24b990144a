package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type at the head of a report, or pushed in below its headings. */
class HandwrittenHeadsTest {

    @Test
    void a_list_pushed_in_below_its_heading_is_no_code() {
        Reading reading = read("""
                # Lamp out

                ## Timeline (UTC)
                    - 2024-05-06 11:16 the lamp went out
                    - 2024-05-06 11:54 oil came

                ## Action items

                - Buy oil
                """);

        assertEquals(List.of("2024-05-06T11:16:00Z", "2024-05-06T11:54:00Z"), times(reading));
    }

    @Test
    void sentences_pushed_in_below_their_heading_are_no_code_but_commands_are() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                    The lamp of the tower was out for half an hour on Saturday.

                ## Root cause

                    lamp --light --oil=0
                """);

        assertEquals("The lamp of the tower was out for half an hour on Saturday.", section(reading, Section.SUMMARY));
        assertEquals("```\nlamp --light --oil=0\n```", reading.sections().get(Section.ROOT_CAUSES).markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp out Monday June 3, 2024 2-3pm", "Lamp out, 3 June 2024, 10:30–11:00 CEST",
            "Lamp out (2024-06-03 10:30)"})
    void the_hours_behind_the_day_of_a_title_do_not_hide_it(String title) {
        assertEquals(LocalDate.of(2024, 6, 3), read("# " + title + "\n\n## Summary\n\nDark.\n").date());
    }

    @Test
    void a_heading_that_says_whose_report_it_is_is_not_its_title() {
        Reading reading = read("## Owner: @idab\n\n# Overview\n\nThe lamp went out.\n");

        assertNull(reading.title());
        assertEquals(List.of("idab"), names(reading));
    }
}
