package dev.hindsight.report.importing.text.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.text.TextLine;

/** Which numbered line is the next heading of a page that has hardly any blank line. */
class NumberedLinesTest {

    private static NumberedLines tight(String text) {
        return new NumberedLines(TextLine.of(text), true);
    }

    /** As the contents at the top of a page read like the headings below. */
    @Test
    void of_two_lines_that_read_the_same_only_the_one_above_points_is_the_heading() {
        var lines = tight("""
                8. Actions
                9. Appendix
                The lamp was out for an hour
                8. Actions
                - Buy oil
                9. Appendix
                - Weather of that night""");
        assertEquals(lines.lines().get(1), lines.lines().get(5));
        assertEquals(List.of(5),
                IntStream.range(0, lines.lines().size()).filter(line -> lines.goesOn(line, 8)).boxed().toList());
    }

    @Test
    void a_heading_goes_on_counting_and_is_no_sentence() {
        var lines = tight("""
                9. Appendix
                - Weather of that night
                10. The lamp was lit again.
                - By hand""");
        assertTrue(lines.goesOn(0, 8));
        assertFalse(lines.goesOn(0, 7));
        assertFalse(lines.goesOn(0, 0), "no heading before it had a number");
        assertFalse(lines.goesOn(2, 9));
    }

    @Test
    void where_a_page_has_blank_lines_one_stands_above_a_heading() {
        var lines = new NumberedLines(TextLine.of("8. Actions\n- Buy oil\n9. Glass\n- Clean it\n\n9. Appendix\nNone"), false);
        assertFalse(lines.goesOn(2, 8));
        assertTrue(lines.goesOn(4, 8));
    }
}
