package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Whether an action is done, and with which ticket or address. */
class ActionStatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [x] Buy oil             | true
            [ ] Buy oil             | false
            DONE: Buy oil           | true
            Buy oil (done)          | true
            Buy oil - WIP           | false
            Buy oil                 | null
            Buy oil, LMP-7 Done     | true
            Buy oil, [LMP-7](https://lamp.example/browse/LMP-7) Done | true
            See that all is done    | null
            Oil, wicks, done        | null
            Mark the barrels Done   | null
            """)
    void done_is_what_the_report_says(String item, String done) {
        assertEquals(done.strip(), String.valueOf(listed(item.strip()).actionItems().getFirst().done()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We're also going to do regular drills", "There is much to do"})
    void what_somebody_is_going_to_do_is_no_state(String below) {
        assertNull(read("# Lamp out\n\n## Action items\n\n- Oil it\n  - " + below + "\n").actionItems().getFirst().done());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"✅ Oil it;true", "❌ Oil it;false", "🚧 Oil it;false", "Oil it :white_check_mark:;true",
            "[ ] Owner: TBC – Oil it;false"})
    void signs_tell_whether_it_is_done(String line, boolean done) {
        ActionItem item = read("# Lamp out\n\n## Action items\n\n- " + line + "\n").actionItems().getFirst();

        assertEquals("Oil it", item.text());
        assertEquals(done, item.done());
    }

    @Test
    void done_in_a_pull_request_is_done_and_an_eta_is_when_it_is_due() {
        ActionItem done = read("# Lamp out\n\n## Action items\n\n- Oil it. DONE in PR #12\n").actionItems().getFirst();
        ActionItem by = read("# Lamp out\n\n## Action items\n\n- Mend the roof - @bo - by 2021-04-06\n").actionItems()
                .getFirst();
        assertEquals("2021-04-06", String.valueOf(by.due()));
        assertEquals("bo", by.ownerName());
        ActionItem due = read("# Lamp out\n\n## Action items\n\n- Oil it, assigned to Bo Muster, ETA 5 April 2021\n")
                .actionItems().getFirst();

        assertEquals(true, done.done());
        assertEquals("Bo Muster", due.ownerName());
        assertEquals("2021-04-05", String.valueOf(due.due()));
    }

    @Test
    void keys_are_cleaned_and_versions_are_none() {
        Reading reading = listed("Take back 3.14.0-2 in UTF-8, LMP-12: LMP-13", "Look at https://lamps.example/oil/pull/9.");

        assertEquals(List.of("LMP-12", "LMP-13"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("https://lamps.example/oil/pull/9"), reading.actionItems().get(1).urls());
    }

    @Test
    void text_and_link_that_disagree_keep_the_key_as_shown_and_the_address_as_linked() {
        Reading reading = listed("Buy oil [LMP-12](https://jira.lamps.example/browse/LMP-21)");

        assertEquals(List.of("LMP-12"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("https://jira.lamps.example/browse/LMP-21"), reading.actionItems().getFirst().urls());
        assertTrue(found(reading, "link-mismatch", "actionItems[0]"));
    }

    @Test
    void the_status_of_the_report_says_nothing_about_an_action() {
        Reading reading = read("Lamp out\n\nStatus\n\nDone\n\n\nAction Items\n\n  • Buy oil\n\n\nLessons Learned\n\nOil\n");

        assertNull(reading.actionItems().getFirst().done());
    }

    @Test
    void a_remark_belongs_to_the_action_before() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "Barrel done, can still to come",
                "Clean the glass",
                "Part of the spring work, e.g. LMP-9");

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(Boolean.FALSE, reading.actionItems().getFirst().done());
        assertNull(reading.actionItems().get(1).done());
        assertEquals(List.of("LMP-9"), reading.actionItems().get(1).ticketKeys());
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
        assertEquals(List.of(), actionTexts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: ", "Todo: ", "to do - ", "In Progress: ", "WIP - "})
    void a_state_before_an_action_is_known_however_it_is_capitalised(String state) {
        Reading reading = read("# Lamp\n\n## Action items\n\n- " + state + "Buy a fuse\n");

        assertEquals(List.of("Buy a fuse false"),
                reading.actionItems().stream().map(item -> item.text() + " " + item.done()).toList());
    }

    @Test
    void the_words_before_an_address_that_says_where_it_was_done_go_with_it() {
        Reading reading = read("""
                # Lamp out

                ## Actions
                - [x] Buy oil - done in https://tower.example/pull/7
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void the_address_of_an_issue_is_kept_and_tasks_of_a_wiki_are_done_or_not() {
        assertEquals("https://example.com/issues/9",
                read("# Lamp out\n\n- **Date**: 2021-03-03\n- **Issue(s)**: https://example.com/issues/9\n\n## Impact\n\nDark.\n")
                        .fields().get("Issue(s)"));

        Reading wiki = read(
                "<h1>Lamp out</h1><h2>Action items</h2><ul class=\"inline-task-list\"><li class=\"checked\">Buy fuses</li>"
                        + "<li>Paint the tower</li></ul>");

        assertEquals(List.of(true, false), wiki.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void an_address_alone_names_its_action() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n- https://example.com/issues/9\n");

        assertEquals(List.of("https://example.com/issues/9"), actionTexts(reading));
    }

    @Test
    void no_action_is_none_and_an_address_alone_is_one() {
        assertTrue(read("# Lamp out\n\n## Action Items\n\nNo immediate action items.\n").actionItems().isEmpty());
        assertEquals(List.of("https://tower.example/tasks/7"),
                actionTexts(read("# Lamp out\n\n## Action Items\n- <https://tower.example/tasks/7>\n")));
    }

    @Test
    void a_state_in_capitals_in_front_of_the_action_is_no_word_of_it() {
        Reading reading = read("# Lamp out\n\n## Resulting actions\n\n#### 1) Buy oil\n\nFrom the north.\n\n"
                + "#### 2) TODO Count boats\n\nAll of them.\n");

        assertEquals(List.of("Buy oil", "Count boats"), actionTexts(reading));
        assertEquals(Boolean.FALSE, reading.actionItems().getLast().done());
        assertEquals(List.of(), reading.notPlaced());
    }
}
