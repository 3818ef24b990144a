package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports written into the templates that vendors and communities hand out. */
class KnownTemplatesTest {

    @Test
    void a_review_of_a_cloud_asks_questions() {
        Reading reading = read("""
                # Review – Lamp – North

                ## What happened?
                The lamp was out.

                ## What went wrong and why?
                A fuse blew.

                ## How are we making incidents like this less likely or less impactful?
                - We have changed the fuse. (Completed)
                - We will paint the tower.
                """);

        assertEquals("A fuse blew.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("We have changed the fuse.", "We will paint the tower."), actionTexts(reading));
        assertEquals(Arrays.asList(true, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void facts_below_a_heading_of_facts_are_fields_and_no_summary() {
        Reading reading = read("""
                # Lamp out

                ## Incident Overview
                - **Incident Type:** Light
                - **Started At:** 2021-03-03 10:02 UTC
                - **Roles:** Keeper

                ## Summary
                Dark.
                """);

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals("Light", reading.fields().get("Incident Type"));
        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void an_overview_that_tells_is_a_summary_though_it_has_a_label() {
        Reading reading = read("# Lamp out\n\n## Overview\n\nThe lamp was out.\n\n**Roles:** Keeper\n");

        assertTrue(section(reading, Section.SUMMARY).startsWith("The lamp was out."));
    }

    @Test
    void milestones_are_a_timeline_and_a_closing_word_is_no_summary() {
        Reading reading = read("""
                # 2021-03-03 Lamp out

                The lamp was out for an hour on Wednesday.

                ## Milestones
                - 10:00 UTC — Started
                - 11:00 UTC — Resolved

                ## In summary
                We like light.
                """);

        assertEquals(List.of("Started", "Resolved"), texts(reading));
        assertEquals("The lamp was out for an hour on Wednesday.", section(reading, Section.SUMMARY));
        assertEquals("We like light.", reading.otherSections().getFirst().plain());
    }

    @Test
    void columns_nobody_named_for_us_keep_their_headings_and_a_dash_is_an_empty_cell() {
        Reading reading = read("""
                # 2021-03-03 Lamp out

                ## Timeline (UTC)
                | Time | What happened | Who |
                |---|---|---|
                | 10:00 | Lamp out | — |
                | 11:00 | Lamp on | Bo |

                ## Action Items
                | Action Item | Kind | Evaluation Criteria | Issue |
                |---|---|---|---|
                | Buy fuses | Prevent | Ten in the box | TBD |
                """);

        assertEquals(List.of("Lamp out", "Lamp on (Bo)"), texts(reading));
        assertEquals("Evaluation Criteria: Ten in the box", reading.actionItems().getFirst().comment());
        assertEquals("prevent", reading.actionItems().getFirst().type());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void what_a_template_wants_listed_in_the_first_point_is_no_lesson() {
        Reading reading = read("""
                # Lamp out

                ## The incident
                It was dark.

                ## What went well?
                - List anything the keepers did well and want to call out. It's ok to not list anything.
                - Bo came soon.

                ## What did we learn?
                - List any findings that came out of the incident.
                - Look at the oil.
                """);

        assertEquals("It was dark.", section(reading, Section.SUMMARY));
        assertEquals("Bo came soon.", section(reading, Section.WENT_WELL));
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertTrue(found(reading, "placeholder-text", "sections.wentWell"));
    }

    @Test
    void further_lessons_among_those_of_what_went_well_are_lessons() {
        Reading reading = read("""
                # Lamp out

                ## Lessons learned

                - What went well:
                  - Bo came soon.
                - Misc lessons learned
                  - Look at the oil.
                """);

        assertEquals("Bo came soon.", section(reading, Section.WENT_WELL));
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
    }
}
