package dev.hindsight.report.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** Dumps in which the page stands inside the menus of its site, moved to the right as a whole. */
class PagesInsideOthersTest {

    private static final Reading READING = Reports.read("""
            Skip to main content
              • Back
                Keepers
                Harbour Knowledge Centre
                1. Home
                2. Keepers
                3. Reports
                4. North lamp out - March 3, 2021

                North lamp out - March 3, 2021

                1. Share
                  1. Share
                1. Introduction
                2. Timeline
                3. Root cause
                4. Resolution

                Introduction

                This document tells what happened to the north lamp in the night of the rain.

                Timeline

                March 3, 2021 from 10:17 PM until 11:45 PM Singapore time.

                Ships could not see the lamp.

                Root cause

                The roof had a hole, through which the rain fell on the wick.

                Resolution

                Bo put a new wick in.
            """);

    @Test
    void what_stands_twice_and_is_longest_is_the_title() {
        assertEquals("North lamp out - March 3, 2021", READING.title());
        assertEquals(Reports.day("2021-03-03"), READING.date());
    }

    @Test
    void a_margin_in_front_of_most_lines_says_nothing() {
        assertEquals(List.of("Introduction"), READING.otherSections().stream().map(Passage::name).toList());
        assertEquals("Bo put a new wick in.", Reports.section(READING, Section.RESOLUTION));
    }

    @Test
    void the_name_of_a_series_is_not_the_title() {
        Reading reading = Reports.read("""
                Post-mortems on the lamps of the harbour

                North lamp out

                Summary

                The lamp was out for a night.

                Root cause

                The roof had a hole.
                """);

        assertEquals("North lamp out", reading.title());
    }

    @Test
    void a_long_line_above_a_sentence_opens_the_summary_though_nothing_ends_it() {
        Reading reading = Reports.read("""
                North lamp out

                This document tells all who wait in the bay about the outage of the north lamp on March 3, 2021

                It was written by those who keep the lamp.

                Root cause

                The roof had a hole.
                """);

        assertEquals("This document tells all who wait in the bay about the outage of the north lamp on March 3, 2021"
                + " It was written by those who keep the lamp.", Reports.section(reading, Section.SUMMARY));
    }

    @Test
    void the_site_above_its_menu_is_not_the_title() {
        Reading reading = Reports.read("""
                Keepers
                  • Subscribe
                  • Knowledge Centre

                North lamp - RCA - July 22, 2020

                Summary

                The lamp was out for a night.

                Root cause

                The roof had a hole.
                """);

        assertEquals("North lamp - RCA - July 22, 2020", reading.title());
        assertEquals(Reports.day("2020-07-22"), reading.date());
    }

    @Test
    void a_title_above_a_list_of_few_words_stays_the_title() {
        Reading reading = Reports.read("""
                North lamp out
                  • No oil
                  • Wet wick

                The lamp went out on July 22, 2020 and burned again in the morning.

                Root cause

                The roof had a hole.
                """);

        assertEquals("North lamp out", reading.title());
    }
}
