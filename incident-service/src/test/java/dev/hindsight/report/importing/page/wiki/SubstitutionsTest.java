package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Words of a page of Sphinx that stand for others. */
class SubstitutionsTest {

    private static final String WHEN = ".. |day| replace::   2021-03-03\n";

    @Test
    void what_a_page_defines_is_put_in_wherever_it_is_meant() {
        Reading reading = read(WHEN + ".. |Keeper| replace:: Ida\n   Beispiel\n\n[|day|] Lamp out\n=================\n\n"
                + "* Date: |day|\n* Author: |keeper|\n\n.. contents::\n\nSummary\n-------\n\nDark since (|day|).\n\n"
                + "Timeline\n--------\n\n* **11:45 CET**: Dark\n* **12:45 CET**: Lit\n");

        assertEquals("[2021-03-03] Lamp out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Dark since (2021-03-03).", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T11:45:00+01:00", "2021-03-03T12:45:00+01:00"), times(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void what_is_not_defined_or_code_or_a_cell_stays_as_it_is() {
        String page = "|oil| of ``|day|`` is a|day|b and |day||3|day|4\n\n| day | oil |\n";

        assertEquals(page + "\n2021-03-03\n\n", Substitutions.putIn(page + "\n|day|\n" + WHEN));
        assertSame(page, Substitutions.putIn(page));
    }

    @Test
    void what_nothing_refers_to_stays_and_is_kept() {
        Reading reading = read(WHEN + "\nLamp out\n========\n\nSummary\n-------\n\nDark.\n");

        assertTrue(reading.notPlaced().toString().contains("2021-03-03"), reading.notPlaced().toString());
    }

    @Test
    void a_page_that_would_grow_without_end_stays_as_it_is() {
        String page = ".. |a| replace:: " + "oil ".repeat(90) + "\n\n" + "|a| ".repeat(100_000);

        assertSame(page, Substitutions.putIn(page));
    }
}
