package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists of contents whose points are numbered and lead to headings, some of which nobody has a name for. */
class NumberedContentsTest {

    private static final String PARTS = "Lamp out\n\n  1. The night\n  2. What boats saw\n  3. Root cause\n  4. Lessons learned\n\n";

    @Test
    void they_name_no_parts_and_the_headings_they_lead_to_do() {
        Reading reading = read(
                PARTS + "The night\n\nIt was dark.\n\nWhat boats saw\n\nNothing at all.\n\nRoot cause\n\nNo oil.\n\n"
                        + "Lessons learned\n\nOil burns.\n");

        assertEquals(List.of("The night", "What boats saw"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }

    @Test
    void where_the_text_was_cut_the_heading_right_below_them_tells_what_they_are() {
        Reading reading = read(PARTS + "The night\n\nIt was dark.\n");

        assertNull(section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("The night"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void points_that_stand_nowhere_else_are_a_list() {
        Reading reading = read("Lamp out\n\nImpact\n\n  1. Boats\n  2. Ships\n  3. Gulls\n\nBoats\n\nThey stayed out.\n");

        assertEquals("Boats Ships Gulls",
                section(read("Lamp out\n\nImpact\n\n  1. Boats\n  2. Ships\n  3. Gulls\n\nRoot cause\n\nRust.\n"),
                        Section.IMPACT));
        assertEquals(List.of("Boats"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("Buy oil Trim wicks Ring bells", section(
                read("Lamp out\n\nLessons learned\n\n  1. Buy oil\n  2. Trim wicks\n  3. Ring bells\n\nAppendix\n\n  1. Buy oil\n"
                        + "  2. Trim wicks\n  3. Ring bells\n"),
                Section.LESSONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL;DR;", "TL:DR;", "TLDR;", "tl;dr;"})
    void what_it_comes_to_in_short_is_the_summary_whatever_sign_stands_behind(String label) {
        assertEquals("the lamp was out for an hour.",
                section(read("Lamp out\n\n" + label + " the lamp was out for an hour.\n\nImpact\n\nDark.\n"), Section.SUMMARY));
    }

    @Test
    void other_words_in_front_of_a_semicolon_are_no_label() {
        assertEquals("Summary; the lamp was out for an hour.",
                section(read("Lamp out\n\nSummary; the lamp was out for an hour.\n\nImpact\n\nDark.\n"), Section.SUMMARY));
    }

    @Test
    void sentences_that_stand_there_again_are_no_contents() {
        Reading reading = read(
                "Lamp out\n\nSummary\n\n  1. The lamp went out.\n\n  2. The bells rang.\n\n  3. No boat came.\n\n\n"
                        + "Impact\n\nThe lamp went out.\n\nThe bells rang.\n\nRoot cause\n\nRust.\n");

        assertEquals("The lamp went out. The bells rang. No boat came.", section(reading, Section.SUMMARY));
        assertEquals("The lamp went out. The bells rang.", section(reading, Section.IMPACT));
        assertEquals(List.of(), reading.otherSections());
    }
}
