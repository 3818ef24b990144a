package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions of a text that kept neither bullets nor blank lines. */
class LostBulletsTest {

    private static Reading actions(String lines) {
        return read("Lamp outage of 3 May 2026\nSummary\nThe lamp was out from dusk to dawn.\nIt had no oil.\n"
                + "Root cause\nNobody had looked at it since March.\nResolution\nIda lit it again.\nActions\n" + lines);
    }

    @Test
    void a_name_above_them_owns_them_and_other_words_say_what_they_are_about() {
        Reading reading = actions("Ida\nBuy so much oil that it lasts\nTrim the wick of the lamp\nAG - for planning\n"
                + "Count the lamps of the harbour\nFor planning\nLook at all lamps daily\n");

        assertEquals(List.of("Buy so much oil that it lasts", "Trim the wick of the lamp", "Count the lamps of the harbour",
                "Look at all lamps daily"), actionTexts(reading));
        assertEquals(List.of("Ida", "Ida", "AG", "null"), owners(reading));
    }

    @Test
    void a_question_and_a_kind_of_work_head_a_group_each_though_the_actions_have_labels() {
        Reading reading = actions("What we could do to see it sooner\nBell of the keeper: let it ring at dusk\n"
                + "Long-term improvements (Q4 2026)\nGlass of the lamp: clean it once a week\n");

        assertEquals(List.of("Bell of the keeper: let it ring at dusk", "Glass of the lamp: clean it once a week"),
                actionTexts(reading));
        assertEquals(List.of("What we could do to see it sooner", ""),
                reading.actionItems().stream().map(ActionItem::comment).toList());
    }

    @Test
    void an_action_above_its_owner_and_state_heads_nothing() {
        assertEquals(List.of("Buy oil"),
                actionTexts(actions("Buy oil\nOwner: Ida Beispiel of the harbour\nStatus: waiting for the boat\n")));
    }

    @Test
    void the_name_of_the_actions_may_stand_there_again() {
        assertEquals(List.of("Count the lamps of the harbour", "Buy so much oil that it lasts"),
                actionTexts(actions("Count the lamps of the harbour\nActions\nBuy so much oil that it lasts\n")));
    }

    @Test
    void a_line_in_brackets_tells_where_they_are_and_asks_for_nothing() {
        assertEquals(List.of("Buy so much oil that it lasts"),
                actionTexts(
                        actions("(As the harbour was part of it, they stand in its book)\nBuy so much oil that it lasts\n")));
    }

    @Test
    void a_sentence_in_japanese_that_ends_with_a_colon_introduces_them() {
        assertEquals(List.of("油を買う", "芯を切る"), actionTexts(actions("以下のいずれかを港で実施する：\n油を買う\n芯を切る\n")));
    }

    @Test
    void how_soon_or_how_urgent_they_are_heads_a_group_whatever_the_page_says_at_its_foot() {
        Reading reading = actions(
                "Priority 1: light it again (today)\nBuy so much oil that it lasts\nTrim the wick of the lamp\n"
                        + "Look for the lost key\nAsk the keeper of the bell\nShort-term (this week)\nCount the lamps of the harbour\n"
                        + "Write the names of all boats down\nCall everybody who was out at sea\nBring the spare lamp back\nStatus: in force\n");

        assertEquals(List.of("Priority 1: light it again (today)", "Short-term (this week)"),
                reading.actionItems().stream().map(ActionItem::comment).filter(words -> !words.isEmpty()).distinct().toList());
        assertEquals("Buy so much oil that it lasts", actionTexts(reading).getFirst());
        assertEquals(8, reading.actionItems().size());
    }

    @Test
    void a_heading_behind_a_sign_ends_them_and_a_state_in_front_of_one_does_not() {
        assertEquals(List.of("Buy so much oil that it lasts"),
                actionTexts(actions("Buy so much oil that it lasts\n📊 Tides and boats\nThe tide was low all day\n")));
        assertEquals(List.of("Buy so much oil that it lasts"),
                actionTexts(actions("Buy so much oil that it lasts\n📊 Impact assessment\nFour boats came home late\n")));
        assertEquals(2, actions("Buy so much oil that it lasts\n🔴 Trim the wick\n").actionItems().size());
    }

    @Test
    void what_nobody_has_to_do_ends_them_above_a_text() {
        assertEquals(List.of("Buy so much oil that it lasts"), actionTexts(actions("Buy so much oil that it lasts\nValidation\n"
                + "The lamp was lit at dusk and burned until the sun rose on the next day.\n")));
    }
}
