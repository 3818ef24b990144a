package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Texts without markup, and files named for a markup that they have not. */
class PlainTextTest {

    @Test
    void a_file_named_for_markdown_without_any_is_read_as_the_text_it_is() {
        Reading reading = plain("""
                Postmortem: Lamp out on March 3, 2021

                Issue Summary:

                    Duration:
                        Start Time: March 3, 2021, 10:45 AM (UTC)

                    Impact:
                        No boat saw the lamp.

                Timeline:

                    10:45 AM (UTC): Lamp out
                        A boat rang.

                    11:05 AM (UTC): Keeper told

                Root Cause and Resolution:

                    A fuse blew and was changed.

                Corrective and Preventative Measures:

                    Tasks:

                        Fuse review:
                            Task: Count the fuses.
                            Deadline: March 22, 2021.

                        Lamp watch:
                            Task: Buy a second lamp.
                            Owner: Ida Beispiel

                Conclusion:
                All is well.
                """);

        assertEquals("Postmortem: Lamp out on March 3, 2021", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("No boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:45:00Z", "2021-03-03T11:05:00Z"), times(reading));
        assertEquals("A fuse blew and was changed.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Count the fuses.", "Buy a second lamp."),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(LocalDate.of(2021, 3, 22), reading.actionItems().getFirst().due());
        assertEquals(null, reading.actionItems().getFirst().ownerName());
        assertEquals("Ida Beispiel", reading.actionItems().getLast().ownerName());
        assertEquals("Conclusion", reading.otherSections().getLast().name());
    }

    @Test
    void a_bullet_that_lost_its_line_is_an_entry() {
        Reading reading = plain(
                "Issue Summary:\nDark.\nTimeline:\n- 10:45 AM: Lamp out. - 11:00 AM: Keeper told.\n- 11:30 AM: Lamp on\nRoot Cause and Resolution:\nA fuse\n");

        assertEquals(List.of("Lamp out.", "Keeper told.", "Lamp on"), texts(reading));
        assertEquals("A fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_heading_right_below_a_picture_is_one_and_lines_about_the_start_give_day_and_zone() {
        Reading reading = plain(
                "# Lamp out\n<img src=\"lamp.jpg\" alt=\"lamp\">\n## Summary\n\n### Duration\nStart Time: March 3, 2021, 10:30 AM (UTC)\nEnd Time: March 3, 2021, 11:30 AM (UTC)\n\n"
                        + "## Timeline\n- **10:30 AM:** Out\n- **11:30 AM:** On\n");

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("2021-03-03T10:30:00Z", "2021-03-03T11:30:00Z"), times(reading));
        assertTrue(section(reading, Section.SUMMARY).contains("Start Time"));
    }

    @Test
    void steps_in_bold_are_no_parts() {
        Reading reading = plain(
                "# Lamp out\n\n## Summary\n\nDark.\n\n## How we looked\n\n1. **The lamp**:\n   - It was out.\n\n2. **The fix**:\n   - A fuse.\n\n## Impact\n\nNone\n");

        assertEquals(null, section(reading, Section.RESOLUTION));
        assertEquals("The lamp: It was out. The fix: A fuse.", reading.otherSections().getFirst().plain());
    }

    @Test
    void a_text_with_ticked_boxes_and_lines_for_headings_is_read_as_the_text_it_is() {
        Reading reading = read("""
                Post-mortem: the lamp went out on 14 March 2021
                Status: Resolved
                Duration: 1h 12m

                What happened
                It was dark.

                Timeline (CET)
                9:02 am  The fuse went
                10:14 am The lamp was on again

                Root cause
                Rust

                Follow-ups
                - [x] Oil the hinge
                - [ ] Buy a fuse
                """);

        assertEquals(Format.TEXT, reading.format());
        assertEquals("Post-mortem: the lamp went out on 14 March 2021", reading.title());
        assertEquals(List.of("2021-03-14T09:02:00+01:00", "2021-03-14T10:14:00+01:00"), times(reading));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Oil the hinge true", "Buy a fuse false"),
                reading.actionItems().stream().map(item -> item.text() + " " + item.done()).toList());
    }

    @Test
    void a_dump_without_blank_lines_has_its_headings_by_their_capitals_and_a_city_names_its_clocks() {
        Reading reading = read("""
                NA07- RCA - July 18, 2021
                Introduction
                This document tells of the lamp, and of nothing but the lamp.
                Event Timeline
                The lamp was out during the following hours:
                July 18, 2021 from 06:10 AM until 06:25 AM Amsterdam time: During the event the lamp was out.
                Root Cause Analysis
                During a quiet night the wrong wick was used.
                The lamp was back once the wick was changed.
                Technical Action Items and Preventive Measures
                The keepers have taken the following measures to avoid such an outage in future:
                We reviewed the wicks in order to avoid such errors in the future.
                Customer Communication
                Keepers are committed to telling ships.
                """);

        assertEquals(List.of("2021-07-18T06:10:00+02:00"), times(reading));
        assertEquals("Amsterdam time", reading.timeline().getFirst().zone());
        assertEquals(List.of("We reviewed the wicks in order to avoid such errors in the future."), actionTexts(reading));
        assertEquals("Customer Communication", reading.otherSections().getLast().name());
    }

    @Test
    void entities_in_a_text_are_the_signs_they_stand_for() {
        Reading reading = read("Lamp out\n\nStatus\n\nDone\n\nImpact\n\nThe lamp &amp; the bell&nbsp;&ndash; dark\n");

        assertEquals("The lamp & the bell – dark", section(reading, Section.IMPACT));
    }

    @Test
    void a_link_taken_out_of_a_sentence_leaves_no_gap() {
        ActionItem item = read(
                "# Lamp out\n\n## Action items\n\n- Write down where fuses are ([#294](https://x.example/issues/294)).\n")
                .actionItems().getFirst();

        assertEquals("Write down where fuses are.", item.text());
        assertTrue(item.urls().contains("https://x.example/issues/294"));
    }

    @Test
    void a_field_may_be_asked_for_and_answered_in_one_line() {
        Reading reading = read(
                "Lamp out\nWho wrote this? Ida Beispiel\nWhen did it happen?\u00a03 March 2021\n\nSummary\nThe lamp went out.\n");

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }
}
