package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports in the issues, gists and notices of a project, which name their parts in words of their own. */
class RundownsTest {

    @Test
    void a_rundown_and_a_takeaway_are_parts_and_the_period_names_the_day() {
        Reading reading = read("""
                # Incident: lamp gone out

                ## The lamp went out

                *Period*: 27-Mar-2018 at 0750-0900 EDT

                ### Story

                The keeper took the wrong oil, so the lamp went out.

                ### Rundown
                All times in UTC

                11:50 The lamp goes out
                ~12:15 The keeper is told
                13:00 The lamp burns

                ### Takeaway
                Both oils look alike in the dark.
                """);

        assertEquals("2018-03-27", String.valueOf(reading.date()));
        assertEquals(List.of("2018-03-27T11:50:00Z", "2018-03-27T12:15:00Z", "2018-03-27T13:00:00Z"), times(reading));
        assertEquals("Both oils look alike in the dark.", section(reading, Section.LESSONS));
    }

    @Test
    void a_time_on_a_line_above_its_words_opens_an_entry_on_a_page_without_headings() {
        Reading reading = read("""
                # Lamp outage

                The lamp was out in a storm. The keeper went up to look at it.

                EDIT 04.01.2022 at 10:59 UTC:
                The keeper has found the wick.

                EDIT 04.01.2022 at 11:07 UTC:
                The keeper has lit the lamp.

                EDIT 04.01.2022 at 11:38 UTC:
                The lamp burns.
                """);

        assertEquals(List.of("The keeper has found the wick.", "The keeper has lit the lamp.", "The lamp burns."),
                texts(reading));
        assertEquals("The lamp was out in a storm. The keeper went up to look at it.", section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void what_stands_around_a_gist_is_no_title_and_a_kind_of_disks_no_ticket() {
        Reading reading = read("""
                Skip to content

                Instantly share code, notes, and snippets.

                Embed
                What would you like to do?

                This tells of the outage of the lamp, whose two wicks were set up as RAID-1, and what we have learned from that.

                Timeline

                  • 11:50 UTC: The lamp goes out.
                  • 12:15 UTC: The lamp burns.
                """);

        assertNull(reading.title());
        assertEquals(
                "This tells of the outage of the lamp, whose two wicks were set up as RAID-1, and what we have learned from that.",
                section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.documentTickets());
    }

    @Test
    void the_day_behind_reason_for_outage_is_that_of_the_outage() {
        Reading reading = read("""
                Reason for outage 2020.06.29 – north light

                Customer impact: No boat saw the lamp.

                Outage detail: The lamp was out, as its wick was too short.
                """);

        assertEquals("2020-06-29", String.valueOf(reading.date()));
        assertEquals("No boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals("The lamp was out, as its wick was too short.", section(reading, Section.SUMMARY));
    }
}
