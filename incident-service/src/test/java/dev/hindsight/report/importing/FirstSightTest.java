package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in layouts of many houses, each read without having been met before: what stands in an unusual place or in other words. */
class FirstSightTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All events are documented in [UTC](https://clock.example/utc) time.", "> (all times in UTC)",
            "All times are provided in Coordinated Universal Time (UTC)."})
    void a_line_about_all_times_states_their_zone_however_it_is_set(String line) {
        Reading reading = read("# Lamp out\n\nDate: 2021-03-03\n\n## Timeline\n\n" + line
                + "\n\n- **10:01** Lamp out\n- **10:09** Lamp on\n");

        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T10:09:00Z"), times(reading));
        assertTrue(reading.notPlaced().isEmpty());
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

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Lamp out - 3 March 2021\ndate: 2021-05-15\n---\n\n## Timeline\n- 10:01 Lamp out\n",
            "# Lamp out - 3 March 2021\n\n## Timeline\n- 10:01 Lamp out\n\n## Thanks\n\nTo all.\n\n---\n**Prepared by:** Ida\n**Date:** 15 May 2021\n"})
    void the_day_in_the_title_is_that_of_the_incident_and_a_later_one_that_of_the_paper(String text) {
        Reading reading = read(text);

        assertEquals(day("2021-03-03"), reading.date());
        assertTrue(found(reading, "date-conflict"));
    }

    @Test
    void days_of_one_month_may_be_a_span() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                * 10:01 6th Nov 2023 - Lamp out
                * 10:09 7th Nov 2023 - Lamp seen
                * 7-13th Nov - Wicks were trimmed
                """);

        assertEquals(List.of("2023-11-06T10:01", "2023-11-07T10:09", "2023-11-07"), times(reading));
        assertEquals("2023-11-13", reading.timeline().get(2).until().at());
        assertEquals("Wicks were trimmed", reading.timeline().get(2).text());
    }

    @Test
    void a_date_field_with_a_start_and_an_end_names_the_day_it_began() {
        Reading reading = read("# Lamp out\n\n## Date\nStart: Wednesday, 2018-08-22\nEnd: Thursday, 2018-08-23\n\n"
                + "## Summary\nOut.\n");

        assertEquals(day("2018-08-22"), reading.date());
    }

    @Test
    void the_bare_name_of_a_part_above_a_list_is_its_heading() {
        Reading reading = read("""
                # Lamp out

                ## Detection
                A boat told us.

                Action Items
                - Buy oil
                - Trim the wick

                ## Impact
                Two boats.
                """);

        assertEquals(List.of("Buy oil", "Trim the wick"), actions(reading));
        assertEquals("A boat told us.", section(reading, Section.DETECTION));
    }

    @Test
    void what_follows_the_list_of_entries_belongs_to_none_of_them() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                - Feb 28th 2023 **01:52** Lamp out
                - Feb 28th 2023 **01:54** Lamp seen
                - Feb 28th 2023 **02:30** Lamp on

                Shortly after we found out why.

                ```
                trim --wick
                ```

                All wicks:

                - north
                - south

                Then all was well.
                """);

        assertEquals(List.of("Lamp out", "Lamp seen", "Lamp on"), texts(reading));
        assertTrue(String.join("\n", reading.notPlaced()).contains("trim --wick"));
    }

    @Test
    void headings_above_prose_and_no_list_are_the_actions_themselves() {
        Reading reading = read("""
                ---
                title: Lamp out
                author: Ida Beispiel ([@ida](https://boats.example/@ida))
                ---

                Out.

                # Resulting Action

                #### 1) Count the oil `@ida`

                Every morning.

                #### 2) Trim the wick

                By hand.
                """);

        assertEquals(List.of("Count the oil", "Trim the wick"), actions(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
        assertEquals("Every morning.", reading.actionItems().getFirst().comment());
        assertEquals(List.of("Ida Beispiel (ida)"), Reports.names(reading));
    }

    @Test
    void the_only_large_heading_that_opens_a_page_is_its_title_though_it_names_a_part() {
        Reading reading = read("# Fall of the lamp - timeline of a storm\n\n## Summary\nOut.\n\n"
                + "## Timeline\n- 2021-03-03 10:01 Lamp out\n");

        assertEquals("Fall of the lamp - timeline of a storm", reading.title());
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_question_in_bold_names_the_part_its_answer_stands_beside() {
        Reading reading = read("""
                # Lamp out 2020-10-25

                ### Summary
                - **What is wrong?** The lamp is out.
                - **What caused it?** A wick.
                - **What fixed it?** Another wick.
                - **Followup actions:**
                    - [ ] Buy wicks
                """);

        assertEquals("A wick.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Another wick.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy wicks"), actions(reading));
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
    void what_is_told_to_do_by_a_mention_is_the_action() {
        Reading reading = read("# Lamp out\n\n## Action Items\n- @ida will buy oil\n");

        assertEquals(List.of("buy oil"), actions(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
    }

    @Test
    void prose_below_the_front_matter_is_the_summary_of_a_short_notice() {
        Reading reading = read("---\ntitle: Lamp out\ndate: 2023-06-06T12:45:00-00:00\nresolved: true\n---\n\n"
                + "[Final message]\nThe lamp is back, a wick was responsible for its outage.\n\n"
                + "[Initial message]\nThe lamp is out and no boat is told.\n");

        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).contains("a wick was responsible"));
        assertEquals(day("2023-06-06"), reading.date());
    }

    @Test
    void planned_actions_may_stand_among_the_lessons() {
        Reading reading = read("""
                # Lamp out

                ## Lessons learned

                ### On wicks

                Nobody looked.

                **Actions planned:**

                - Look at the wicks.

                ### On oil

                It was cold.

                **Actions taken:**

                1. Warmed the oil.
                """);

        assertEquals(List.of("Look at the wicks.", "Warmed the oil."), actions(reading));
        assertTrue(String.valueOf(section(reading, Section.LESSONS)).contains("It was cold."));
        assertTrue(reading.otherSections().isEmpty());
    }
}
