package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;

/** A state in brackets, as a sentence, behind a label or beside the owner; and who owns what a team of two trades does. */
class StatesSetApartTest {

    private static final String HEAD = "# Lamp out\n\n## Action items\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [DONE] Buy oil           | Buy oil  | true
            (Done) Buy oil           | Buy oil  | true
            [WIP] Buy oil            | Buy oil  | false
            Buy oil. Done.           | Buy oil. | true
            Buy oil. Owner: Bo Muster. Completed. | Buy oil. | true
            Buy oil. In progress.    | Buy oil. | false
            Buy oil. Not started.    | Buy oil. | false
            Watch how it is closed.  | Watch how it is closed. | null
            Buy oil, in progress     | Buy oil  | false
            Buy oil — Status: open   | Buy oil  | false
            Buy oil (status: done)   | Buy oil  | true
            Buy oil (@Ida Beispiel) LMP-7 Done | Buy oil | true
            Buy oil LMP-7 In Progress | Buy oil | false
            Buy oil (Ida Beispiel) In progress | Buy oil | false
            Buy oil -- Ida Beispiel, LMP-7, done | Buy oil | true
            Buy oil -- wicks, cans, done deals | Buy oil -- wicks, cans, done deals | null
            Ask when LMP-7 is Done   | Ask when LMP-7 is Done | null
            Action: Buy oil          | Buy oil  | null
            [Doner] Buy oil          | [Doner] Buy oil | null
            Get oil, wicks in progress | Get oil, wicks in progress | null
            """)
    void a_state_set_apart_is_none_of_the_words(String item, String text, String done) {
        Reading reading = read(HEAD + "- " + item + "\n- Light the lamp\n");

        assertEquals(text, actionTexts(reading).getFirst());
        assertEquals(done, String.valueOf(reading.actionItems().getFirst().done()));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void an_owner_may_have_the_state_behind_a_comma() {
        ActionItem item = read(HEAD + "- Buy oil — Ida Beispiel, done\n").actionItems().getFirst();

        assertEquals(List.of("Buy oil", "Ida Beispiel", "true"),
                List.of(item.text(), item.owner().name(), String.valueOf(item.done())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Infra/SRE", "DBA/QA", "Platform/Harbour"})
    void two_trades_are_one_team(String team) {
        Person owner = read(HEAD + "| Action | Owner |\n|---|---|\n| Buy oil | " + team + " |\n").actionItems().getFirst()
                .owner();

        assertEquals(team, owner.name());
    }

    @Test
    void two_people_are_still_two() {
        assertEquals("Ida Beispiel", read(HEAD + "| Action | Owner |\n|---|---|\n| Buy oil | Ida Beispiel/Bo Muster |\n")
                .actionItems().getFirst().owner().name());
    }

    @Test
    void paragraphs_that_open_with_their_state_are_actions_each_with_the_list_it_leads_to() {
        Reading reading = read(HEAD + "### Light\n\n**Done**: Buy oil, of two kinds:\n\n1. thin\n2. thick\n\n"
                + "### Sound\n\n**Done**: Oil the bell.\n\n**Todo**: Buy a rope.\n\nRing once a week.\n");

        assertEquals(List.of("Buy oil, of two kinds:", "Oil the bell.", "Buy a rope.", "Ring once a week."),
                actionTexts(reading));
        assertEquals(Arrays.asList(true, true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("thin; thick; Light", reading.actionItems().getFirst().comment());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void one_paragraph_with_a_state_leads_to_a_list_as_any_other() {
        Reading reading = read(HEAD + "Done: what we agreed upon:\n\n- Buy oil\n- Trim the wick\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
    }

    @Test
    void a_sentence_may_say_that_it_is_a_work_in_progress() {
        assertEquals(Arrays.asList(false, null), listed("**Watch the oil**: This is a work in progress and goes on all winter",
                "Move work in progress to the pier").actionItems().stream().map(ActionItem::done).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~~Buy oil~~ — Done on May 22. Owner: Ida Beispiel | true
            ~~Buy oil~~ - done 22 May 2024                     | true
            ~~Buy oil~~ (done May 23rd)                        | true
            ~~Buy oil~~. Owner: Ida Beispiel                   |
            [ ] ~~Buy oil~~                                    | false
            """)
    void what_is_struck_through_and_done_is_done(String words, Boolean done) {
        Reading reading = listed(words);

        assertEquals("Buy oil", actionTexts(reading).getFirst().replace(".", ""));
        assertEquals(done, reading.actionItems().getFirst().done());
    }

    @Test
    void a_day_on_which_something_is_done_is_no_state() {
        Reading reading = listed("Teach what is done on May 22");

        assertEquals(List.of("Teach what is done on May 22"), actionTexts(reading));
        assertNull(reading.actionItems().getFirst().done());
    }
}
