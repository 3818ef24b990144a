package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports in the markup of Sphinx. */
class SphinxMarkupTest {

    @Test
    void the_markup_of_sphinx_is_read() {
        Reading reading = read("""
                Lamp out, 2021-03-03
                ====================

                Summary
                -------

                Dark, see `the log <https://logs.example/1>`__.

                Timeline
                --------

                All times in UTC.

                2021-03-03 10:01
                ~~~~~~~~~~~~~~~~

                Lamp out.

                10:07
                ~~~~~

                Lamp on, with ``lamp --on``.

                Action items
                ------------

                #. Buy fuses `issue <https://x.example/issues/1>`_
                """);

        assertEquals("Lamp out, 2021-03-03", reading.title());
        assertEquals("Dark, see the log.", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T10:07:00Z"), times(reading));
        assertEquals(List.of("Lamp out.", "Lamp on, with lamp --on."), texts(reading));
        assertEquals(List.of("https://x.example/issues/1"), reading.actionItems().getFirst().urls());
    }

    @Test
    void a_zone_beside_the_start_and_its_day_hold_for_the_list_where_nothing_else_says_so() {
        Reading reading = read(
                "# Lamp out\n\n**Start:** 3 March 2021 10:01 GMT\n\n**End:** 3 March 2021 11:00 GMT\n\n## Timeline\n\n- 10:01 out\n- 11:00 on\n");

        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertEquals("GMT", reading.timeline().getFirst().zone());
    }

    @Test
    void a_heading_of_sphinx_may_have_a_line_above_it_too() {
        Reading reading = read("""
                ========
                Lamp out
                ========

                Summary
                ~~~~~~~

                Dark.

                ~~~~~~
                Impact
                ~~~~~~

                No boat.
                """);

        assertEquals("Lamp out", reading.title());
        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals("No boat.", section(reading, Section.IMPACT));
        assertEquals(List.of(), reading.notPlaced());
    }
}
