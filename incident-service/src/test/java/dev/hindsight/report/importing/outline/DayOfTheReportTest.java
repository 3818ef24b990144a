package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The day of the report: in a field, in the title, below it. */
class DayOfTheReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Lamp out - 3 March 2021\ndate: 2021-05-15\n---\n\n## Timeline\n- 10:01 Lamp out\n",
            "# Lamp out - 3 March 2021\n\n## Timeline\n- 10:01 Lamp out\n\n## Thanks\n\nTo all.\n\n---\n**Prepared by:** Ida\n**Date:** 15 May 2021\n"})
    void the_day_in_the_title_is_that_of_the_incident_and_a_later_one_that_of_the_paper(String text) {
        Reading reading = read(text);

        assertEquals(day("2021-03-03"), reading.date());
        assertTrue(found(reading, "date-conflict"));
    }

    @Test
    void a_date_field_with_a_start_and_an_end_names_the_day_it_began() {
        Reading reading = read("# Lamp out\n\n## Date\nStart: Wednesday, 2018-08-22\nEnd: Thursday, 2018-08-23\n\n"
                + "## Summary\nOut.\n");

        assertEquals(day("2018-08-22"), reading.date());
    }

    @Test
    void what_follows_the_day_in_its_field_is_told_elsewhere() {
        Reading reading = read("""
                Incident report: Lamp outage 30/03/2015

                Incident date: 30/03/2015
                - The lamp was out between 13h52 and 14h14 CEST for all ships near the pier.
                - Two ships were told later.

                Incident Details

                The fault was traced to a wick in the tower.
                """);

        assertEquals(day("2015-03-30"), reading.date());
        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).contains("traced to a wick"));
        assertFalse(found(reading, "date-imprecise"));
    }

    @Test
    void a_line_below_the_title_that_is_only_a_day_is_that_of_the_notice() {
        Reading reading = read("""
                Lamp out between the pier and other places

                Saturday 12th October 2019

                Due to a failure of our wick, ships may be delayed during this outage.

                10.28.19 RFO

                Impact: no light at the pier
                """);

        assertEquals("Lamp out between the pier and other places", reading.title());
        assertEquals(day("2019-10-12"), reading.date());
    }

    @Test
    void the_day_may_follow_words_for_the_kind_of_paper() {
        assertEquals("2021-03-03", String.valueOf(read("# incident date: 2021-03-03, lamp out\n\n## Impact\n\nDark\n").date()));
        assertEquals("2021-03-03", String.valueOf(read("# Vulnerability disclosure 2021-03-03\n\n## Impact\n\nDark\n").date()));
    }

    @Test
    void a_date_that_opens_the_title_is_the_day_and_one_in_prose_is_not() {
        assertEquals("2021-03-03", String.valueOf(read("2021-03-03 Lamp out\n\nStatus\n\nDone\n").date()));
        assertNull(read("Lamp out since 2021-03-03\n\nSummary\n\nSince 3 March 2021 it is dark\n\nStatus\n\nDone\n").date());
    }

    @Test
    void field_and_title_may_differ_and_a_remark_may_stand_beside() {
        Reading reading = read("2021-03-03 Lamp out\n\nDate\n\n4 March 2021 (and the night before)\n\nStatus\n\nDone\n");

        assertEquals("2021-03-04", String.valueOf(reading.date()));
        assertTrue(found(reading, "date-conflict", "date"));
        assertTrue(found(reading, "date-imprecise", "date"));
    }

    @Test
    void the_day_of_the_month_behind_the_kind_of_paper_is_no_number_of_the_paper() {
        assertEquals(LocalDate.of(2021, 3, 3),
                read("# Incident report: 3 March 2021 – Lamp out\n\n## Impact\n\nDark\n").date());
    }

    @Test
    void a_day_of_numbers_may_end_the_title() {
        assertEquals(day("2021-05-26"), read("# Lamp outage 5-26-21\n\n## Impact\n\nDark\n").date());
        Reading open = read("# Lamp outage 5/6/2021\n\n## Impact\n\nDark\n");

        assertEquals(day("2021-06-05"), open.date());
        assertTrue(found(open, "date-ambiguous", "date"));
        assertNull(read("# Lamp out since 5/26/2021\n\n## Impact\n\nDark\n").date());
        assertEquals(day("2020-12-14"), read("# Lampenausfall 14.12.2020\n\n## Impact\n\nDark\n").date());
        assertNull(read("# Lampenausfall bis 14.12.2020\n\n## Impact\n\nDark\n").date());
        assertNull(read("# Lamp outage on version 2.12.20\n\n## Impact\n\nDark\n").date());
    }

    @Test
    void a_day_above_everything_is_no_title() {
        Reading reading = read("""
                28th January 2019

                Partial outage of the lamp

                We are looking into it.

                Timeline of events

                All times in CET

                  • 18:10 - The lamp goes out.
                """);

        assertEquals("Partial outage of the lamp", reading.title());
        assertEquals(List.of("2019-01-28T18:10:00+01:00"), times(reading));
    }

    @Test
    void a_report_over_several_days_is_one() {
        assertFalse(read(
                "# Lamp out\n\n## Timeline\n\n### 2021-03-03 Out\n\n- 10:01 out\n\n### 2021-03-04 Again\n\n- 09:00 out again\n\n## Root cause\n\nRust\n")
                .isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pier split 2021-03-04 post mortem", "Lamp out on 4 March 2021 - incident report",
            "Lamp out 2021-03-04 retrospective"})
    void the_kind_of_paper_may_stand_behind_the_day_in_a_title(String title) {
        assertEquals(day("2021-03-04"), read("# " + title + "\n\n## Summary\nOut.\n").date());
    }

    @Test
    void the_day_that_a_title_gives_the_incident() {
        assertEquals(LocalDate.of(2021, 3, 3),
                read("# Update on the March 3, 2021 incident in the north\n\n## Impact\n\nDark.\n").date());
        assertEquals(LocalDate.of(2021, 3, 3),
                read("# Incident report — INC_2021-03-03_lamp_out\n\n## Impact\n\nDark.\n").date());
    }

    @Test
    void a_day_alone_on_a_line_is_that_of_a_notice_though_prose_stands_above_it() {
        assertEquals(day("2012-12-07"),
                plain("Service announcement 7 December\n\nThe lamp failed on 7 December, and burns again now.\n\n"
                        + "7 December 2012\n\nUp to 24 hours\n\nTimeline\n\n10:00 Lamp out\n").date());
    }

    @Test
    void the_day_of_a_title_takes_its_year_from_that_of_the_paper_on_a_line_above_the_prose() {
        Reading reading = plain("Lamp failure – 2 March\nMarch 5, 2018\nThe lamp of the north was out on Friday 2 March.\n"
                + "Nobody came home that night.\n");

        assertEquals(day("2018-03-02"), reading.date());
        assertEquals("The lamp of the north was out on Friday 2 March. Nobody came home that night.",
                section(reading, Section.SUMMARY));
        assertEquals(List.of("March 5, 2018"), reading.notPlaced());
    }

    @Test
    void a_day_of_a_title_long_before_or_behind_that_of_the_paper_does_not() {
        assertEquals(day("2018-03-05"), plain("Lamp failure – 2 May\n\nMarch 5, 2018\n\nThe lamp failure was long.\n").date());
        assertEquals(day("2018-03-05"),
                plain("Lamp failure – 2 January\n\nMarch 5, 2018\n\nThe lamp failure was long.\n").date());
    }

    @Test
    void the_head_of_a_table_is_no_title() {
        assertNull(plain("Asked | Answered |\n---|---|\nName of the lamp | North |\nDate of the report | 5 March |\n").title());
    }
}
