package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Forms that somebody filled in, and lessons with their verdicts in the line. */
class FormsAndLessonsTest {

    @Test
    void a_field_of_a_form_that_nobody_answered_is_empty() {
        Reading reading = read("### Date\n\n2024-03-04\n\n### Impact\n\n_No response_\n\n### Root cause\n\nRust\n");

        assertEquals("", section(reading, Section.IMPACT));
        assertTrue(found(reading, "section-empty", "sections.impact"));
    }

    @Test
    void a_date_that_is_not_applicable_is_none() {
        Reading reading = read("# Lamp out\n\nDate: n/a\n\n## Root cause\n\nRust\n");

        assertNull(reading.date());
        assertTrue(found(reading, "date-missing", "date"));
        assertFalse(found(reading, "date-imprecise"));
    }

    @Test
    void two_handles_that_touch_are_two_people_and_one_of_another_server_is_one() {
        assertEquals(List.of("ida-b", "bo-m"),
                names(read("# Lamp out\n\n**Authors:** @ida-b@bo-m\n\n## Root cause\n\nRust\n")));
        assertEquals(1, names(read("# Lamp out\n\n**Authors:** @ida@lamps.example\n\n## Root cause\n\nRust\n")).size());
    }

    @Test
    void verdicts_in_the_line_are_parts_of_the_lessons_bold_or_not() {
        for (String mark : List.of("", "*", "**")) {
            Reading reading = read(
                    "# Lamp out\n\n## Lessons\n\n" + mark + "What went well:" + mark + " the bell rang\n\n" + mark
                            + "What went badly:" + mark + " the spare lamp was dry\n");

            assertEquals("the bell rang", section(reading, Section.WENT_WELL));
            assertEquals("the spare lamp was dry", section(reading, Section.WENT_WRONG));
        }
        Reading listed = read("# Lamp out\n\n## Lessons\n\n- What went well: the bell rang\n- Fix: a lamp needs oil\n");

        assertEquals("the bell rang Fix: a lamp needs oil", section(listed, Section.WENT_WELL));
        assertNull(section(listed, Section.RESOLUTION));
    }

    @Test
    void words_to_the_writer_behind_a_sentence_are_left_out_and_other_remarks_stay() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                The lamp went out. (Write it so that a sailor understands.)

                ## Impact

                (Numbers, please!)

                ## Resolution

                The wick was trimmed. (It was 9 mm long.)
                """);

        assertEquals("The lamp went out.", section(reading, Section.SUMMARY));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
        assertEquals("", section(reading, Section.IMPACT));
        assertEquals("The wick was trimmed. (It was 9 mm long.)", section(reading, Section.RESOLUTION));
    }

    @Test
    void a_link_to_another_ticket_of_the_project_contradicts_its_text_wherever_tickets_live() {
        Reading other = read("# Lamp out\n\n## Action items\n\n- Buy oil ([LMP-14](https://bugs.lamps.example/LMP-41))\n");
        Reading same = read("# Lamp out\n\n## Action items\n\n- Buy oil ([LMP-14](https://bugs.lamps.example/LMP-14))\n");

        assertTrue(found(other, "link-mismatch", "actionItems[0]"));
        assertFalse(found(same, "link-mismatch"));
    }

    @Test
    void keys_in_the_front_matter_are_those_of_the_report() {
        Reading reading = read("---\ntitle: Lamp out\ntickets: [LMP-1, LMP-2]\n---\n\n## Impact\n\nDark\n");

        assertEquals(List.of("LMP-1", "LMP-2"), reading.documentTickets());
    }

    @Test
    void good_and_bad_are_verdicts_and_what_is_asked_for_one_line_each_is_no_answer() {
        Reading reading = read(
                "# Lamp out\n\n## Good\n\n_What helped us? One line each._\n\n- the bell rang\n\n## Bad\n\n- no oil\n");

        assertEquals("the bell rang", section(reading, Section.WENT_WELL));
        assertEquals("no oil", section(reading, Section.WENT_WRONG));
        assertTrue(found(reading, "placeholder-text", "sections.wentWell"));
    }

    @Test
    void a_question_in_brackets_behind_a_sentence_is_the_template_s() {
        Reading reading = read("# Lamp out\n\n## Impact\n\nTwo boats waited. (How many sailors saw it?)\n");

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
    }

    @Test
    void somebody_known_behind_the_last_comma_owns_an_action_and_nobody_yet_owns_none() {
        Reading reading = read(
                "# Lamp out\n\nAuthors: Ida Beispiel\n\n## Action items\n\n- Buy oil, **Ida Beispiel**, due 2024-04-01\n"
                        + "- Buy glass, Green Paint\n- Trim the wick - owner: nobody yet\n");

        assertEquals(List.of("Buy oil", "Buy glass, Green Paint", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
    }

    @Test
    void the_answer_that_is_ticked_tells_how_it_was_noticed() {
        Reading reading = read("### How was it noticed?\n\n- [ ] Alarm\n- [X] Boat\n\n"
                + "### Root cause\n\nRust\n");

        assertEquals("Boat", section(reading, Section.DETECTION));
        assertTrue(found(reading, "placeholder-text", "sections.detection"));
    }

    @Test
    void a_part_that_is_only_code_is_no_link() {
        assertFalse(found(read("# Lamp out\n\n## Root cause\n\n```\noil --level\n```\n"), "section-only-link"));
    }
}
