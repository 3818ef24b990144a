package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tickets of Jira that came along as text. */
class TicketMarkupTest {

    private static final String HEAD = "Lamp out\n\nIncident date: 3 March 2021\nAuthors: Ida Beispiel\n\n";
    private static final String CAUSES = "Root causes\n# No oil.\n# No wick.\n\n";

    @Test
    void a_table_with_two_strokes_between_its_headings_is_one_and_its_links_keep_their_cells() {
        Reading reading = read(HEAD + CAUSES + "Action items\n\n||Action||Owner||Issue||State||\n"
                + "|Buy oil|Ida Beispiel|[LMP-7|https://pier.example/browse/LMP-7]|Done|\n"
                + "|Ring the bell|Bo Muster|[LMP-8|https://pier.example/browse/LMP-8]|In progress|\n"
                + "|Look out| |LMP-9| |\n| | | | |\n\nLessons learned\n* Oil burns.\n");

        assertEquals(List.of("Buy oil", "Ring the bell", "Look out"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null"), owners(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
        assertEquals("https://pier.example/browse/LMP-7", reading.actionItems().getFirst().urls().getFirst());
        assertEquals("No oil. No wick.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void what_is_fenced_stays_as_it_is() {
        Reading reading = read(HEAD + CAUSES + "Detection\nThe log said:\n{noformat}\n# [LMP-7|https://pier.example/7] rang\n"
                + "{noformat}\n\nResolution\nOil.\n");

        assertEquals("The log said: # [LMP-7|https://pier.example/7] rang",
                section(reading, Section.DETECTION));
        assertEquals("No oil. No wick.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_log_that_is_fenced_below_an_entry_is_no_entry() {
        Reading reading = read(
                HEAD + CAUSES + "Timeline (UTC)\n\n2021-03-03 09:00 - lamp out\n{noformat}\n08:58:12Z WARN oil=0\n"
                        + "{noformat}\n2021-03-03 09:10 - lamp on\n\nResolution\nOil.\n");

        assertEquals(List.of("lamp out 08:58:12Z WARN oil=0", "lamp on"), texts(reading));
    }

    @Test
    void a_hash_in_a_text_without_such_markup_is_a_hash() {
        Reading reading = read(HEAD + CAUSES + "Resolution\nOil.\n");

        assertEquals("# No oil. # No wick.", section(reading, Section.ROOT_CAUSES));
    }
}
