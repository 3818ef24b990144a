package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What names the incident, and what only stands at the top. */
class TitlesTest {

    @Test
    void the_only_large_heading_that_opens_a_page_is_its_title_though_it_names_a_part() {
        Reading reading = read("# Fall of the lamp - timeline of a storm\n\n## Summary\nOut.\n\n"
                + "## Timeline\n- 2021-03-03 10:01 Lamp out\n");

        assertEquals("Fall of the lamp - timeline of a storm", reading.title());
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_page_of_a_wiki_is_named_after_its_day_and_its_headings_can_be_edited() {
        Reading reading = read("""
                Incident documentation/20180831-lamp

                Summary[edit | edit source]

                The lamp was out.

                Timeline[edit | edit source]

                All times are in UTC.

                  • 12:46: Lamp out
                  • 12:47 Keeper told

                Quick facts[edit | edit source]

                  • Are there others?
                    • No
                """);

        assertEquals(day("2018-08-31"), reading.date());
        assertEquals(List.of("2018-08-31T12:46:00Z", "2018-08-31T12:47:00Z"), times(reading));
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Quick facts", reading.otherSections().getFirst().name());
    }

    @Test
    void the_kind_of_paper_in_front_of_the_title_is_no_field() {
        assertEquals("Incident Postmortem: the lamp is out",
                read("Incident Postmortem: the lamp is out\nDate: 9 Jan 2021\nStatus: Final\nSummary\nIt was dark.\n").title());
    }

    @Test
    void a_first_line_that_ends_with_a_colon_is_no_title_and_uneven_bullets_are_one_list() {
        Reading reading = plain(" What the tower saw:\n\nThe lamp was out.\n\nTimeline:\n\n 3:00 PM CAT- Lamp out\n\n"
                + "  3:15 PM CAT - Lamp on\n\nCorrective measures:\n\n  - Buy oil.\n\n  - Trim the wick.\n\n- Look up.\n\n"
                + "  - Count boats.\n  - Ask the harbour.\n");

        assertNull(reading.title());
        assertEquals(List.of("Buy oil.", "Trim the wick.", "Look up.", "Count boats.", "Ask the harbour."),
                actionTexts(reading));
    }

    @Test
    void a_greeting_is_no_title() {
        Reading reading = read("""
                Hello All,

                There was a request to provide the post mortem review of the recent downtime of the lamp.

                Timeline:
                * September 27, 8:30am - Oil runs low.
                * October 3, 4pm - The lamp is back

                Root Cause:
                Nobody bought oil.

                Changes:
                1. Keepers will buy oil.
                """);

        assertNull(reading.title());
        assertEquals("Nobody bought oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Changes", reading.otherSections().getLast().name());
    }

    @Test
    void tickets_of_a_tracker_bring_title_and_state_in_one_line() {
        Reading reading = read("""
                Lamp out

                Status: Resolved
                Incident start time: 3/Mar/21 10:02 AM
                Incident end time: 3/Mar/21 11:02 AM

                Action items
                LMP-7 Buy fuses In Progress
                LMP-8 Paint the tower Done
                """);

        assertEquals(List.of("Buy fuses", "Paint the tower"), actionTexts(reading));
        assertEquals(Arrays.asList(false, true), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("3/Mar/21 11:02 AM", reading.fields().get("Incident end time"));
    }

    @Test
    void a_subject_or_the_line_of_the_incident_is_the_title_and_no_value_of_a_label_that_stands_twice_is_lost() {
        Reading wiki = read("Incident: lamp out in the north (LMP-7)\n\nPostmortem owner\n@Ida Beispiel\n\nIncident\nLMP-7\n\n"
                + "Incident date\n3 March 2021\n\nImpact\nDark.\n");

        assertEquals("Incident: lamp out in the north (LMP-7)", wiki.title());
        assertEquals("LMP-7", wiki.fields().get("Incident"));

        Reading mail = read("Subject: Lamp outage 3 March 2021\n\nImpact:\nDark.\n");

        assertEquals("Lamp outage 3 March 2021", mail.title());
        assertEquals(day("2021-03-03"), mail.date());
    }

    @Test
    void a_short_first_line_above_headings_of_parts_is_the_title() {
        Reading reading = read("Incident report: lamp out\n\nImpact: dark\n\nTimeline\n========\n10:00 UTC out\n\n"
                + "Action items\n============\n* buy fuses\n");

        assertEquals("Incident report: lamp out", reading.title());
        assertNull(read("All times in UTC\n\n## Timeline\n\n- 10:00 out\n").title());
        assertNull(read("/label ~RCA\n\n## Impact\n\nDark.\n").title());
    }

    @Test
    void the_title_stands_behind_the_last_slash_or_the_name_of_the_space() {
        assertEquals("2021-03-03 Lamp out",
                read("Keepers\n/\nReports\n/\n2021-03-03 Lamp out\n\n2021-03-03 Lamp out\n\nStatus\n\nDone\n").title());
        assertEquals("Lamp out",
                read("<html><head><title>Keepers : Lamp out</title></head><body><h1><span id=\"title-text\">Keepers : Lamp out"
                        + "</span></h1><div id=\"main-content\"><h2>Impact</h2><p>Dark</p></div></body></html>").title());
    }

    @Test
    void a_paragraph_is_no_title_and_a_time_may_begin_roughly() {
        Reading reading = read("""
                This is an attempt to document the downtime of the lamp on the long pier on a day in August. It is not very exact. Please ask Ida for more of it.

                Timeline

                  • August 17, 02:44 UTC: the keepers post a notice.
                  • August 18, beginning at roughly 14:10UTC, the lamp went out several times.

                Cause

                A wick.
                """);

        assertNull(reading.title());
        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).startsWith("This is an attempt"));
        assertEquals(LocalTime.of(14, 10), reading.timeline().get(1).localTime());
        assertTrue(reading.timeline().get(1).approximate());
        assertEquals("the lamp went out several times.", texts(reading).get(1));
    }

    @Test
    void a_heading_that_says_the_title_again_is_no_part_and_the_line_below_it_speaks_of_all_times() {
        Reading reading = read("""
                ---
                title: Review - Lamp out at the pier - 3 March 2021
                date: 2021-05-15
                ---

                # Review: Lamp out at the pier - 3 March 2021

                All times are in UTC.

                ## Timeline
                - 10:01 Lamp out
                - 10:09 Lamp on
                """);

        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T10:09:00Z"), times(reading));
        assertTrue(reading.otherSections().isEmpty());
    }
}
