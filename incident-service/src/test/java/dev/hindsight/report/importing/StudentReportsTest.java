package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports that students publish, and other short ones that pack their parts into a list or a few lines. */
class StudentReportsTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    private static final String LISTED = """
            Postmortem: lamp out

            Issue Summary:

              • Duration of Outage: June 3, 2024, 14:00 - 16:30 PDT
              • Impact: Two boats waited.
              • Root Cause: No oil.

            Timeline:

              • 14:00: Lamp out
              • 16:30: Lamp lit

            Root Cause and Resolution:

            Nobody had looked at the oil.
            """;

    @Test
    void what_a_list_of_labels_in_the_summary_says_of_a_part_without_a_heading_is_that_part() {
        Reading reading = read(LISTED);

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("Nobody had looked at the oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Duration of Outage: June 3, 2024, 14:00 - 16:30 PDT Root Cause: No oil.",
                section(reading, Section.SUMMARY));
    }

    @Test
    void how_long_the_outage_took_says_the_day_and_the_zone() {
        assertEquals(List.of("2024-06-03T14:00:00-07:00", "2024-06-03T16:30:00-07:00"), times(read(LISTED)));
    }

    @Test
    void a_length_stands_in_front_of_the_time_that_it_is_the_length_of() {
        Reading reading = read("""
                Lamp out

                Duration: 3 hours 30 minutes, from 10:00 AM to 1:30 PM CET on May 9, 2024.
                Impact: Two boats waited.

                Timeline:
                10:00 AM: Lamp out
                1:30 PM: Lamp lit
                """);

        assertEquals(day("2024-05-09"), reading.date());
        assertEquals(2, reading.timeline().size());
    }

    @Test
    void the_first_field_that_tells_a_day_tells_when_it_began() {
        Reading reading = read("""
                Lamp out

                Issue Summary

                Duration of Outage:

                - Start Time: June 5, 2024, 10:00 AM (UTC)

                - End Time: June 5, 2024, 12:30 PM (UTC)

                Timeline

                - 10:00 AM: Lamp out
                - 12:30 PM: Lamp lit
                """);

        assertEquals(List.of("2024-06-05T10:00:00Z", "2024-06-05T12:30:00Z"), times(reading));
    }

    @Test
    void the_title_stands_below_the_name_of_the_blog_and_of_the_author() {
        Reading reading = read("""
                LIGHTS Community

                Ida Beispiel
                Ida Beispiel

                Posted on

                Lamp Out: A Report

                Issue Summary:

                The lamp was out.
                """);

        assertEquals("Lamp Out: A Report", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void a_byline_below_the_first_heading_is_no_part_of_its_text() {
        Reading reading = read("""
                Lamp out

                Issue Summary:

                Ida Beispiel
                Aug 28, 2017 · 2 min read

                The lamp was out.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void the_only_update_of_a_status_page_tells_the_state_and_its_words_are_the_report() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                Resolved
                Customer Impact: Two boats waited.

                Root Cause: No oil.
                Posted May 09, 2018 - 12:00 CDT
                """);

        assertEquals("Resolved", reading.status().written());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
    }

    @Test
    void times_in_bullets_of_a_page_that_lost_its_headings_are_its_timeline() {
        Reading reading = read("""
                2015-05-19 Lamp outage

                The lamp was out until the keeper came. The outage was long.


                  • 17:04 Oil is poured per note 9
                  • ~18:00: Ida looks at the wick
                  • 19:00 The wick is changed


                  • The wick is looked at too seldom
                """);

        assertEquals(List.of("2015-05-19T17:04", "2015-05-19T18:00", "2015-05-19T19:00"), times(reading));
        assertEquals("Oil is poured per note 9", texts(reading).getFirst());
    }

    @Test
    void names_of_parts_glued_to_their_text_by_a_blank_are_headings_where_several_are() {
        Reading reading = read("""
                What Went Wrong On January 29th the lamp was out for a night.
                Detection The boat that waited longest told the keeper.
                Root Cause The oil was never looked at before winter.
                Next Steps Look at the oil of the lamp every week.
                """);

        assertNull(reading.title());
        assertEquals("On January 29th the lamp was out for a night.", section(reading, Section.WENT_WRONG));
        assertEquals("The boat that waited longest told the keeper.", section(reading, Section.DETECTION));
        assertEquals("The oil was never looked at before winter.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Look at the oil of the lamp every week."), actions(reading));
    }

    @Test
    void what_is_to_be_done_may_stand_behind_its_label_in_one_line() {
        Reading reading = read("""
                Timeframe: September 16, 4:06 pm – 4:38 pm (local time)
                Impact: Two boats waited.
                Cause: No oil.
                Next steps / prevention: The keeper looks at the oil every week
                """);

        assertNull(reading.title());
        assertEquals(List.of("The keeper looks at the oil every week"), actions(reading));
    }

    @Test
    void a_note_of_what_is_to_be_done_is_no_heading_even_where_the_names_of_parts_have_no_colon() {
        Reading reading = read("""
                Detection The boat that waited longest told the keeper.
                Root Cause The oil was never looked at before winter.
                Resolution The keeper poured oil into the lamp again.
                TODO: Look at the oil of the lamp every week.
                """);

        assertEquals(List.of(), actions(reading));
        assertTrue(found(reading, "follow-up-in-text"));
    }
}
