package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Dumps in which what belongs together was torn onto lines of its own, and what does not was glued. */
class GluedPartsTest {

    @Test
    void the_sign_of_a_bullet_its_time_and_its_text_may_stand_on_lines_of_their_own() {
        Reading reading = read("""
                2021-07-13: Lamp out
                Summary
                The lamp was out.
                Timeline
                All times UTC.
                2021-07-13
                -
                15:33
                - @ida sees no light. -
                15:34
                - @bo pours oil.
                Corrective Actions
                - ...
                Note: some words are only seen by keepers.
                """);

        assertEquals(List.of("2021-07-13T15:33:00Z", "2021-07-13T15:34:00Z"), times(reading));
        assertEquals(List.of("@ida sees no light.", "@bo pours oil."), texts(reading));
        assertEquals(List.of(), actionTexts(reading));
    }

    @Test
    void the_title_stands_below_the_day_on_a_page_without_headings() {
        Reading reading = read("""
                Wednesday 10th June 2020

                North lights: lamp outage

                A lamp was out for a minute.

                15:22 UTC: We look at the lamp.

                15:27 UTC: The lamp burns.

                15:56 UTC: The lamp burns well.
                """);

        assertEquals("North lights: lamp outage", reading.title());
        assertEquals(day("2020-06-10"), reading.date());
        assertEquals(3, reading.timeline().size());
    }

    @Test
    void names_of_parts_glued_to_their_text_end_where_a_capital_follows_where_many_are() {
        Reading reading = read("""
                Postmortem: lamp out

                Date2023-08-02 13:33
                Author(s)Ida B.
                StatusLamp lit.
                SummaryThe lamp was out.
                ImpactTwo boats waited.
                Root cause(s)No oil, and nobody
                who looked at it.
                TriggerA cold night.
                ResolutionOil was poured.
                DetectionA boat called.
                """);

        assertEquals(day("2023-08-02"), reading.date());
        assertEquals(List.of("Ida B."), names(reading));
        assertEquals("No oil, and nobody who looked at it.", section(reading, Section.ROOT_CAUSES));
        assertEquals("A cold night.", section(reading, Section.TRIGGER));
        assertEquals("Oil was poured.", section(reading, Section.RESOLUTION));
        assertEquals("A boat called.", section(reading, Section.DETECTION));
    }

    @Test
    void a_conclusion_behind_its_label_and_what_a_blog_prints_below_are_no_actions() {
        Reading reading = read("""
                Postmortem Report: Lamp out
                Incident Summary: On August 8, 2024, the lamp was out.
                Incidence Timeline:
                2:00 PM: The lamp goes out.
                5:00 PM: The lamp burns.
                Corrective and preventative measures:
                Immediate: Look at the oil every day.
                Long-term: Buy a bigger tank.
                Conclusion: The lamp burns well again.
                Subscribe to my newsletter
                Read articles from Ida directly inside your inbox.
                """);

        assertEquals(List.of("The lamp goes out.", "The lamp burns."), texts(reading));
        assertEquals(List.of("Immediate: Look at the oil every day.", "Long-term: Buy a bigger tank."), actionTexts(reading));
        assertEquals("Conclusion", reading.otherSections().getFirst().name());
        assertEquals("The lamp burns well again.", reading.otherSections().getFirst().plain());
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
        assertEquals(List.of("Look at the oil of the lamp every week."), actionTexts(reading));
    }

    @Test
    void names_of_parts_and_bullets_begin_lines_again_where_a_report_lost_all_its_line_ends() {
        Reading reading = read("Hello all, there was a request to tell of the night in which the lamp was out, so here it is. "
                + "Timeline: * September 27, 8:30am - The keeper goes to bed as every day, and the lamp burns. * September 27, 8:40am - "
                + "The lamp goes out. * September 27 - October 3 - Boats wait for somebody to wake the keeper. * October 3, 4pm - Lamp lit "
                + "Root Cause: The oil had not been looked at for a week, and nobody knew that a bell had been sold. "
                + "Action Items: 1. Look at the oil every evening. 2. Buy a bell again. Thank you all.");

        assertNull(reading.title());
        assertEquals(List.of("The keeper goes to bed as every day, and the lamp burns.", "The lamp goes out.",
                "Boats wait for somebody to wake the keeper.", "Lamp lit"), texts(reading));
        assertEquals("The oil had not been looked at for a week, and nobody knew that a bell had been sold.",
                section(reading, Section.ROOT_CAUSES));
        assertEquals(2, reading.actionItems().size());
    }

    @Test
    void the_sign_of_a_link_behind_a_heading_is_no_word_of_it() {
        Reading reading = read("""
                2019-02-25 - Lamp out#

                Summary#

                The lamp was out.

                Timeline#

                All times in GMT+2

                2019-02-25 11:21a#

                The keeper slept.

                12:28p#

                The keeper woke.

                Lessons learnt#

                What went wrong#

                Things that could have gone better. Ideally these should result in concrete action items that are linked below.

                  1. Nobody looked at the lamp

                Technical improvements#

                  1. Buy a bell
                """);

        assertEquals("2019-02-25 - Lamp out", reading.title());
        assertEquals(List.of("2019-02-25T11:21:00+02:00", "2019-02-25T12:28:00+02:00"), times(reading));
        assertEquals(List.of("The keeper slept.", "The keeper woke."), texts(reading));
        assertEquals("Nobody looked at the lamp", section(reading, Section.WENT_WRONG));
        assertEquals(List.of("Buy a bell"), reading.actionItems().stream().map(ActionItem::text).toList());
    }
}
