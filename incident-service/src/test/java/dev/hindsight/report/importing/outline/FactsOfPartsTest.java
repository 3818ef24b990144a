package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Labels below the heading of a part are words of that part, and tell facts of the report as well. */
class FactsOfPartsTest {

    @Test
    void labels_in_bold_are_the_text_of_the_part() {
        Reading reading = read("# Lamp out\n\n## Impact\n\n**Severity:** major\n\n**Boats that waited:** 12\n\n"
                + "**What they saw:**\n\n- no light\n\n## Resolution\n\nThe fuse was changed.\n");

        assertEquals("Severity: major Boats that waited: 12 What they saw: no light", section(reading, Section.IMPACT));
        assertEquals("major", reading.fields().get("Severity"));
        assertNull(reading.fields().get("Boats that waited"));
    }

    @Test
    void so_are_bullets_with_labels() {
        Reading reading = read(
                "# Lamp out\n\n## Root cause\n\n- **Severity**: major\n- **Fuse**: too weak\n\n## Resolution\n\nDone.\n");

        assertEquals("Severity: major Fuse: too weak", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void so_is_a_table_of_labels_and_values() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\n| | |\n|---|---|\n| Downtime | none |\n| User impact | The lamp was red |\n"
                        + "| Started | 2021-03-03 10:00 |\n\nNo boat waited.\n\n## Resolution\n\nDone.\n");

        assertTrue(section(reading, Section.IMPACT).startsWith("Downtime | none User impact | The lamp was red"));
        assertTrue(section(reading, Section.IMPACT).endsWith("No boat waited."));
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
    }

    @Test
    void a_table_that_names_other_parts_is_all_of_them() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\n| | |\n|---|---|\n| Severity | major |\n| Root cause | A weak fuse |\n");

        assertEquals("A weak fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void quoted_labels_above_all_parts_are_fields() {
        Reading reading = read("# Lamp out\n\n> **Status:** Resolved.\n> **Author:** Ida Beispiel\n\n## Impact\n\nDark.\n");

        assertEquals("Resolved.", reading.status().written());
        assertEquals("Ida Beispiel", reading.authors().getFirst().name());
    }

    @Test
    void a_subheading_stays_unless_it_says_the_name_again() {
        assertEquals("User impact No boat saw it.",
                section(read("# Lamp out\n\n## Impact\n\n### User impact\n\nNo boat saw it.\n"), Section.IMPACT));
        assertEquals("A weak fuse.",
                section(read("# Lamp out\n\n## Root cause analysis\n\n### Primary root cause\n\nA weak fuse.\n"),
                        Section.ROOT_CAUSES));
    }

    @Test
    void a_question_may_open_as_people_talk() {
        assertEquals("Dark.", section(read("# Lamp out\n\n## So what happened?\n\nDark.\n"), Section.SUMMARY));
    }

    @Test
    void why_detection_was_late_is_about_detection() {
        assertEquals("Nobody looked.",
                section(read("# Lamp out\n\n## Summary\n\nDark.\n\n## Why detection lagged\n\nNobody looked.\n"),
                        Section.DETECTION));
    }

    @Test
    void actions_that_are_only_possible_are_no_action_items() {
        Reading reading = read("# Lamp out\n\n## Conclusion\n\nSome possible actions we will weigh in the future:\n\n"
                + "- a second lamp\n- a second keeper\n");

        assertTrue(reading.actionItems().isEmpty());
    }

    @Test
    void lines_of_labels_in_the_summary_tell_other_parts() {
        Reading reading = read("# Lamp out\n\n## Summary\n\nDescription: Dark<br>\nComponent: north lamp<br>\n"
                + "User impact: No boat saw it.\n\n## Timeline\n\n- 10:00 Lamp out\n");

        assertEquals("No boat saw it.", section(reading, Section.IMPACT));
        assertEquals("Description: Dark Component: north lamp", section(reading, Section.SUMMARY));
    }

    @Test
    void a_name_that_stands_below_several_headings_is_no_part_of_the_report() {
        Reading reading = read("# Lamp out\n\n## What failed\n\n### The fuse\n\nPrevention:\n\n- use a strong one\n\n"
                + "### The keeper\n\nHe slept.\n\nPrevention:\n\n- ring a bell\n");

        assertTrue(reading.actionItems().isEmpty());
        assertEquals(1, reading.otherSections().size());
    }

    @Test
    void a_summary_of_a_part_is_that_part() {
        assertEquals("A new fuse.",
                section(read("# Lamp out\n\n## Summary\n\nDark.\n\n## Resolution summary\n\nA new fuse.\n"),
                        Section.RESOLUTION));
    }

    @Test
    void a_day_behind_an_author_is_no_author() {
        Reading reading = read("# Lamp out\n\nAuthor: Ida Beispiel, 2021-03-04. Review: Bo Muster\n\n## Summary\n\nDark.\n");

        assertEquals(1, reading.authors().size());
        assertTrue(reading.notPlaced().toString().contains("Review: Bo Muster"));
    }

    @Test
    void a_label_that_says_the_name_of_its_part_stays_with_its_words() {
        assertEquals("Incident description: Dark.",
                section(read("# Lamp out\n\n## Summary\n\n- **Incident description**: Dark.\n"), Section.SUMMARY));
    }

    @Test
    void a_bullet_among_labelled_ones_is_one_of_them_whatever_its_label() {
        Reading reading = read(
                "# Lamp out\n\n## Fixes landed\n\n- **North lamp:** a new fuse\n- **Follow-ups:** none so far\n");

        assertEquals("North lamp: a new fuse Follow-ups: none so far", section(reading, Section.RESOLUTION));
        assertTrue(reading.actionItems().isEmpty());
    }

    @Test
    void a_field_that_says_only_when_is_no_text_of_a_part() {
        Reading reading = read("# Lamp out\n\n| | |\n|---|---|\n| Reported | 2021-03-03 |\n| Mitigation | 2021-03-04 |\n"
                + "| Severity | SEV1 |\n\n## Solution\n\nA new fuse.\n");

        assertEquals("A new fuse.", section(reading, Section.RESOLUTION));
        assertEquals("2021-03-04", reading.fields().get("Mitigation"));
    }

    @Test
    void labels_that_are_all_a_summary_says_stay_there_where_their_parts_have_headings() {
        Reading reading = read(
                "# Lamp out\n\n## Summary\n\n**Root cause**: A fuse.\n\n**Impact**: Dark.\n\n## Root cause analysis\n\n"
                        + "The fuse was weak.\n");

        assertEquals("Root cause: A fuse.", section(reading, Section.SUMMARY));
        assertEquals("The fuse was weak.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Dark.", section(reading, Section.IMPACT));
    }

    @Test
    void a_label_that_stands_below_several_headings_names_no_part() {
        assertNull(section(read("# Lamp out\n\n## Root causes\n\n### The fuse\n\nWeak.\n\n**Fix:** a strong one\n\n"
                + "### The keeper\n\nAsleep.\n\n**Fix:** a bell\n"), Section.RESOLUTION));
    }

    @Test
    void a_word_on_prevention_among_facts_is_no_action() {
        assertTrue(read("# Lamp out\n\n## Classification\n\n**Type**: fuse\n**Prevention**: partly\n**Cost**: low\n")
                .actionItems().isEmpty());
    }

    @Test
    void a_label_with_its_value_ends_a_list_below_a_label_and_no_list_below_a_heading() {
        String text = "- 10:00 Dark\n- 11:00 Lit\n\n**Root cause:** no oil\n\n**Action items:**\n\n- Buy oil\n";
        Reading labelled = read("# Lamp out\n\n**Timeline:**\n\n" + text);

        assertEquals("no oil", labelled.sections().get(Section.ROOT_CAUSES).plain());
        assertEquals(List.of("Dark", "Lit"), texts(labelled));
        assertEquals(List.of("Dark", "Lit Root cause: no oil"), texts(read("# Lamp out\n\n## Timeline\n\n" + text)));
    }
}
