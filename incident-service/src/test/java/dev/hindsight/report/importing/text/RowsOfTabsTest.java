package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables of a page whose cells came along with tabs between them, below headings on lines of their own. */
class RowsOfTabsTest {

    private static Reading page(String part, String... rows) {
        return read("Lamp out\nDate: March 3, 2021\nSummary\nThe lamp went out and nobody saw it for a while.\nImpact\n"
                + "Boats waited for half an hour.\n" + part + "\n" + String.join("\n", rows)
                + "\nRoot Cause\nThe oil ran out.\n"
                + "Lessons Learned\nLook at the can.\n");
    }

    @Test
    void a_word_in_the_place_of_a_time_is_no_part_of_the_report() {
        Reading reading = page("Timeline", "Time (UTC)\tEvent", "10:00\tLamp out", "Fix\tOil is brought up",
                "Mitigation\tA candle is lit", "Confirmed\tThe lamp burns");

        assertEquals(List.of("Lamp out", "Oil is brought up", "A candle is lit", "The lamp burns"), texts(reading));
        assertEquals("The oil ran out.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_part_in_a_row_stays_one_where_the_page_is_a_table() {
        Reading reading = read("Lamp out\nDate\tMarch 3, 2021\nSummary\tThe lamp went out.\nImpact\tBoats waited.\nTimeline\n"
                + "10:00\tLamp out\n10:20\tLamp on\nRoot Cause\tThe oil ran out.\nLessons Learned\tLook at the can.\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals("The oil ran out.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void the_row_of_headings_is_no_action_where_only_one_of_them_is_known() {
        Reading counted = page("Action Items", "Step\tChange\tRisk\tWhat we gain", "1\tBuy oil\tNone\tLight",
                "2\tClean the glass\tLow\tMore light", "3\tRing the bell\tNoise\tSafe boats");
        Reading numbered = page("Action Items", "Issue\tRaised by\tOutcome", "#41 — light a second lamp\tLesson 3\tResolved",
                "#42 — buy a bigger can of oil\tThe keepers\tOpen");

        assertEquals(List.of("Buy oil", "Clean the glass", "Ring the bell"), actionTexts(counted));
        assertEquals(List.of("#41 — light a second lamp", "#42 — buy a bigger can of oil"), actionTexts(numbered));
    }

    @Test
    void a_ticket_that_is_a_number_may_have_its_state_behind_it() {
        Reading reading = page("Action Items", "Action\tOwner\tTracking issue", "Buy oil\tIda Beispiel\t#86 — complete",
                "Clean the glass\tBo Muster\t#87 (complete in May)", "Ring the bell\tBo Muster\t#88");

        assertEquals(List.of("#86", "#87", "#88"),
                reading.actionItems().stream().flatMap(item -> item.ticketKeys().stream()).toList());
        assertEquals(List.of("true", "true", "null"),
                reading.actionItems().stream().map(ActionItem::done).map(String::valueOf).toList());
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Bo Muster"), owners(reading));
    }

    @Test
    void a_name_of_two_halves_behind_a_time_is_no_row() {
        Reading reading = page("Timeline (UTC)", "16:31 UTC: Keepers see that the lamp is out",
                "16:42 UTC: ida | KEEPERS tells the boats", "16:55 - Bo lights the lamp | all is well");

        assertEquals(List.of("Keepers see that the lamp is out", "ida | KEEPERS tells the boats",
                "Bo lights the lamp | all is well"), texts(reading));
    }

    @Test
    void the_first_cells_of_a_row_may_be_empty() {
        Reading reading = page("Timeline", "Time (UTC)\tEvent\tSeen by", "10:00\tLamp out\tBoats", "\t\twith one exception",
                "10:20\tLamp on\tBo", "", "Action Items", "Owner\tAction\tTicket", "Ida Beispiel\tBuy oil\tLAMP-3",
                "\u00a0\tClean the glass\tLAMP-4", "\tRing the bell\tDone");

        assertEquals(List.of("Lamp out — Boats with one exception", "Lamp on — Bo"), texts(reading));
        assertEquals(List.of("Buy oil", "Clean the glass", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
    }

    @Test
    void also_below_an_empty_line() {
        Reading reading = page("Action Items", "Who\tWhat\tTicket\tDone?", "Ida Beispiel\tFill the tank\tLMP-7\t", "",
                "\tHang a sign\tLMP-8\tDone");

        assertEquals(List.of("Fill the tank", "Hang a sign"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void words_that_are_only_pushed_in_open_no_row() {
        Reading reading = page("Root Cause", "The script says", "\t\tif lamp", "\t\t\toil\t# later", "\tend", "and no more.");

        assertTrue(section(reading, Section.ROOT_CAUSES).contains("if lamp oil | # later end and no more."));
    }

    @Test
    void a_cell_may_hold_several_lines() {
        Reading reading = page("Timeline", "Time (UTC)\tEvent\tSeen by", "10:00\tLamp out\tBoats", "and a gull",
                "10:20\tLamp", "on again\tBo", "", "Action Items", "Action\tType\tOwner", "Buy oil\tPrevent\tIda Beispiel",
                "Clean the glass", "LAMP-4\tDetect\tBo Muster");

        assertEquals(List.of("Lamp out — Boats and a gull", "Lamp on again — Bo"), texts(reading));
        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
    }

    @Test
    void a_day_between_two_rows_is_the_last_cell_of_none() {
        Reading reading = page("Timeline", "Time (UTC)\tEvent\tSeen by", "10:00 UTC\tLamp out\tBoats", "4 March 2021",
                "10:20 UTC\tLamp on\tBo");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T10:20:00Z"), times(reading));
    }

    @Test
    void a_row_that_opens_with_a_time_is_no_line_of_the_row_above_that_lacks_a_cell() {
        Reading reading = page("Timeline", "Time (UTC)\tEvent\tSeen by", "10:00\tLamp out", "4 March\tThe oil is counted",
                "11:20\tLamp on\tBo");

        assertEquals(List.of("Lamp out", "The oil is counted", "Lamp on — Bo"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04", "2021-03-04T11:20:00Z"), times(reading));
    }

    @Test
    void a_part_apart_below_the_rows_of_actions_is_none_of_them() {
        Reading reading = read("Lamp out\nDate: March 3, 2021\n\nAction Items\nOwner\tAction\nIda Beispiel\tBuy oil\n"
                + "\nDetection\n•\tBoats rang\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("Boats rang", section(reading, Section.DETECTION));
    }

    @Test
    void a_line_above_the_headings_of_a_table_names_a_group_of_actions() {
        Reading reading = page("\nWhat to do", "Prevent", "Who\tWhat\tTicket", "Ida Beispiel\tBuy oil\tLAMP-3", "Mitigate",
                "Who\tWhat\tTicket", "Bo Muster\tRing the bell\tLAMP-4");

        assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("prevent", "mitigate"), reading.actionItems().stream().map(ActionItem::type).toList());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void buttons_beside_the_title_are_none_of_it() {
        Reading reading = read("Lamp out\tEdit\tSave for later\tShare\n\nDate\tMarch 3, 2021\nStatus\tPublished\n\n"
                + "Root cause\nNo oil.\n\n2 people like this\tNo labels\tEdit labels\n");

        assertEquals("Lamp out", reading.title());
        assertEquals("Published", reading.status().written());
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }
}
