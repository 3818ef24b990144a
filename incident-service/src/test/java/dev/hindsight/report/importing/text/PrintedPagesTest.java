package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that were copied out of a printed document. */
class PrintedPagesTest {

    private static final String RULE = "--------------------";

    @Test
    void a_line_across_the_page_above_its_number_makes_no_heading_of_what_stands_above_it() {
        Reading reading = read("Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\nTwo boats waited.\n" + RULE
                + "\nLamp of the pier out     1/2\n\nRoot cause\nThe oil was old.\n" + RULE
                + "\nLamp of the pier out     2/2\n");

        assertEquals(Format.TEXT, reading.format());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("The oil was old.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_line_of_dashes_below_a_name_makes_a_heading_of_it_where_no_page_is_counted() {
        Reading reading = read(
                "Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\n------\nTwo boats waited.\n\nRoot cause\n----------\nOld oil.\n");

        assertEquals(Format.MARKDOWN, reading.format());
        assertEquals("Old oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void the_title_stands_below_the_office_when_each_page_says_both() {
        String page = "     Keepers - Lamp of the pier out\n\n";
        Reading reading = read(
                "          HARBOUR OF EXAMPLE\n               Keepers\n\n          Lamp of the pier out\n\nDate: 3 March 2021\n\n"
                        + "Impact\n\nTwo boats waited.\n\n              - 1 -\n\n" + page
                        + "Root cause\n\nOld oil.\n\n              - 2 -\n\n" + page
                        + "Lessons\n\nLook.\n\n              - 3 -\n");

        assertEquals("Lamp of the pier out", reading.title());
    }

    @Test
    void the_first_line_is_the_title_when_the_pages_say_only_who_wrote_the_report() {
        Reading reading = read("Lamp of the pier out\n\nPier Office\n\nDate: 3 March 2021\n\nImpact\n\nTwo boats waited.\n\n"
                + "Pier Office     Page 1 of 2\n\nLessons\n\nLook.\n\nPier Office     Page 2 of 2\n");

        assertEquals("Lamp of the pier out", reading.title());
    }

    @Test
    void a_line_may_end_anywhere_on_a_printed_page() {
        String text = "Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\n\nBoats waited for the\nlamp and\nturned back.\n";

        assertEquals(List.of(),
                lost(read(text + "\nPier Office     Page 1 of 2\n\nLessons\n\nLook.\n\nPier Office     Page 2 of 2\n")));
        assertEquals(List.of("lost-text"), lost(read(text)));
    }

    private static List<String> lost(Reading reading) {
        return reading.findings().stream().map(Finding::code).filter("lost-text"::equals).toList();
    }

    @Test
    void a_dash_alone_is_a_cell_without_an_owner() {
        Reading reading = read(
                "Lamp of the pier out\n\nDate: 3 March 2021\n\nAction items\n\nAction\nOwner\nDue\nDone\n\nBuy oil for the lamp\n"
                        + "Ida Beispiel\n4 May 2021\nyes\n\nLook at the wick every week\n–\n5 May 2021\nno\n\nLessons learned\nLook.\n");

        assertEquals(List.of("Buy oil for the lamp", "Look at the wick every week"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(Boolean.FALSE, reading.actionItems().getLast().done());
    }

    @Test
    void rows_that_are_counted_by_letters_are_actions_of_their_own() {
        Reading reading = read("Lamp of the pier out\n\nDate: 3 March 2021\n\nCorrective actions\n\n"
                + "Ref  Action                  Owner           Closed\na    Buy oil for the lamp    Ida Beispiel    Yes\n"
                + "     every week\nb    Look at the wick        Olaf Muster     No\nc    Ring the skipper                        No\n");

        assertEquals(List.of("Buy oil for the lamp every week", "Look at the wick", "Ring the skipper"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertNull(reading.actionItems().getLast().owner());
    }
}
