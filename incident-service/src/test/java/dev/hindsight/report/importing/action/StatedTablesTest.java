package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables that say of each action how it stands and not whose it is, below a heading that does not call them actions. */
class StatedTablesTest {

    private static Reading below(String heading, String... lines) {
        return read("# Lamp out\n\n## Root cause\n\nRust\n\n## " + heading + "\n\n" + String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Remediation", "Safeguards", "Hardening the tower", "Long-term fix"})
    void its_rows_are_the_actions_and_the_text_beside_it_stays(String heading) {
        Reading reading = below(heading, "| # | Action | Status | Code |", "|---|---|---|---|",
                "| 1 | Check the `wick` each night | ✅ Done | [`watch.yaml`](https://code.example/watch.yaml) |",
                "| 2 | Spare lamp | 🚧 In progress | Nobody has one |", "", "A keeper may also light a fire.");

        assertEquals(List.of("Check the wick each night", "Spare lamp"), actionTexts(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("https://code.example/watch.yaml"), reading.actionItems().getFirst().urls());
        assertTrue(found(reading, "actions-inferred"));
        assertEquals(List.of(), reading.notPlaced());
        assertTrue(reading.sections().values().stream().anyMatch(text -> text.plain().equals("A keeper may also light a fire."))
                || reading.otherSections().getFirst().plain().equals("A keeper may also light a fire."));
    }

    @ParameterizedTest
    @CsvSource({"Remediation,Time | Action | Status,21:10 | Row to the tower | Done",
            "Remediation,Step | Action | Status,A | Row to the tower | Done",
            "Resolution,# | Action | Status,1 | Row to the tower | Done",
            "Remediation,# | Part | Status,1 | Row to the tower | Done",
            "Remediation,# | Action | Status,1 | Row to the tower | Dark as ever"})
    void what_was_done_then_or_is_no_work_or_has_no_state_stays_a_text(String heading, String head, String row) {
        Reading reading = below(heading, "| " + head + " |", "|---|---|---|", "| " + row + " |", "| " + row + " |");

        assertEquals(List.of(), reading.actionItems());
        assertTrue(section(reading, Section.RESOLUTION).contains("Row to the tower"));
    }

    @Test
    void a_part_that_is_called_action_items_leaves_it_where_it_is() {
        Reading reading = below("Remediation", "| Action | Status |", "|---|---|", "| Row to the tower | Done |",
                "| Light a fire | Done |", "", "## Action items", "", "- Buy oil");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }
}
