package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables that were printed cell by cell, each cell a paragraph. */
class PrintedTablesTest {

    private static final String EMPTY = "\u00a0";

    /** A page whose parts stand farther apart than its lines, with these as one of them. */
    private static Reading apart(String part, String... cells) {
        return read("Date\n\nMar 3, 2021\n\n\nSummary\n\nDark.\n\n\nImpact\n\nBoats waited.\n\n\n" + part + "\n\n"
                + String.join("\n\n", cells) + "\n\n\nTrigger\n\nA storm\n");
    }

    private static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    @Test
    void who_did_it_and_where_nobody_did_is_read_as_in_a_table_with_borders() {
        Reading reading = timeline("Mar 3, 2021", "Date (UTC)", "Actor", "Event", "2021-03-03 10:00", "Keepers & Boats",
                "The lamp goes out", "2021-03-03 10:05", "-", "Nobody sees it", "2021-03-03 10:20", "Ida", "The lamp burns");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:05:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertEquals(List.of("The lamp goes out (Keepers & Boats)", "Nobody sees it", "The lamp burns (Ida)"), texts(reading));
    }

    @Test
    void what_was_later_or_in_the_morning_is_an_entry_too() {
        Reading reading = apart("Timeline", "Time (UTC)", "Event", "Days before", "The oil runs low", "00:37",
                "The lamp goes out", "~00:37-00:41 (by the log)", "Boats wait", "Fix", "Oil is brought up", "later",
                "A second can is bought");

        assertEquals(List.of("The oil runs low", "The lamp goes out", "(by the log) Boats wait", "Oil is brought up",
                "A second can is bought"), texts(reading));
    }

    @Test
    void two_clocks_stand_in_two_columns() {
        Reading reading = timeline("Mar 3, 2021", "CET", "UTC", "Event", "11:00", "10:00", "Lamp out", "11:20", "10:20",
                "Lamp on");

        assertEquals(List.of("2021-03-03T11:00:00+01:00", "2021-03-03T11:20:00+01:00"), times(reading));
        assertEquals(List.of("Lamp out (10:00 UTC)", "Lamp on (10:20 UTC)"), texts(reading));
    }

    @Test
    void a_table_ends_above_the_next_part_where_parts_do_not_stand_apart() {
        Reading reading = read(
                "Date\n\nMar 3, 2021\n\nTimeline\n\nAll times in UTC\n\nWhen\n\nEreignis\n\n10:00\n\nLamp out\n\n"
                        + "10:20\n\nLamp on\n\nRoot Cause(s)\n\nRust\n\nTrigger\n\nA storm\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals("A storm", section(reading, Section.TRIGGER));
    }

    @Test
    void cells_may_stand_line_below_line() {
        Reading reading = read(
                "Date\n\nMar 3, 2021\n\nImpact\n\nNone.\n\nTimeline (UTC)\nTime\nWho\nEvent\n10:00\nIda\nLamp out\n"
                        + "10:20\nBo\nLamp on\n\nTrigger\n\nA storm\n");

        assertEquals(List.of("Lamp out (Ida)", "Lamp on (Bo)"), texts(reading));
    }

    @Test
    void owners_below_their_heading_may_be_accounts_and_teams() {
        Reading reading = actions("#", "Action", "Owner", "Due", "Status", "1", "Buy oil", "keepers-north", EMPTY,
                "DONE (a can of ten litres stands in the cellar, and a second one behind the door)", "2", "Clean the glass",
                "cleaning crew", "2021-03-10", "proposed", "3", "Ring the bell", EMPTY, "soon", "Open");

        assertEquals(List.of("Buy oil", "Clean the glass", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("keepers-north", "cleaning crew", "null"), owners(reading));
        assertEquals(List.of(true, false, false), done(reading));
    }

    @Test
    void a_kind_of_action_is_no_part_where_parts_stand_apart() {
        Reading reading = apart("Action Items", "Type", "Action", "Owner", "Detection", "Ring a bell when the lamp is out",
                "Ida Beispiel", "Detection", "Buy oil", "Bo Muster");

        assertEquals(List.of("Ring a bell when the lamp is out", "Buy oil"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
    }

    @Test
    void rows_that_count_themselves_tell_how_wide_they_are() {
        Reading reading = actions("Step", "Change", "Risk", "What we gain", "1", "Buy oil", "None", "Light", "2",
                "Clean the glass", "Low", "More light", "3", "Ring the bell", "Noise", "Safe boats");

        assertEquals(List.of("Buy oil", "Clean the glass", "Ring the bell"), actionTexts(reading));
    }

    @Test
    void tickets_in_front_of_what_is_to_be_done_tell_it_too() {
        Reading reading = actions("Issue", "Raised by", "Outcome", "#41 — light a second lamp", "Lesson 3", "Resolved by Ida",
                "#42 — buy a bigger can of oil", "The keepers", "Open");

        assertEquals(List.of("#41 — light a second lamp", "#42 — buy a bigger can of oil"), actionTexts(reading));
    }

    @Test
    void actions_without_their_owners_are_no_rows() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Clean the glass of the lamp", "Ring the bell",
                "Tell the boats");

        assertEquals(List.of("Buy oil", "Clean the glass of the lamp", "Ring the bell", "Tell the boats"),
                actionTexts(reading));
        assertEquals(List.of("null", "null", "null", "null"), owners(reading));
    }

    @Test
    void entries_line_below_line_are_no_cells() {
        Reading reading = read("Date\nMar 3, 2021\nResolution\nOil brought up\nTimeline\nLocal time unless indicated\n"
                + "10:00 - out\n10:10 - seen\n10:20 - lamp on\nTrigger\nA storm\n");

        assertEquals(List.of("out", "seen", "lamp on"), texts(reading));
        assertEquals("Oil brought up", section(reading, Section.RESOLUTION));
    }

    @Test
    void half_a_day_behind_a_time_is_no_zone_of_a_page_of_updates() {
        String table = String.join("\n\n",
                Arrays.asList("Time (UTC)", "Event", "Mar 3, 10:00 AM", "Lamp out", "Mar 3, 10:20 AM",
                        "Lamp on", "Mar 4, 1:00 PM", "Boats told"));
        Reading reading = read("Lamp out\n\nDate: March 3-4, 2021\n\n\nTimeline\n\n" + table + "\n\n\nRoot Cause\n\nRust\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z", "2021-03-04T13:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Lamp on", "Boats told"), texts(reading));
    }

    @Test
    void a_point_below_a_cell_is_said_in_it_and_below_an_owner_of_the_action() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", " - from the market", "Trim the wick",
                "Bo Muster", "Ring the bell", "Tess Testcase");

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Tess Testcase"), owners(reading));
        assertEquals("from the market", reading.actionItems().getFirst().comment());
    }

    @Test
    void a_point_below_the_name_of_an_owner_is_said_of_the_action_where_cells_are_lost() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "LMP-4 - Getting issue details... STATUS",
                "Trim the wick", "Paint the tower", "Bo Muster", " - after the storm");

        assertEquals(List.of("Buy oil", "Trim the wick", "Paint the tower"), actionTexts(reading));
        assertEquals("after the storm", reading.actionItems().getLast().comment());
    }

    @Test
    void action_items_above_other_headings_of_columns_name_the_part_also_behind_a_timeline() {
        Reading reading = read(
                "Lamp out\n\nTimeline\n\n  • 10:00 out\n\n  • 10:10 lit\n\nAction Items\n\nPriority\n\nAction\n\n"
                        + "Owner\n\nStatus\n\nP0\n\nBuy oil\n\n@ida\n\nDone\n\nP1\n\nTrim the wick\n\n@bo\n\nOpen\n\n\nImpact\n\nDark.\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("out", "lit"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timeline", "Timeline of events", "Incident timeline:"})
    void a_table_of_actions_ends_above_the_timeline_however_many_of_its_cells_are_called_as_parts(String timeline) {
        String row = "%s\n\nDetection\n\n@Ida Beispiel\n\n\u00a0\n\n";
        Reading reading = read("Status\n\nDone\n\nTrigger\n\nRust.\n\nAction Items\n\nAction Item\n\nType\n\nOwner\n\nIssue\n\n"
                + row.formatted("Buy oil") + row.formatted("Trim the wick") + row.formatted("Ring the bell")
                + row.formatted("Count the boats")
                + timeline + "\n\nAll times in GMT unless indicated\n\n6:26\n\nout\n\n8:01\n\noil\n\n"
                + "08:02\n\nlit\n\n\nLessons Learned\n\nOil burns.\n");

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell", "Count the boats"), actionTexts(reading));
        assertEquals(List.of("out", "oil", "lit"), texts(reading));
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }
}
