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

    @Test
    void rows_that_tell_of_pages_and_a_single_such_line_stay() {
        String rows = "Log book   Page 3   torn\nChart   Page 4   torn\nLamp list   Page 5   clean\n";

        assertEquals(rows, PageLines.in(rows).rest());
    }
}
