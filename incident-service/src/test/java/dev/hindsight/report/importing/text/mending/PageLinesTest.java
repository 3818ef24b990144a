package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that stand at the foot and the head of each printed page. */
class PageLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Pier Office     Page %d of 2     INTERNAL", "Pier Office     Page %d of 2",
            "Page %d of 2     Pier Office"})
    void they_are_none_of_the_report_wherever_the_number_of_the_page_stands(String foot) {
        String head = "Pier Office          INTERNAL";
        PageLines pages = PageLines.in(head + "\n\nThe lamp was out because nobody had\n\n" + foot.formatted(1) + "\n\n" + head
                + "\n\nlooked at the oil.\n\n" + foot.formatted(2) + "\n");

        assertEquals(head + "\n\nThe lamp was out because nobody had\nlooked at the oil.\n", pages.rest());
        assertEquals(List.of(foot.formatted(1), head, foot.formatted(2)), pages.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "______________________\n"})
    void the_head_of_the_first_page_stands_above_the_title(String rule) {
        String head = "LMP-2021-07          INTERNAL\n" + rule;
        PageLines pages = PageLines.in(
                head + "\n          Lamp of the pier out\n\nDate     3 March 2021\n\nLMP-2021-07     4 May 2021     1 / 2\n\n"
                        + head + "\nImpact\nDark.\n\nLMP-2021-07     4 May 2021     2 / 2\n");

        assertEquals("          Lamp of the pier out\n\nDate     3 March 2021\n\nImpact\nDark.\n", pages.rest());
        assertEquals("LMP-2021-07          INTERNAL", pages.lines().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status: done\n\nNo oil.", "No oil.\n\nNo wick.", "No oil at all\nof any kind"})
    void the_head_of_the_first_page_stays_where_nothing_below_it_can_be_the_title(String below) {
        String head = "Lamp of the pier out          INTERNAL";
        PageLines pages = PageLines
                .in(head + "\n\n" + below + "\n\nPier     Page 1 of 2\n\n" + head + "\n\nNo boat.\n\nPier     Page 2 of 2\n");

        assertEquals(head + "\n\n" + below + "\n\nNo boat.\n", pages.rest());
    }

    @Test
    void parts_of_different_wholes_count_no_pages() {
        String rows = "Lamps lit     1 / 3\nLamps lit     2 / 4\nBells     1 / 2\n";

        assertEquals(rows, PageLines.in(rows).rest());
    }

    @Test
    void rows_that_tell_of_pages_and_a_single_such_line_stay() {
        String rows = "Log book   Page 3   torn\nChart   Page 4   torn\nLamp list   Page 5   clean\n";

        assertEquals(rows, PageLines.in(rows).rest());
    }

    @Test
    void the_number_of_the_page_may_stand_alone_at_the_foot() {
        String head = "Pier Office          Keepers";
        PageLines pages = PageLines
                .in(head + "\n\nLamp of the pier out\n\nDate: 3 March 2021\n\n            Page 1 of 2\n" + head
                        + "\n\nImpact\n\nDark.\n\n            Page 2 of 2\n");

        assertEquals("Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\n\nDark.\n\n", pages.rest() + "\n");
        assertEquals(head, pages.lines().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 1 of 2\n\nLamp out\n\nPage 2 of 3\n", "Page 1 of 2\n\nLamp out\n",
            "Page 1\n\nLamp out\n\nPage 2\n"})
    void a_number_alone_that_no_other_page_goes_on_with_stays(String text) {
        assertEquals(text, PageLines.in(text).rest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"                - %d -", "                – %d –", "   [%d]",
            "                                  %d", "                                  %d (3)",
            "                         %d/3"})
    void a_number_between_dashes_or_far_from_the_margin_counts_the_pages(String foot) {
        String head = "          Pier Office - Lamp of the pier out";
        PageLines pages = PageLines
                .in("Lamp of the pier out\n\nImpact\n\nDark because nobody had\n\n" + foot.formatted(1) + "\n\n"
                        + head + "\n\nlooked at the oil.\n\n" + foot.formatted(2) + "\n\n" + head + "\n\nLessons\n\nLook.\n\n"
                        + foot.formatted(3) + "\n");

        assertEquals("Lamp of the pier out\n\nImpact\n\nDark because nobody had\nlooked at the oil.\n\nLessons\n\nLook.\n\n",
                pages.rest() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 4 -\n\nLamps lit\n\n- 5 -\n", "- 1 -\n\nLamps lit\n\n- 3 -\n", "1\n\nLamps lit\n\n2\n",
            "Lamps lit\n                         2/3\nBells rung\n                         1/3\n",
            "1 (3)\n\nLamps lit\n\n2 (3)\n"})
    void numbers_that_do_not_count_from_the_first_page_and_those_at_the_margin_stay(String text) {
        assertEquals(text, PageLines.in(text).rest());
    }

    @Test
    void the_line_across_the_page_above_a_foot_and_what_every_foot_says_go_with_it() {
        String head = "PIER OFFICE          Keepers\nIncident record     Sheet %d / 2\n____________________\n";
        String foot = "____________________\nPrinted from the records     Void if printed\n";
        PageLines pages = PageLines
                .in(head.formatted(1) + "\nIncident title     Lamp out\n\nImpact\n\nDark because nobody had\n" + foot
                        + head.formatted(2) + "\nlooked at the oil.\n\n" + foot);

        assertEquals("Incident title     Lamp out\n\nImpact\n\nDark because nobody had\nlooked at the oil.",
                pages.rest().strip());
    }

    @Test
    void the_head_of_the_first_page_stands_above_a_field_with_the_title() {
        String head = "PIER OFFICE     INCIDENT SHEET     Copy 2\n--------------------\n";
        PageLines pages = PageLines
                .in(head + "\nTitle\n\nLamp out\n\nImpact\nDark.\n--------------------\nLamp out     1/2\n\n" + head
                        + "Lessons\nLook.\n--------------------\nLamp out     2/2\n");

        assertEquals("Title\n\nLamp out\n\nImpact\nDark.\n\nLessons\nLook.", pages.rest().strip());
    }

    @Test
    void the_title_above_the_number_of_the_first_page_stays() {
        PageLines pages = PageLines.in("Lamp of the pier out\nPier Office     Page 1 of 2\n\nImpact\n\nDark.\n\n"
                + "Lamp of the pier out\nPier Office     Page 2 of 2\n\nLessons\n\nLook.\n");

        assertEquals("Lamp of the pier out\n\nImpact\n\nDark.\n\nLessons\n\nLook.", pages.rest().strip());
    }

    @Test
    void the_title_stands_below_the_head_of_pages_that_are_counted_at_the_end_of_their_last_line() {
        String head = "Harbour of Westmark – Lamps               Report 7/2021\n";
        PageLines pages = PageLines.in(head + "\nLamp of the pier out\n\nDate: 3 March 2021\n\n" + " ".repeat(60)
                + "1 (2)\n" + head + "\nImpact\nDark.\n\n" + " ".repeat(60) + "2 (2)\n");

        assertEquals("Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\nDark.", pages.rest().strip());
    }
}
