package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports by people who keep to no template: bold words before everything, facts inside lists, times as they are spoken. */
class LooseLayoutsTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    private static Reading plain(String text) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, "README.md"));
    }

    @Test
    void bold_labels_in_a_list_of_actions_group_what_stands_below_them() {
        Reading reading = read("""
                # Lamp out

                ## Corrective measures
                - **Improvements**:
                  - Watch the oil.
                  - Count the fuses.
                - **Tasks:**
                  1. **Optimize Lamp Queries**: Ask the lamp less.
                  2. **Wick Care**: Trim the wick.
                  3. **Load Testing**: Burn all lamps at once.
                """);

        assertEquals(List.of("Watch the oil.", "Count the fuses.", "Optimize Lamp Queries: Ask the lamp less.",
                "Wick Care: Trim the wick.", "Load Testing: Burn all lamps at once."), actions(reading));
        assertTrue(reading.actionItems().stream().allMatch(item -> item.owner() == null));
    }

    @Test
    void bold_names_before_actions_own_them_though_one_of_them_is_a_team() {
        Reading reading = read("""
                # Lamp out

                ## Actions
                - **Ida Beispiel:** Buy oil.
                - **Maren Holt:** Trim the wick.
                - **Night watch crew:** Look up.
                """);

        assertEquals(List.of("Ida Beispiel", "Maren Holt"),
                reading.actionItems().stream().limit(2).map(item -> item.ownerName()).toList());
    }

    @Test
    void a_field_with_the_duration_gives_the_day_and_the_zone() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                - **Duration**: March 3, 2021, from 10:00 AM to 11:00 AM (CAT)

                ## Timeline
                - 10:00 AM: Lamp out
                - 11:00 AM: Lamp on
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("2021-03-03T10:00:00+02:00", "2021-03-03T11:00:00+02:00"), times(reading));
    }

    @Test
    void an_offset_may_be_followed_by_a_colon_and_a_line_may_open_with_an_emoji_of_chat() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                :small_blue_lamp:Start Time: March 3 2021, 16:15 GMT+1

                ## Timeline
                - 16:15 GMT+1: Lamp out
                - 16:20 GMT+1: Keeper told

                ## Actions
                - :small_blue_lamp:Buy oil. (Accomplished.)
                """);

        assertEquals(List.of("Lamp out", "Keeper told"), texts(reading));
        assertEquals(List.of("2021-03-03T16:15:00+01:00", "2021-03-03T16:20:00+01:00"), times(reading));
        assertEquals(List.of("Buy oil."), actions(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void hours_of_four_digits_open_entries_within_a_line() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                2100hrs WAT: Lamp out. 2105hrs WAT: The keeper climbed up. 2108hrs WAT: Lamp on.
                """);

        assertEquals(List.of("Lamp out.", "The keeper climbed up.", "Lamp on."), texts(reading));
    }

    @Test
    void half_of_day_may_be_said_by_one_letter() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                - 11:21a: Lamp out
                - 1:05p: Lamp on
                """);

        assertEquals(List.of("11:21", "13:05"),
                reading.timeline().stream().map(entry -> String.valueOf(entry.localTime())).toList());
    }

    @Test
    void the_head_of_a_column_may_say_the_day() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Timeline 20.04.22 | Event |
                |---|---|
                | 10:00 UTC | Lamp out |
                | 10:30 UTC | Lamp on |
                """);

        assertEquals(List.of("2022-04-20T10:00:00Z", "2022-04-20T10:30:00Z"), times(reading));
    }

    @Test
    void a_heading_may_say_its_part_and_the_text_in_one_line() {
        Reading reading = read("""
                # Lamp out

                ## Impact: no boat saw it

                ## Timeline
                - 10:00 UTC: Lamp out
                """);

        assertEquals("no boat saw it", section(reading, Section.IMPACT));
    }

    @Test
    void deeper_headings_among_actions_are_what_the_actions_are_about() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                ### Things of the tower

                - Buy oil

                ### Where we were lucky with boats

                - Count boats
                """);

        assertEquals(List.of("Buy oil", "Count boats"), actions(reading));
    }

    @Test
    void the_words_before_an_address_that_says_where_it_was_done_go_with_it() {
        Reading reading = read("""
                # Lamp out

                ## Actions
                - [x] Buy oil - done in https://tower.example/pull/7
                """);

        assertEquals(List.of("Buy oil"), actions(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void a_first_line_that_ends_with_a_colon_is_no_title_and_uneven_bullets_are_one_list() {
        Reading reading = plain(" What the tower saw:\n\nThe lamp was out.\n\nTimeline:\n\n 3:00 PM CAT- Lamp out\n\n"
                + "  3:15 PM CAT - Lamp on\n\nCorrective measures:\n\n  - Buy oil.\n\n  - Trim the wick.\n\n- Look up.\n\n"
                + "  - Count boats.\n  - Ask the harbour.\n");

        assertNull(reading.title());
        assertEquals(List.of("Buy oil.", "Trim the wick.", "Look up.", "Count boats.", "Ask the harbour."), actions(reading));
    }

    @Test
    void both_halves_of_the_year_may_name_the_zone_and_a_line_of_the_summary_the_day() {
        Reading reading = read("""
                # Lamp out

                Owner: Ida Beispiel

                ## Summary

                Description: The lamp was out.<br> Date/time: 2021-03-12 21:14<br> Duration: two days

                ## Timeline (all times in PST/PDT)

                ### 2021-03-12

                21:14 - Lamp out.<br> 21:30
                \\- @ida tells the keeper.

                ### 2021-03-15

                08:05 - Lamp on.

                ## Data

                The lamp burns 40 wicks.
                """);

        assertEquals(day("2021-03-12"), reading.date());
        assertEquals(List.of("2021-03-12T21:14:00-08:00", "2021-03-12T21:30:00-08:00", "2021-03-15T08:05:00-07:00"),
                times(reading));
        assertEquals(List.of("Lamp out.", "@ida tells the keeper.", "Lamp on."), texts(reading));
        assertEquals("Data", reading.otherSections().getFirst().name());
    }

    @Test
    void a_current_status_that_tells_what_happened_is_the_summary() {
        Reading reading = plain("""
                2021-03-12: Lamp out

                Current Status

                The lamp is on again, it was out from 10:05 to 10:20 UTC.

                Timeline

                All times UTC.

                2021-03-12
                -
                10:05- The lamp stopped burning -
                10:15- @ida declares it -
                10:20- Lamp on

                Corrective Actions

                  • Buy oil

                Note: In some cases we need to keep things from the public.

                Incident Review

                  • Ensure that the summary stands at the top
                """);

        assertNull(reading.status());
        assertEquals("The lamp is on again, it was out from 10:05 to 10:20 UTC.", section(reading, Section.SUMMARY));
        assertEquals(List.of("The lamp stopped burning", "@ida declares it", "Lamp on"), texts(reading));
        assertEquals(List.of("Buy oil"), actions(reading));
    }

    @Test
    void where_it_is_told_when_the_impact_began_stands_the_day() {
        Reading reading = read("""
                # Lamp out

                ### Key timestamps

                - **Reported:** March 3, 2021 9:40 AM (UTC)
                - **Impact start:** March 3, 2021 9:36 AM (UTC)

                ## Impact

                None.
                """);

        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void a_state_with_words_behind_a_dash_is_that_state_and_a_sentence_that_there_is_nothing_to_do_is_no_action() {
        Reading reading = read("""
                # Lamp out

                ## Status

                resolved — fixed by the keeper.

                ## Timeline

                - `HH:MM:SS`: Lamp out
                - 10:05: Lamp on

                ## Action items

                _No action items — the lamp burns again with no work left._
                """);

        assertEquals("resolved", reading.status().mapped());
        assertEquals("resolved — fixed by the keeper.", reading.status().written());
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of(), actions(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: ", "Todo: ", "to do - ", "In Progress: ", "WIP - "})
    void a_state_before_an_action_is_known_however_it_is_capitalised(String state) {
        Reading reading = read("# Lamp\n\n## Action items\n\n- " + state + "Buy a fuse\n");

        assertEquals(List.of("Buy a fuse false"),
                reading.actionItems().stream().map(item -> item.text() + " " + item.done()).toList());
    }
}
