package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Tables of actions printed without the borders of their cells. */
class FlatRowsTest {

    @Test
    void the_type_in_the_middle_of_a_row_parts_what_is_to_be_done_from_who_does_it() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                Action Item Type Owner Status
                Renew the wick and the glass prevent ida DONE
                Ring a bell at dusk detect bo,ida IN PROGRESS
                Write down who lights it process Ida Beispiel TODO
                Lend the spare lamp Mitigate n/a
                """);

        assertEquals(List.of("Renew the wick and the glass", "Ring a bell at dusk", "Write down who lights it",
                "Lend the spare lamp"), actionTexts(reading));
        assertEquals(List.of("ida", "bo", "Ida Beispiel", "null"), owners(reading));
        assertEquals(Arrays.asList(true, false, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("prevent", "detect", "process", "mitigate"),
                reading.actionItems().stream().map(ActionItem::type).toList());
    }

    @Test
    void the_state_at_the_end_of_each_row_shows_that_the_name_before_it_is_a_cell() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                Action Items Type Owner Status
                Patch for our lamp PR in the lamp fork Bo Done
                A test that the lamp burns PR lamp Ida In progress
                """);

        assertEquals(List.of("Patch for our lamp PR in the lamp fork", "A test that the lamp burns PR lamp"),
                actionTexts(reading));
        assertEquals(List.of("Bo", "Ida"), owners(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void names_of_accounts_own_where_the_types_and_states_stand_in_their_columns() {
        Reading reading = actions("Action Item", "Type", "Owner", "Status", "Renew the wick", "mitigate", "ida", "DONE",
                "Ring a bell", "detect", "bo,ida", "TODO");

        assertEquals(List.of("Renew the wick", "Ring a bell"), actionTexts(reading));
        assertEquals(List.of("ida", "bo"), owners(reading));
    }

    @Test
    void initials_above_bullets_own_them() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                IB

                  • Renew the wick
                  • Clean the glass

                BM

                  • Ring a bell
                """);

        assertEquals(List.of("Renew the wick", "Clean the glass", "Ring a bell"), actionTexts(reading));
        assertEquals(List.of("IB", "IB", "BM"), owners(reading));
    }
}
