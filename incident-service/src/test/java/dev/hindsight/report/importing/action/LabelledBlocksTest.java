package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions as blocks of labels: what, whose, which ticket, until when and how it stands, some of it left empty. */
class LabelledBlocksTest {

    private static final String BLOCKS = """
            Action 1: Buy oil
            Owner: Ida Beispiel
            Ticket: LMP-3, LMP-4
            Due: 17/01/2021
            State: Done

            Action 2: Trim the wick
            Owner: ??
            Ticket: https://desk.example/forms/7
            Due:
            State: In progress

            Action 3: Ring the bell once a month
            Owner: Bo Muster
            Ticket: n/a
            Due:
            State:
            """;

    @Test
    void each_block_is_one_action_however_it_came() {
        String dump = "Lamp out\n\nSummary\n\nThe lamp was out.\n\nCorrective actions\n\n" + BLOCKS;

        hold(read(dump));
        hold(read(dump.replace("\n", "\n\n")));
        hold(read("# Lamp out\n\n## Corrective actions\n\n" + BLOCKS));
        hold(read("<h1>Lamp out</h1><h2>Corrective actions</h2><p>"
                + BLOCKS.strip().replace("\n\n", "</p><p>").replace("\n", "<br/>") + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Until", "Till", "By when", "Due"})
    void what_is_to_be_done_and_until_when_are_labels_as_people_say_them(String until) {
        String blocks = BLOCKS.replaceAll("Action \\d", "What").replace("Owner", "Who").replace("Due", until);

        hold(read("Lamp out\n\nSummary\n\nThe lamp was out.\n\nTo do\n\n" + blocks));
        hold(read("# Lamp out\n\n## To do\n\n" + blocks));
    }

    @Test
    void an_action_may_be_a_bullet_with_such_labels_below() {
        hold(read("# Lamp out\n\n## To do\n\n" + BLOCKS.replaceAll("Action \\d: ", "- What: ").replace("Owner", "  Who")
                .replace("Ticket", "  Ticket").replace("Due", "  Until").replace("State", "  State")));
    }

    private static void hold(Reading reading) {
        List<ActionItem> items = reading.actionItems();
        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell once a month"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "Bo Muster"), owners(reading));
        assertEquals(Arrays.asList(true, false, null), items.stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-3", "LMP-4"), items.getFirst().ticketKeys());
        assertEquals("2021-01-17", String.valueOf(items.getFirst().due()));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void words_that_only_open_like_a_label_stay_what_is_to_be_done() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n- State in the log who rowed over\n- Ticket the oil: two barrels\n"
                        + "- What the keeper sees: write it down\n- Until the oil is there: row over\n");

        assertEquals(List.of("State in the log who rowed over", "Ticket the oil: two barrels",
                "What the keeper sees: write it down", "Until the oil is there: row over"), actionTexts(reading));
    }
}
