package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Rows of a table of actions that are one cell across all columns. */
class GroupRowsTest {

    private static final String OIL = "<tr><td>Buy oil</td><td>Ida Beispiel</td><td>Done</td></tr>";
    private static final String WICK = "<tr><td>Trim the wick</td><td>Bo Muster</td><td>LMP-4</td></tr>";

    @Test
    void a_row_of_one_cell_across_all_columns_names_the_rows_below_it() {
        Reading reading = table(merged("<strong>Lamp house</strong>") + OIL + merged("Prevention") + WICK);

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals("Done; Lamp house", reading.actionItems().getFirst().comment());
        assertEquals(Arrays.asList(null, "prevent"), reading.actionItems().stream().map(ActionItem::type).toList());
    }

    @Test
    void the_same_words_in_each_cell_name_the_rows_below_as_well() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n| No. | Action | Owner |\n|---|---|---|\n| Pier | Pier | Pier |\n"
                        + "| LH-1 | Buy oil | Ida Beispiel |\n| Boats | Boats | Boats |\n| LH-2 | Trim the wick | Bo Muster |\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Pier", "Boats"), reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals(List.of(), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_group_without_actions_is_kept_and_the_last_ends_with_its_table() {
        Reading reading = read(page(merged("Boats") + merged("Pier") + OIL) + "<ul><li>Trim the wick</li></ul>");

        assertEquals(List.of("Done; Pier", ""), reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals(List.of("Boats"), reading.notPlaced());
    }

    @Test
    void what_is_to_be_done_stays_an_action_across_all_columns_too() {
        for (String order : List.of("Ask the harbour for a second lamp", "Every keeper looks at the oil each night.",
                "<a href=\"https://lamps.example/4\">Second lamp</a>", "<ul><li>Second lamp</li></ul>")) {
            assertEquals(2, table(merged(order) + OIL).actionItems().size(), order);
        }
        assertEquals(List.of("Buy oil", "Second lamp"), actionTexts(table(OIL + merged("Second lamp"))));
    }

    private static Reading table(String rows) {
        return read(page(rows));
    }

    private static String page(String rows) {
        return "<html><body><h1>Lamp out</h1><h2>Actions</h2><table><tbody><tr><th>Action</th><th>Owner</th><th>Remarks</th></tr>"
                + rows + "</tbody></table>";
    }

    private static String merged(String words) {
        return "<tr><td colspan=\"3\">" + words + "</td></tr>";
    }
}
