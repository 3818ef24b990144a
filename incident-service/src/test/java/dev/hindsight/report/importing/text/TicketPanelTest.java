package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that stand in a ticket: what a tracker prints above and below them. */
class TicketPanelTest {

    private static final String REPORT = """
            Lamp out

            Date: 3 March 2021

            Summary
            The lamp was out.

            Root cause
            No oil.

            Lessons learned
            - Oil burns.

            """;
    private static final String COMMENTS = """

            Activity
            Comments
            History

            Bo Muster
            4 March 2021 at 08:47
            Thanks!
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "Details\nPriority\nHigh\nLabels\nNone\nAssignee\nIda Beispiel\nReporter\nPier Desk\nCreated 3 March 2021 at 06:12\n",
            "People\n\nAssignee:\n    Ida Beispiel\nReporter:\n    Pier Desk\nWatchers:\n    3\n\nDates\n\nCreated:\n    03/Mar/21\n",
            "Priority: High\nAssignee: Ida Beispiel\nReporter: Pier Desk\n",
            "Details\n\nReporter\n\nPier Desk\n\nAssignee\n\nIda Beispiel\n\nResolution\n\nDone\n\nPriority\n\nHigh\n"})
    void what_stands_below_the_report_is_no_part_of_it(String panel) {
        Reading reading = read(REPORT + panel + COMMENTS);

        assertEquals("Oil burns.", section(reading, Section.LESSONS));
        assertEquals(null, section(reading, Section.RESOLUTION));
        assertEquals(List.of(), reading.page().labels());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void its_labels_are_those_of_the_page() {
        assertEquals(List.of("lamps", "oil"), read(REPORT
                + "Details\nLabels\nlamps\noil\nAssignee\nIda Beispiel\nReporter\nPier Desk\n" + COMMENTS).page().labels());
    }

    @Test
    void above_other_parts_of_the_report_such_names_are_a_text() {
        Reading reading = read(
                REPORT + "Who\n\nAssignee\nIda Beispiel\nReporter\nBo Muster\nPriority\nHigh\n\nImpact\nNo boat came.\n");

        assertEquals("No boat came.", section(reading, Section.IMPACT));
    }

    @Test
    void columns_of_a_table_of_actions_are_none() {
        Reading reading = read(REPORT + "Action items\n\nAction\nAssignee\nReporter\nPriority\n"
                + "Buy oil\nIda Beispiel\nBo Muster\nHigh\nTrim wicks\nBo Muster\nIda Beispiel\nLow\n");

        assertTrue(actionTexts(reading).containsAll(List.of("Buy oil", "Trim wicks")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Piers / North / LMP-7\nLMP-7\n", "LMP-7\n", "[LMP-7]\n", "Piers › LMP-7\n"})
    void the_key_above_the_report_is_its_own_ticket(String above) {
        assertEquals(List.of("LMP-7"), read(above + REPORT).documentTickets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Follows LMP-7 and others\n", "Piers / North\n", "UTF-8\n"})
    void other_words_above_it_name_none(String above) {
        assertEquals(List.of(), read(above + "\n" + REPORT).documentTickets());
    }

    @Test
    void the_link_back_to_the_state_of_a_service_is_no_action() {
        String actions = "Lamp out\n\nSummary\nDark.\n\nAction items\n\nBuy oil\nOwner: Ida Beispiel\nStatus: Done\n\n"
                + "Trim wicks\nOwner: Bo Muster\nStatus: To do\n\n";

        assertEquals(List.of("Buy oil", "Trim wicks"), actionTexts(read(actions + "← Current Status\nPowered by Lamps\n")));
        assertEquals(List.of("Buy oil", "Trim wicks", "Show the current status"),
                actionTexts(read(actions + "Show the current status\nOwner: Bo Muster\n")));
    }
}
