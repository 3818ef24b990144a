package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Titles below the name of a blog, and heads that are none. */
class TitlesOfPostsTest {

    @Test
    void the_title_stands_below_the_name_of_the_blog_and_of_the_author() {
        Reading reading = read("""
                LIGHTS Community

                Ida Beispiel
                Ida Beispiel

                Posted on

                Lamp Out: A Report

                Issue Summary:

                The lamp was out.
                """);

        assertEquals("Lamp Out: A Report", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void two_sentences_are_no_title() {
        Reading reading = read("""
                The lamp was out for two hours. During this time no boat could find the harbour.

                Timeline

                10:00 Lamp out
                12:00 Lamp lit
                """);

        assertNull(reading.title());
    }

    @Test
    void a_heading_that_says_whose_report_it_is_is_not_its_title() {
        Reading reading = read("## Owner: @idab\n\n# Overview\n\nThe lamp went out.\n");

        assertNull(reading.title());
        assertEquals(List.of("idab"), names(reading));
    }

    @Test
    void a_post_may_call_its_title_a_heading_unless_one_stands_below() {
        String post = "---\nheading: \"Lamp out\"\ndate: 2024-08-16\n---\n\n";

        assertEquals("Lamp out", read(post + "## Impact\n\nDark.\n").title());
        assertEquals("No light in the north", read(post + "# No light in the north\n\n## Impact\n\nDark.\n").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Date** 4 March 2024\n**Authors** Ida Beispiel", "Date: 4 March 2024\nAuthors: Ida Beispiel",
            "- **Date:** 4 March 2024\n- **Authors:** Ida Beispiel"})
    void a_short_first_line_above_the_fields_is_the_title(String fields) {
        Reading reading = plain("Lamp out at the north pier\n\n" + fields + "\n\n**Impact**\n\nDark.\n");

        assertEquals("Lamp out at the north pier", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was out, and all is well again.", "This page is kept by the guild:",
            "4 March 2024 at noon", "Lamp\nout"})
    void a_sentence_a_label_or_a_day_above_the_fields_is_none(String words) {
        assertNull(plain(words + "\n\n**Authors** Ida Beispiel\n\n**Impact**\n\nDark.\n").title());
    }

    @Test
    void front_matter_that_calls_a_page_by_its_day_leaves_the_title_to_the_only_heading_so_large() {
        String front = "---\ntitle: \"2026-03-01\"\n---\n\n";
        Reading reading = plain(front + "## Lamp out at the pier\n\n### Summary\n\nDark.\n");
        Reading bare = plain(front + "## Summary\n\nDark.\n\n## Root cause\n\nRain.\n");

        assertEquals("Lamp out at the pier", reading.title());
        assertEquals("2026-03-01", String.valueOf(reading.date()));
        assertEquals("2026-03-01", bare.title());
        assertEquals("2026-03-01", String.valueOf(bare.date()));
    }
}
