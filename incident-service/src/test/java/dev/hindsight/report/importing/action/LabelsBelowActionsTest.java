package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions whose owner, day and state stand in lines below them, or in boxes and macros beside them. */
class LabelsBelowActionsTest {

    @Test
    void labels_nested_below_an_action_tell_of_it() {
        Reading reading = actions("1. Buy oil\n   - Owner: Ida Beispiel\n   - Ticket: LMP-3\n   - Status: done\n"
                + "2. Trim the wick\n   - Owner: TBC\n   - Due: 2024-04-01\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(Arrays.asList(true, null), done(reading));
        assertEquals("2024-04-01", String.valueOf(reading.actionItems().getLast().due()));
    }

    @Test
    void labels_in_plain_lines_below_an_action_tell_of_it_and_what_follows_them_how_it_stands() {
        Reading reading = read("Lamp out\n\nAction items:\n1. Buy oil\n   Owner: Ida Beispiel\n   Ticket: LMP-3\n   DONE\n"
                + "2. Trim the wick: all\n   of it\n   Owner: -\n   Ticket: LMP-4\n   In progress\n3. Ring\nthe bell\n"
                + "4. Look\n   Owner:\n   Due date:\n   Status:\n");

        assertEquals(List.of("Buy oil", "Trim the wick: all of it", "Ring the bell", "Look"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null", "null"), owners(reading));
        assertEquals(Arrays.asList(true, false, null, null), done(reading));
        assertEquals(List.of("LMP-4"), reading.actionItems().get(1).ticketKeys());
    }

    @Test
    void labels_below_the_heading_of_an_action_tell_of_it_line_by_line() {
        Reading reading = actions("### 1. Buy oil\n\n**Owner:** Ida Beispiel\n**Ticket:** LMP-3\n**Status:** Done\n\n"
                + "### 2. Trim the wick\n\n**Owner:** @bo-m, Ida Beispiel\n**Due:** 2024-04-01\n");

        assertEquals(List.of("Ida Beispiel", "bo-m"), owners(reading));
        assertEquals(List.of("LMP-3"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(Arrays.asList(true, null), done(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[1]"));
    }

    @Test
    void two_names_in_bold_ahead_of_an_action_are_two_owners() {
        Reading reading = actions("- **Ida Beispiel, Bo Muster**: buy oil\n- **Ida Beispiel**: trim the wick\n");

        assertEquals(List.of("buy oil", "trim the wick"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void a_sign_of_the_state_counts_in_front_of_the_owner_too() {
        Reading reading = actions("- Buy oil :white_check_mark: @ida\n- Trim the wick @bo\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(Arrays.asList(true, null), done(reading));
    }

    @Test
    void numbers_in_front_of_paragraphs_are_no_words_of_the_actions() {
        Reading reading = read("<h2>Action Items</h2><p>1. Buy oil</p><p>2. Trim the wick</p>");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
    }

    @Test
    void a_box_in_the_cell_of_an_action_tells_its_state_and_a_profile_its_owner() {
        Reading reading = read("""
                <h2>Action Items</h2><table><tbody><tr><th>Action</th><th>Owner</th></tr><tr><td><ac:task-list><ac:task>\
                <ac:task-status>complete</ac:task-status><ac:task-body>Buy oil</ac:task-body></ac:task></ac:task-list></td>\
                <td><ac:structured-macro ac:name="profile"><ac:parameter ac:name="user"><ri:user ri:account-id="1:a" />\
                </ac:parameter></ac:structured-macro></td></tr></tbody></table>
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of(true), done(reading));
        assertTrue(found(reading, "person-unresolved", "actionItems[0].owner"));
    }

    @Test
    void a_cross_in_the_column_of_what_is_done_is_a_tick_and_a_guess_beside_tbc_is_no_owner() {
        Reading reading = actions("| Owner | Action | Done |\n|---|---|---|\n| Ida Beispiel | Buy oil | x |\n"
                + "| TBC (Bo?) | Trim the wick | |\n");

        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(Arrays.asList(true, null), done(reading));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @Test
    void actions_below_the_points_they_are_about_are_taken_out_of_a_list() {
        Reading reading = read("# Lamp out\n\n## Bells\n\n1. The bell was silent.\n   - It had no rope.\n   - Actions:\n"
                + "     - Buy a rope (Ida Beispiel)\n     - Oil the bell\n2. Nobody came.\n   - Follow-ups:\n     - Ring twice\n");

        assertEquals(List.of("Buy a rope", "Oil the bell", "Ring twice"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
        assertEquals("The bell was silent. It had no rope. Nobody came.", reading.otherSections().getFirst().plain());
        assertTrue(found(reading, "actions-inferred", "actionItems"));
    }

    @Test
    void what_was_done_about_a_point_and_points_below_another_name_stay_where_they_are() {
        Reading reading = read("# Lamp out\n\n## Bells\n\n1. The bell was silent.\n   - Actions taken:\n     - Bo rang\n"
                + "   - Impact:\n     - None came\n");

        assertEquals(List.of(), actionTexts(reading));
        assertEquals(List.of("Buy oil"), actionTexts(read("# Lamp out\n\n## Bells\n\n- Silent\n  - Actions:\n    - Bo rang\n\n"
                + "## Action items\n\n- Buy oil\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owner: Ida Beispiel. Ticket: LMP-3. Done.", "Owner: Ida Beispiel | LMP-3 | done",
            "assigned to: @Ida Beispiel | LMP-3 (done)", "Owner: Ida Beispiel, LMP-3, done on 3 May",
            "Owner: Ida Beispiel (LMP-3). Status: done"})
    void what_stands_behind_the_owner_in_pieces_tells_of_the_action_as_well(String label) {
        for (String page : List.of(
                "# Lamp out\n\n## Action items\n\n1. Buy oil\n   " + label + "\n2. Ring\n   Owner: Bo Muster\n",
                "Lamp out\n\nAction items:\n\n  1) Buy oil\n     " + label + "\n  2) Ring\n     Owner: Bo Muster\n")) {
            Reading reading = read(page);

            assertEquals(List.of("Buy oil", "Ring"), actionTexts(reading));
            assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
            assertEquals(Arrays.asList(true, null), done(reading));
            assertEquals(List.of("LMP-3"), reading.actionItems().getFirst().ticketKeys());
        }
    }

    @Test
    void pieces_of_a_name_and_remarks_behind_it_stay() {
        Reading reading = actions("1. Buy oil\n   Owner: J. Beispiel\n2. Ring\n   Owner: Bo Muster (Bobby)\n"
                + "3. Look\n   Owner: Ida Beispiel, Bo Muster\n");

        assertEquals(List.of("J. Beispiel", "Bo Muster (Bobby)", "Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[2]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not yet named", "Not named yet.", "to be named at the next round", "nobody yet", "to be agreed"})
    void words_that_leave_the_owner_open_name_nobody(String owner) {
        Reading reading = actions("1. Buy oil\n   Owner: " + owner + "\n");

        assertEquals(List.of("null"), owners(reading));
        assertTrue(found(reading, "owner-missing", "actionItems[0]"));
    }

    private static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    private static Reading actions(String list) {
        return read("# Lamp out\n\nAuthors: Ida Beispiel\n\n## Action items\n\n" + list);
    }

    @Test
    void how_it_stands_may_follow_the_owner_in_a_sentence_of_its_own_with_more_behind() {
        Reading reading = actions("1. Buy oil\n   Who: Ida Beispiel. In progress, the can is at\n   https://pier.example/can\n"
                + "2. Trim the wick\n   Who: Bo Muster. Done, by hand and in the dark\n3. Ring\n   Who: the keepers. In progress, says Bo Muster\n");

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading).subList(0, 2));
        assertEquals(Arrays.asList(false, true), done(reading).subList(0, 2));
        assertEquals("https://pier.example/can", reading.actionItems().getFirst().urls().getFirst().toString());
        assertFalse(owners(reading).getLast().equals("the keepers"));
    }
}
