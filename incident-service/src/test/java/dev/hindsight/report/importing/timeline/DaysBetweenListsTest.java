package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.actionTexts;
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

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists of times with lines of days between them under a name of their own, and small words that are labels. */
class DaysBetweenListsTest {

    @Test
    void lines_of_days_between_short_lists_of_times_are_no_words_of_their_own() {
        Reading reading = read(
                "# Lamp out\n\n## Events\n\n2021-03-03\n\n- 10:00 Dark\n- 11:00 Lit\n\n2021-03-04\n\n- 09:00 Oiled\n");

        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T11:00", "2021-03-04T09:00"), times(reading));
    }

    @Test
    void the_number_of_a_heading_is_no_part_of_the_day_behind_it() {
        Reading reading = read(
                "# Lamp out\n\n## 4. Timeline\n\n### 4.1 Monday, 3 May 2021\n\n| # | Time (UTC) | Event |\n|---|---|---|\n"
                        + "| 1 | 10:00 | Dark |\n\n### 4.2. Thursday, 6 May\n\n- 11:00 Lit\n\n### 4.3 After the talk\n\n- 12:00 Tea\n\n"
                        + "### 7. May 2021\n\n- 09:00 Oiled\n");

        assertEquals(List.of("2021-05-03T10:00:00Z", "2021-05-06T11:00", "2021-05-06T12:00", "2021-05-07T09:00"),
                times(reading));
        assertEquals(List.of("4.3 After the talk"), reading.notPlaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Date: 2021-03-05**", "Date: 5 March 2021", "### Date: 5 March", "Datum: 05.03.2021"})
    void the_word_date_ahead_of_a_day_above_entries_says_no_more_than_the_day(String day) {
        Reading reading = read("---\ndate: 2021-03-20\n---\n# Lamp out\n\n## Timeline\n\nAll times in UTC.\n\n" + day
                + "\n\n- 10:00 Dark\n- 11:00 Lit\n\n**Date: 2021-03-06**\n\n- 09:00 Oiled\n");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T11:00:00Z", "2021-03-06T09:00:00Z"), times(reading));
        assertEquals("2021-03-20", String.valueOf(reading.date()));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_date_that_an_entry_tells_of_and_one_with_more_behind_it_are_no_day_of_those_below() {
        Reading reading = read(
                "# Lamp out\n\nDate: 2021-03-05\n\n## Timeline\n\n- 10:00 Dark\n  Date: 2021-03-01\n- 11:00 Lit\n\n"
                        + "Date: 2021-04-01 or so for the new lamp\n\n- 12:00 Oiled\n");

        assertEquals(List.of("2021-03-05T10:00", "2021-03-05T11:00", "2021-03-05T12:00"), times(reading));
        assertEquals("Dark Date: 2021-03-01", texts(reading).getFirst());
    }

    @Test
    void a_summary_may_be_called_so_in_bold_without_a_colon() {
        assertEquals("Dark for an hour.",
                section(read("# Lamp out\n\n**TL;DR** Dark for an hour.\n\n## Impact\n\nBoats.\n"), Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETA: 3/10", "due next week", "by Q2", "deadline: TBD"})
    void when_it_is_due_may_be_no_day(String due) {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n- Buy oil (Owner: Ida Beispiel, " + due + ")\n- Wick (blue)\n");

        assertEquals(List.of("Buy oil", "Wick (blue)"), actionTexts(reading));
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().owner().name());
        assertTrue(reading.actionItems().getFirst().toString().contains(due));
    }

    @Test
    void a_sentence_may_announce_what_will_be_done_in_the_coming_weeks() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(read("# Lamp out\n\n## Resolution\n\nOil came.\n\n"
                + "In the coming weeks we will:\n\n- Buy oil\n- Trim the wick\n")));
    }

    @Test
    void days_of_the_week_as_a_heading_behind_a_day_are_an_entry_whose_day_is_not_told() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n### Wednesday 2021-03-03\n\nNew oil came.\n\n"
                + "### Wednesday to Friday\n\nThe oil froze.\n\n### Friday 2021-03-05\n\nThe lamp went out.\n");

        assertEquals(List.of("2021-03-03", "null", "2021-03-05"), times(reading));
        assertEquals(List.of("New oil came.", "The oil froze.", "The lamp went out."), texts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wednesday boats", "From the pier to Friday"})
    void other_words_behind_a_day_go_on_with_it(String heading) {
        assertEquals(List.of("2021-03-03", "2021-03-05"),
                times(read("# Lamp out\n\n## Timeline\n\n### Wednesday 2021-03-03\n\nNew oil came.\n\n#### " + heading
                        + "\n\nThe oil froze.\n\n### Friday 2021-03-05\n\nThe lamp went out.\n")));
    }
}
