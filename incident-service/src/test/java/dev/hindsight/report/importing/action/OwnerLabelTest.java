package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.action.draft.Columns;

/** The words in front of the name of an owner, and above a column of owners and of other things. */
class OwnerLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"Buy oil – DRI: Ida Beispiel", "Buy oil – DRI: Ida Beispiel – LMP-7",
            "Buy oil, person responsible: Ida Beispiel",
            "Buy oil. In charge: Ida Beispiel", "Buy oil (accountable: Ida Beispiel, due 3 March 2021)"})
    void an_owner_is_told_behind_any_of_its_labels(String line) {
        ActionItem action = read("# Lamp out\n\n## Actions\n\n- " + line + "\n").actionItems().getFirst();

        assertEquals("Ida Beispiel", Objects.requireNonNull(action.owner()).name());
        assertEquals("Buy oil", action.text().replaceFirst("\\.$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask the screen driver: it flickers", "Buy oil – hydride: Ida Beispiel knows which"})
    void other_words_like_these_name_nobody(String line) {
        assertNull(read("# Lamp out\n\n## Actions\n\n- " + line + "\n").actionItems().getFirst().owner());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            OWNER  : Who? | 👤 Owner | Person in charge | Responsible party | Who will do it? | Owner / team | Wer? | Qui ? | ¿Quién? | Quem?
            DUE    : By when? | Due on | Target completion date | Until when | To be completed by | Bis wann? | Date limite | ¿Para cuándo?
            STATE  : Current status | Done (y/n) | Is it done? | Open / closed | % complete | Erledigt? | Fait ? | Avance
            TICKET : Ticket(s) | Ticket # | Issue link | Jira key | Pull request | Link to ticket | Vorgang | Enlace
            TEXT   : What to do? | Action item(s) | Preventive measure | Required action | Was ist zu tun? | Que faire ? | Tarefa
            """)
    void columns_have_many_names(Columns.Kind kind, String names) {
        for (String name : names.split(" \\| ")) {
            assertEquals(kind, Columns.kind(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region", "Players", "Fixed", "In progress", "Started", "What we saw", "Time", "Data"})
    void other_words_head_no_column_of_actions(String name) {
        assertNull(Columns.kind(name));
    }
}
