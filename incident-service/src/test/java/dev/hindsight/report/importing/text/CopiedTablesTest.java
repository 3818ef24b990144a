package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Section;

/** Tables whose cells hold paragraphs or lists, as they stand in a text copied from a browser. */
class CopiedTablesTest {

    /** Between two cells, and between two rows, where all of them hold paragraphs. */
    private static final String CELL = "\n\n\t\n\n";
    private static final String ROW = "\n\n\n\n\n";

    private static final String FIELDS = "The lamp of the pier went out\n\nDate" + CELL + "3 March 2021" + ROW + "Authors"
            + CELL
            + "Ida Beispiel" + ROW + "Status" + CELL + "Done" + ROW + "Summary" + CELL + "The lamp was out" + ROW + "Impact"
            + CELL
            + "No boat came home\n\nThe oil was lost\n\nRoot cause\n\nThe oil ran dry\n\n";

    @Test
    void fields_are_read_with_the_values_below_their_tabs() {
        var reading = read(FIELDS);

        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp was out", section(reading, Section.SUMMARY));
        assertEquals("The oil ran dry", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void only_the_last_cells_hold_paragraphs_and_rows_open_with_empty_ones() {
        var reading = read("""
                The lamp of the pier went out

                Date: 3 March 2021

                Timeline
                Date\tTime (UTC)\tWhat happened
                3 Mar 2021\t22:30\t
                The lamp goes out

                Nobody sees it

                \t22:41\t
                A ship asks the harbour

                4 Mar 2021\t06:10\t
                Oil is brought up

                \t~ 06:20\t
                The lamp burns


                Action Items
                Action Item\tOwner\tTicket
                Buy a bigger can\t
                Ida Beispiel\t
                LMP-7 - Getting issue details... STATUS

                https://git.example/lamps/pull/3

                Look at the can each week\t
                \t
                Done

                \t
                \t
                Ring the bell by day\t
                TBC\t


                Lessons Learned
                Oil runs dry.
                """);

        assertEquals(List.of("2021-03-03T22:30:00Z", "2021-03-03T22:41:00Z", "2021-03-04T06:10:00Z", "2021-03-04T06:20:00Z"),
                times(reading));
        assertEquals("The lamp goes out Nobody sees it", texts(reading).getFirst());
        assertEquals(List.of("Buy a bigger can", "Look at the can each week", "Ring the bell by day"), actionTexts(reading));
        assertEquals("Oil runs dry.", section(reading, Section.LESSONS));
    }

    @Test
    void an_empty_value_is_not_the_heading_below_the_table() {
        var reading = read(FIELDS.replace("No boat came home\n\nThe oil was lost\n\n", "\n\n\n"));

        assertEquals("", section(reading, Section.IMPACT));
        assertEquals("The oil ran dry", section(reading, Section.ROOT_CAUSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When" + CELL + "What" + CELL + "Source" + ROW, "When (UTC)\tWhat\tSource\n\n\n",
            "When\n\t\nWhat\n\t\nSource\n\n\n"})
    void a_timeline_has_an_entry_for_each_row(String headings) {
        var reading = read(FIELDS + "Timeline\n\nAll times in UTC\n\n" + headings + "03/03/2021 20:10" + CELL + "Lamp out"
                + CELL
                + "log" + ROW + "03/03/2021 20:25" + CELL + "Bo rings:\n\nat 20:24 it was dark\n\n\t\n\n\n" + ROW
                + "03/03/2021 21:10" + CELL + "Lamp burns again" + CELL + "\n\n\n\n\nLessons learned\n\nLamps need oil\n");

        assertEquals(List.of("2021-03-03T20:10:00Z", "2021-03-03T20:25:00Z", "2021-03-03T21:10:00Z"), times(reading));
        assertEquals(List.of("Lamp out — log", "Bo rings: at 20:24 it was dark", "Lamp burns again"),
                texts(reading).stream().map(text -> text.replaceAll("\\s+", " ")).toList());
        assertEquals("Lamps need oil", section(reading, Section.LESSONS));
    }

    @Test
    void an_action_is_a_row_whichever_of_its_cells_are_empty() {
        var items = read(
                FIELDS + "Action items\n\nType" + CELL + "Action" + CELL + "Owner" + CELL + "Ticket" + ROW + "Prevent" + CELL
                        + "Fill the tank" + CELL + "Ida Beispiel" + CELL + "LMP-7" + ROW + "\n\n" + CELL + "Count the keys"
                        + CELL + "TBC" + CELL
                        + "\n\n\n" + ROW + "Detect" + CELL + "Look at the lamp at nine" + CELL + "Bo Muster" + CELL + "LMP-9"
                        + ROW + "\n\n\n" + CELL
                        + "\n\n\n" + CELL + "\n\n\n" + CELL + "\n\n\nLessons learned\nLamps need oil\n")
                .actionItems();

        assertEquals(List.of("Fill the tank", "Count the keys", "Look at the lamp at nine"),
                items.stream().map(ActionItem::text).toList());
        assertEquals("Bo Muster", items.getLast().ownerName());
        assertEquals(List.of("LMP-9"), items.getLast().ticketKeys());
    }

    @Test
    void a_table_within_a_cell_ends_the_row_and_those_below_go_on() {
        var reading = read(
                FIELDS + "Timeline\n\nTuesday 2 March 2021\n\n1\t\n\n20:10 CET" + CELL + "Lamp out\n\n\n2\t\n\n20:25 CET" + CELL
                        + "Tanks measured\n\nTank\n\n\t\n\nOil" + ROW + "east" + CELL + "0" + "\n\n\n3\t\n\n21:10 CET" + CELL
                        + "Lamp burns again\n\n"
                        + "Lessons learned\n\nLamps need oil\n");

        assertEquals(List.of("2021-03-02T20:10:00+01:00", "2021-03-02T20:25:00+01:00", "2021-03-02T21:10:00+01:00"),
                times(reading));
    }

    @Test
    void a_list_in_a_cell_belongs_to_its_row() {
        var reading = read(FIELDS
                + "Timeline\n#\tTime (UTC)\tEvent\tLink\n1\t20:10\tLamp out\tlog\n2\t20:25\tTanks measured\neast: none\n"
                + "west: full\n\t\n\n3\t20:40\tOil brought\t\n\n4\t21:10\tLamp burns again\tlog\nLessons learned\nLamps need oil\n");

        assertEquals(4, reading.timeline().size());
        assertEquals("Tanks measured east: none west: full", texts(reading).get(1).replaceAll("\\s+", " "));
        assertEquals("Lamps need oil", section(reading, Section.LESSONS));
    }

    @Test
    void rows_on_lines_of_their_own_stay_as_they_are() {
        var reading = read(
                "The lamp of the pier went out\n\t\nDate\t3 March 2021\nAuthors\tIda Beispiel\n\nAction items\n\nWhat\tWho\n"
                        + "Fill the tank\tIda Beispiel\n\t\nCount the keys\tBo Muster\n");

        assertEquals("The lamp of the pier went out", reading.title());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
        assertEquals(List.of("Fill the tank", "Count the keys"), actionTexts(reading));
    }
}
