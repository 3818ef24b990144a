package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Whose an action is. */
class ActionOwnersTest {

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
    void keys_with_values_in_brackets_behind_an_action_say_whose_it_is() {
        Reading reading = read("""
                # Lamp out

                ## Action items
                - [x] Look at the wick (owner=, priority=, due=)
                - [ ] Buy oil (owner=Ida, priority=high, due=2026-02-01)
                """);

        assertEquals(List.of("Look at the wick", "Buy oil"), actionTexts(reading));
        assertEquals("Ida", reading.actionItems().get(1).ownerName());
        assertEquals(day("2026-02-01"), reading.actionItems().get(1).due());
        assertEquals("priority=high", reading.actionItems().get(1).comment());
    }

    @Test
    void who_had_a_role_is_known_as_an_owner_by_the_same_name() {
        Reading reading = read("""
                # Lamp out

                **Leads**: Ida, Bo
                **Roles**: Commander: Zoe Muster

                ## Action items
                * Buy fuses — _Ida_ — due 2021-03-10
                * Paint the tower — _Bo_
                * Zoe Muster: test the lamp
                * Test - Twice
                """);

        assertEquals(List.of("Buy fuses", "Paint the tower", "test the lamp", "Test - Twice"), actionTexts(reading));
        assertEquals(Arrays.asList("Ida", "Bo", "Zoe Muster", null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
    }

    @Test
    void what_is_told_to_do_by_a_mention_is_the_action() {
        Reading reading = read("# Lamp out\n\n## Action Items\n- @ida will buy oil\n");

        assertEquals(List.of("buy oil"), actionTexts(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
    }

    @Test
    void a_paragraph_in_the_owners_place_is_an_owner_only_if_it_is_nothing_but_a_name() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "Clean the glass",
                "Keep the gulls away, somehow");

        assertEquals(List.of("Buy oil", "Clean the glass", "Keep the gulls away, somehow"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @Test
    void two_owners_in_one_cell_are_the_first_and_a_finding() {
        Reading reading = read(
                "# Lamp\n\n## Actions\n\n| Who | What |\n|---|---|\n| Ida Beispiel<br>Tom Muster | Buy oil |\n| TBC | Clean |\n| | None. |\n");

        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("owner-ambiguous")
                && finding.message().contains("Ida Beispiel") && finding.message().contains("Tom Muster")));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Buy oil (@tom-m)                    | Buy oil         | tom-m
            Buy oil (Ida Beispiel)              | Buy oil         | Ida Beispiel
            Buy oil - Ida Beispiel              | Buy oil         | Ida Beispiel
            @Ida Beispiel to buy oil            | buy oil         | Ida Beispiel
            Buy oil. Owner: Ida Beispiel        | Buy oil         | Ida Beispiel
            Buy oil (from the town)             | Buy oil (from the town) | null
            Buy Oil - Clean Glass and Lamp      | Buy Oil - Clean Glass and Lamp | null
            Buy oil - Bo Muster - 12 May 2021   | Buy oil         | Bo Muster
            Buy oil @Bo Muster                  | Buy oil         | Bo Muster
            Talk to @Bo Muster about the oil    | Talk to @Bo Muster about the oil | null
            Discuss the oil with @Bo Muster     | Discuss the oil with @Bo Muster | null
            Buy oil, assigned to @Bo Muster     | Buy oil         | Bo Muster
            """)
    void a_list_names_the_owner_in_its_own_ways(String item, String text, String owner) {
        Reading reading = listed(item.strip());

        assertEquals(List.of(text.strip()), actionTexts(reading));
        assertEquals(List.of(owner.strip()), owners(reading));
    }

    @Test
    void who_is_mentioned_inside_a_sentence_stays_there_and_owns_nothing() {
        Reading reading = read(
                "<h2>Action items</h2><ul><li>Ask <ac:link><ri:user ri:account-id=\"7\"/><ac:link-body>Ida Beispiel"
                        + "</ac:link-body></ac:link> for oil</li><li>Clean the glass <ac:link><ri:user ri:account-id=\"8\"/>"
                        + "<ac:link-body>Bo Muster</ac:link-body></ac:link></li></ul>");

        assertEquals(List.of("Ask Ida Beispiel for oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("null", "Bo Muster"), owners(reading));
    }

    @Test
    void a_column_of_names_is_one_of_owners_only_beside_what_they_do() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                We removed these lamps:

                | type | name |
                | ----- | ---- |
                | GREEN | north.lamp.example |
                | RED | south.lamp.example |
                """);

        assertTrue(reading.actionItems().stream().allMatch(item -> item.ownerName() == null));

        Reading owned = read("""
                # Lamp out

                ## Action items

                | Action | Name |
                | ----- | ---- |
                | Buy oil | Ida Beispiel |
                """);

        assertEquals("Ida Beispiel", owned.actionItems().getFirst().ownerName());
    }

    @Test
    void words_that_wait_for_somebody_name_nobody() {
        for (String words : List.of("optional", "Volunteer needed", "not yet assigned", "whoever is on watch")) {
            Reading reading = read("# Lamp\n\n## Actions\n\n| What | Owner |\n|---|---|\n| Buy oil | " + words + " |\n");

            assertEquals(List.of("null"), owners(reading), words);
            assertTrue(reading.findings().stream().anyMatch(finding -> finding.toString().contains(words)), words);
        }
        assertEquals(List.of("Optional: teach the ferry to ring the bell by night"),
                actionTexts(read("# Lamp\n\n## Actions\n\n- Optional: teach the ferry to ring the bell by night\n")));
    }
}
