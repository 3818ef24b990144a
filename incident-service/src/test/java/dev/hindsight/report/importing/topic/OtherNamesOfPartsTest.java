package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of parts with articles, questions, tags and other words around them. */
class OtherNamesOfPartsTest {

    @Test
    void names_of_parts_may_have_an_article_a_question_or_a_second_name() {
        Reading reading = read("""
                # Lamp out

                ## The Issue

                No light.

                ## The Cause

                No oil.

                ## How we resolved the issue

                We bought some.

                ## Preventing this from happening to any lamp of ours again / What the keepers have learnt

                1. Count the barrels each week
                2. Paint a line on the tank
                """);

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("We bought some.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Count the barrels each week", "Paint a line on the tank"), actionTexts(reading));
        assertEquals(List.of("The Issue"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void questions_and_what_helped_are_names_too() {
        Reading reading = read("""
                # Lamp out

                ## What was the impact identified?

                Two boats turned back.

                ## What helped

                - The moon

                ## What did not help

                - The fog

                ## Future work

                ### A second lamp

                One more for the pier.
                """);

        assertEquals("Two boats turned back.", section(reading, Section.IMPACT));
        assertEquals("The moon", section(reading, Section.WENT_WELL));
        assertEquals("The fog", section(reading, Section.WENT_WRONG));
        assertEquals(1, reading.actionItems().size());
    }

    @Test
    void a_short_term_fix_is_the_resolution_and_so_are_actions_taken_where_others_are_still_to_do() {
        Reading reading = read("""
                # Lamp out

                ## Short-term fix

                A candle.

                ## Actions taken

                The keeper was woken.

                ## Preventative measures

                - Buy oil
                """);

        assertEquals("A candle. Actions taken The keeper was woken.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of("Wake the keeper"), actionTexts(read("# Lamp out\n\n## Actions taken\n\n- Wake the keeper\n")));
    }

    @Test
    void a_line_with_a_colon_is_a_heading_where_all_headings_are_such_lines() {
        Reading reading = plain("""
                Summary:

                The lamp was out on 4 March.

                Timeline:

                10:00 AM: Lamp out

                11:00 AM: Lamp on

                Misleading Traces/Wrong Turns:

                We looked for a storm.

                Root Cause:

                No oil.
                """);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("Misleading Traces/Wrong Turns"),
                reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void whys_are_causes_and_the_recovery_process_is_the_resolution() {
        Reading reading = read(
                "# Lamp out\n\n## Whys\n\n* No oil\n* ...because nobody looked\n\n## Recovery process\n\n1. Bought oil\n");

        assertEquals("No oil ...because nobody looked", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bought oil", section(reading, Section.RESOLUTION));
    }

    @Test
    void tags_in_a_heading_say_how_it_looks_and_are_none_of_its_name() {
        Reading reading = read("# <center> Lamp out <img src=\"lamp.png\" width=10%></center>\n\n## <pre> Resolution </pre>\n\n"
                + "A keeper set <Name of lamp> alight.\n");

        assertEquals("Lamp out", reading.title());
        assertEquals("A keeper set <Name of lamp> alight.", section(reading, Section.RESOLUTION));
    }

    @Test
    void an_overview_of_the_issue_is_the_summary_and_remedial_measures_are_actions() {
        Reading reading = plain("Lamp out\n\n\nISSUE OVERVIEW\n\nThere was no light.\n\n\nREMEDIAL MEASURES\n\nBuy oil.\n");

        assertEquals("There was no light.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Buy oil."), actionTexts(reading));
    }

    @Test
    void long_questions_are_headings_by_what_they_ask() {
        Reading reading = read("""
                Incident Report Number: 2015-07

                North light

                What happened?

                The lamp was out.

                What was the workaround and resolution for the incident?

                A lantern was hung up.

                What are any recommendations to prevent this incident from occurring again?

                Keep a spare wick in the tower.
                """);

        assertEquals("North light", reading.title());
        assertEquals("A lantern was hung up.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Keep a spare wick in the tower."), actionTexts(reading));
    }

    @Test
    void an_emoji_torn_into_letters_stands_in_front_of_a_heading_and_is_no_word_of_it() {
        Reading reading = read("""
                Lamp out

                đŸĨ Impact

                Describe how internal and external users were impacted during the incident

                Two boats waited.

                👁ī¸ Detection

                A boat called.
                """);

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("A boat called.", section(reading, Section.DETECTION));
    }
}
