package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings that name a part in other words, or that are no headings. */
class NamesOfPartsTest {

    @Test
    void what_was_done_at_once_is_the_resolution() {
        assertEquals("Oil was poured.",
                section(read("# Lamp out\n\n## Immediate response\n\nOil was **poured**.\n"), Section.RESOLUTION));
        assertEquals("Oil was poured.", section(
                read("# Lamp out\n\n## How has this been addressed?\n\nOil was **poured**.\n"), Section.RESOLUTION));
    }

    @Test
    void causes_may_be_possible_only() {
        Reading reading = read("# Lamp out\n\n## Summary\nDark.\n\n## Possible causes\n- An old fuse\n");

        assertEquals("An old fuse", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void names_of_parts_may_say_how_long_the_part_is() {
        Reading reading = read("""
                Brief overview:
                The lamp was out for six hours.
                Incident Detailed Timeline (CET):
                01:00 : The fuse went
                07:47 : Ida Beispiel put in another
                Incident breakdown:
                Problem 1: The fuse went at 1:00am
                Nobody had looked at it.
                """);

        assertEquals("The lamp was out for six hours.", section(reading, Section.SUMMARY));
        assertEquals(List.of("01:00 CET", "07:47 CET"),
                reading.timeline().stream().map(entry -> entry.localTime() + " " + entry.zone()).toList());
        assertEquals("Problem 1: The fuse went at 1:00am Nobody had looked at it.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_heading_of_two_names_is_the_one_we_know() {
        Reading reading = read("""
                # Lamp out

                ## Root cause
                Old oil.

                ## Lessons / Ongoing Considerations
                Look at the oil.

                ## Immediate Preventative Measures
                - Buy oil
                """);

        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertEquals("Buy oil", reading.actionItems().getFirst().text());
    }

    @Test
    void what_did_not_go_well_went_wrong() {
        for (String heading : List.of("Didn't go well", "What did not go so well?", "Things that didn’t work well")) {
            Reading reading = read("# Lamp out\n\n## Went well\n\n* Fuse\n\n## " + heading + "\n\n* No spare\n");

            assertEquals("Fuse", section(reading, Section.WENT_WELL), heading);
            assertEquals("No spare", section(reading, Section.WENT_WRONG), heading);
        }
    }

    @Test
    void parts_we_have_no_name_for_stay_parts_above_the_first_we_know() {
        Reading reading = read("Lamp out\n\nIncident summary\n\nDark.\n\nLeadup\n\nOil was changed.\n\nFault\n\nWet wick.\n\n"
                + "Impact\n\nNo light.\n\nDetection\n\nA gull.\n");

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Leadup", "Fault"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void marks_of_footnotes_behind_the_names_of_parts_are_no_text() {
        Reading reading = read(
                "# Lamp out\n\n**Date:** 2021-03-03\n\n**Impact:**[^1] No light.\n\n## Timeline[^2]\n\nAll times UTC\n\n"
                        + "- 10:00 out\n- ...\n- 11:00 on\n");

        assertEquals("No light.", section(reading, Section.IMPACT));
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @Test
    void the_postmortem_of_jira_has_parts_of_its_own_and_actions_that_open_with_their_ticket() {
        Reading reading = read(
                "LMP-1 Lamp out\n\nIncident date\n3 March 2021\nIncident responders\nBo Muster\n\nExecutive summary\nThe lamp was out.\n\n"
                        + "Leadup\nA new fuse was put in.\n\nFault\nIt was too small.\n\nImpact\nTwo boats turned back.\n\nTimeline\n10:01 - lamp out\n11:00 - lamp on\n\n"
                        + "Five whys root cause identification\n1. The fuse blew.\n2. It was too small.\n\nRelated records\nNone\n\nCorrective actions\n"
                        + "LMP-7 Buy a measure\nLMP-8 Write the size on the box\n");

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Leadup", "Fault", "Related records"),
                reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("The fuse blew. It was too small.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy a measure", "Write the size on the box"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(List.of("LMP-8"), reading.actionItems().getLast().ticketKeys());
    }
}
