package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of parts in unusual places: in bold, in questions, beside the text, folded away. */
class WhereNamesStandTest {

    @Test
    void a_heading_may_say_its_part_and_the_text_in_one_line() {
        Reading reading = read("""
                # Lamp out

                ## Impact: no boat saw it

                ## Timeline
                - 10:00 UTC: Lamp out
                """);

        assertEquals("no boat saw it", section(reading, Section.IMPACT));
    }

    @Test
    void the_bare_name_of_a_part_above_a_list_is_its_heading() {
        Reading reading = read("""
                # Lamp out

                ## Detection
                A boat told us.

                Action Items
                - Buy oil
                - Trim the wick

                ## Impact
                Two boats.
                """);

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals("A boat told us.", section(reading, Section.DETECTION));
    }

    @Test
    void a_question_in_bold_names_the_part_its_answer_stands_beside() {
        Reading reading = read("""
                # Lamp out 2020-10-25

                ### Summary
                - **What is wrong?** The lamp is out.
                - **What caused it?** A wick.
                - **What fixed it?** Another wick.
                - **Followup actions:**
                    - [ ] Buy wicks
                """);

        assertEquals("A wick.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Another wick.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy wicks"), actionTexts(reading));
    }

    @Test
    void a_question_alone_on_its_line_is_the_heading_of_what_answers_it() {
        Reading reading = read("""
                Report on the outage of 13/05/2020

                Dear ships,

                Between Tuesday night and Wednesday morning the lamp was out because of a wick, which was found at 9h06.

                What will we do to prevent this in the future?

                We will buy another lamp.
                """);

        assertEquals(List.of("We will buy another lamp."), actionTexts(reading));
        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).startsWith("Between Tuesday night"));
    }

    @Test
    void what_a_wiki_or_a_forge_folds_away_has_its_title_as_heading() {
        Reading wiki = read("<html><body><div id=\"main-content\"><h1>Lamp out</h1><h2>Impact</h2><p>Dark</p>"
                + "<div class=\"expand-container\"><div class=\"expand-control\"><span class=\"expand-control-text\">Timeline</span></div>"
                + "<div class=\"expand-content\"><ul><li>3 March 2021 10:00 UTC - out</li></ul></div></div></div></body></html>");
        Reading forge = read(
                "# Lamp out\n\n## Impact\n\nDark\n\n<details>\n<summary>Timeline</summary>\n\n- 3 March 2021 10:00 UTC - out\n\n"
                        + "</details>\n");

        assertEquals(List.of("2021-03-03T10:00:00Z"), times(wiki));
        assertEquals("Dark", section(wiki, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:00:00Z"), times(forge));
    }

    @Test
    void the_name_of_a_part_in_bold_may_have_a_remark_in_brackets_behind_it() {
        Reading reading = read("""
                # Lamp out

                **Root cause**: The fuse was too small.

                **Timeline** (all times UTC)

                - 3 March 2026 10:00 - lamp out

                **Action items** (so far):

                - Buy fuses
                """);

        assertEquals("The fuse was too small.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2026-03-03T10:00:00Z"), times(reading));
        assertEquals(List.of("Buy fuses"), actionTexts(reading));
    }
}
