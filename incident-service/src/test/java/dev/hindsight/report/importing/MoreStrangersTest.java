package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

/** More layouts of teams of whom no report had been read before: plain texts and headings of their own making. */
class MoreStrangersTest {

    @Test
    void sentences_above_the_timeline_of_a_plain_text_are_its_summary() {
        Reading reading = read("""
                Lamp downtime


                The lamp was dark for a significant part of yesterday's afternoon. No ship was lost.

                Incident Timeline

                12:00 The lamp became dim.
                12:30 The lamp went out.
                """);

        assertEquals("The lamp was dark for a significant part of yesterday's afternoon. No ship was lost.",
                section(reading, Section.SUMMARY));
        assertTrue(found(reading, "summary-inferred", "sections.summary"));
        assertEquals(List.of("The lamp became dim.", "The lamp went out."), texts(reading));
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
    void a_heading_of_two_names_is_the_one_we_know() {
        Reading reading = read("""
                # Lamp out

                ## Root cause
                Old oil.

                ## Lessons / Ongoing Considerations
                Look at the oil.

                ## Immediate Preventative Measures
                - Buy oil
                """);

        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertEquals("Buy oil", reading.actionItems().getFirst().text());
    }

    @Test
    void fixes_are_what_resolved_it_and_among_the_actions_a_group_of_them() {
        assertEquals("A new wick.", section(read("# Lamp out\n\n## Fixes\nA new wick.\n"), Section.RESOLUTION));

        Reading grouped = read("# Lamp out\n\n## Action items\n\n### Fixes\n- Change the wick\n");
        assertEquals("Change the wick", grouped.actionItems().getFirst().text());
    }

    @Test
    void prose_in_place_of_a_timeline_stays_in_its_paragraphs() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                The lamp went dim when one of the many
                gulls sat down on the tower and
                did not go away.

                Then it went out.

                ## Root cause
                A gull.
                """);

        assertEquals(List.of("The lamp went dim when one of the many gulls sat down on the tower and did not go away.",
                "Then it went out."), reading.notPlaced());
    }

    @Test
    void a_line_that_wraps_below_a_deeper_bullet_belongs_to_that_bullet() {
        Reading reading = read("""
                The lamp was out
                Date: 2016-04-27
                Participating people:
                 - ida

                Summary:

                The lamp was out.

                Lessons learned:
                - what went well:
                  - people told the keeper quickly

                - when we were lucky
                  - the oil came back
                  - it was a calm night with nobody near the rocks (just
                one gull)

                - what went bad
                  - no second lamp
                """);

        assertEquals(day("2016-04-27"), reading.date());
        assertEquals("- ida", reading.fields().get("Participating people"));
        assertEquals("people told the keeper quickly", section(reading, Section.WENT_WELL));
        assertEquals("the oil came back it was a calm night with nobody near the rocks (just one gull)",
                section(reading, Section.GOT_LUCKY));
        assertEquals("no second lamp", section(reading, Section.WENT_WRONG));
    }

    @Test
    void a_day_above_everything_is_no_title() {
        Reading reading = read("""
                28th January 2019

                Partial outage of the lamp

                We are looking into it.

                Timeline of events

                All times in CET

                  • 18:10 - The lamp goes out.
                """);

        assertEquals("Partial outage of the lamp", reading.title());
        assertEquals(List.of("2019-01-28T18:10:00+01:00"), times(reading));
    }

    @Test
    void a_heading_alone_behind_a_timeline_is_no_part_of_its_last_entry() {
        Reading reading = read("""
                Incidents/2019-03-28 lamp

                From Lampwiki

                Timeline

                All times in UTC.

                  • 2019-03-27 16:44 lamp dim
                  • 2019-03-28 12:02 lamp on OUTAGE ENDS

                Conclusions

                What went well?

                  • Quick eyes

                Actionables

                  • Change the wick (bug T219450)
                """);

        assertEquals("lamp on OUTAGE ENDS", texts(reading).getLast());
        assertEquals("Quick eyes", section(reading, Section.WENT_WELL));
        assertEquals(List.of("T219450"), reading.actionItems().getFirst().ticketKeys());
        assertTrue(reading.notPlaced().isEmpty());
    }
}
