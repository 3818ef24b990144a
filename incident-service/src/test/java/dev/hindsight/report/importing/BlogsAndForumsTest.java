package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports that were copied from blogs, forums, status pages and lists of questions. */
class BlogsAndForumsTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    @Test
    void a_year_behind_the_time_belongs_to_the_day_before_it() {
        Reading reading = timeline("", "  • Fri Mar 5 04:13:00 PM PST 2021\n\n    The lamp went out.",
                "  • Sat Mar 6 02:00:00 AM PST 2021\n\n    The lamp was lit.");

        assertEquals(List.of("2021-03-05T16:13:00-08:00", "2021-03-06T02:00:00-08:00"), times(reading));
        assertEquals(List.of("The lamp went out.", "The lamp was lit."), texts(reading));
    }

    @Test
    void a_year_behind_a_time_is_none_where_the_sentence_goes_on() {
        Reading reading = timeline("2021-03-05", "  • Mar 5 16:13 2021 lamps went out");

        assertEquals(List.of("2021 lamps went out"), texts(reading));
    }

    @Test
    void numbers_of_a_day_may_stand_between_typographic_dashes() {
        Reading reading = timeline("", "  • 9–14–2018, 1:20 PM PDT: Lamp out", "  • 9–15–2018, 9:00 AM PDT: Lamp lit");

        assertEquals(List.of("2018-09-14T13:20:00-07:00", "2018-09-15T09:00:00-07:00"), times(reading));
    }

    @Test
    void a_word_and_a_colon_in_front_of_a_day_and_time_stay_with_the_words_of_the_entry() {
        Reading reading = timeline("", "Start: 2015/03/12 16:30 – Lamp out", "2015/03/12 16:35 – Keeper is told",
                "End: 2015/03/12 19:00 – Lamp lit");

        assertEquals(List.of("2015-03-12T16:30", "2015-03-12T16:35", "2015-03-12T19:00"), times(reading));
        assertEquals(List.of("Start: Lamp out", "Keeper is told", "End: Lamp lit"), texts(reading));
    }

    @Test
    void long_questions_are_headings_by_what_they_ask() {
        Reading reading = read("""
                Incident Report Number: 2015-07

                North light

                What happened?

                The lamp was out.

                What was the workaround and resolution for the incident?

                A lantern was hung up.

                What are any recommendations to prevent this incident from occurring again?

                Keep a spare wick in the tower.
                """);

        assertEquals("North light", reading.title());
        assertEquals("A lantern was hung up.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Keep a spare wick in the tower."), actions(reading));
    }

    @Test
    void cells_between_signs_are_those_of_the_headings_between_the_same_sign() {
        Reading reading = read("""
                Summary

                The lamp was out.

                Action Items
                Task/Owner/Deadline/Status
                - Buy oil / Ida / 2025-02-23 / Done
                - Clean the glass / Bo Muster / 2025-03-09 / Open
                """);

        assertEquals(List.of("Buy oil", "Clean the glass"), actions(reading));
        assertEquals("Ida", reading.actionItems().getFirst().ownerName());
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
        assertEquals(day("2025-03-09"), reading.actionItems().getLast().due());
    }

    @Test
    void a_number_that_goes_on_above_bullets_is_a_heading_on_a_page_without_blank_lines() {
        Reading reading = read("""
                Incident Title: Lamp out
                Date: 2025-02-23
                1. Summary
                - The lamp was out.
                2. Root Cause
                - No oil.
                3. Preventive measures
                - Buy oil
                4. Further possible measures:
                - Buy a second lamp
                5. Lessons Learned
                - Look at the oil.
                """);

        assertEquals(List.of("Buy oil"), actions(reading));
        assertEquals("Further possible measures", reading.otherSections().getFirst().name());
    }

    @Test
    void the_name_above_the_reading_time_is_that_of_the_author() {
        assertEquals(List.of("Ida Beispiel"), names(read("""
                Lamp out, a postmortem

                Ida Beispiel
                3 min readFeb 19, 2022

                Issue Summary

                The lamp was out.
                """)));
        assertEquals(List.of("bo_muster"), names(read("""
                Lamp out, a postmortem

                bo_muster

                ·

                Follow

                4 min read

                Issue Summary

                The lamp was out.
                """)));
    }

    @Test
    void updates_without_their_states_are_what_stands_between_the_stamps() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                The lamp burns again.

                We shall look at it once more tomorrow.
                Posted Aug 09, 2022 - 08:02 UTC
                The lamp is out.
                Posted Aug 08, 2022 - 22:45 UTC
                """);

        assertEquals("Lamp out at the north light", reading.title());
        assertNull(reading.status());
        assertEquals(List.of("2022-08-09T08:02:00Z", "2022-08-08T22:45:00Z"), times(reading));
        assertEquals("The lamp burns again. We shall look at it once more tomorrow.", texts(reading).getFirst());
    }

    @Test
    void an_emoji_torn_into_letters_stands_in_front_of_a_heading_and_is_no_word_of_it() {
        Reading reading = read("""
                Lamp out

                đŸĨ Impact

                Describe how internal and external users were impacted during the incident

                Two boats waited.

                👁ī¸ Detection

                A boat called.
                """);

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("A boat called.", section(reading, Section.DETECTION));
    }
}
