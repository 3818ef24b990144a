package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

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
        assertEquals(List.of("We have changed the fuse.", "We will paint the tower."), actions(reading));
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
    void owner_priority_and_state_may_stand_between_dashes_behind_an_action() {
        Reading reading = read("""
                # Lamp out

                ## Action Items
                - Buy fuses - Ida Beispiel - High - Open - [LMP-7](https://example.com/browse/LMP-7)
                - Paint the tower - Bo Muster - Medium - 2021-04-06 - Done
                - Test the lamp - North - twice
                """);

        ActionItem first = reading.actionItems().getFirst();
        assertEquals(List.of("Buy fuses", "Paint the tower", "Test the lamp - North - twice"), actions(reading));
        assertEquals(Arrays.asList("Ida Beispiel", "Bo Muster", null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(Arrays.asList(false, true, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("Priority: High; Open", first.comment());
        assertEquals(List.of("LMP-7"), first.ticketKeys());
        assertEquals(day("2021-04-06"), reading.actionItems().get(1).due());
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

        assertEquals(List.of("Lamp out", "Lamp on — Bo"), texts(reading));
        assertEquals("Evaluation Criteria: Ten in the box", reading.actionItems().getFirst().comment());
        assertEquals("prevent", reading.actionItems().getFirst().type());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_table_with_owners_under_another_name_is_one_of_action_items() {
        String recommendations = "## Recommendations\n\n| Ref | Recommendation | Owner | Target date | Status |\n|---|---|---|---|---|\n"
                + "| R1 | Buy fuses | Ida Beispiel | 2021-03-10 | Open |\n\n";
        Reading reading = read("# Lamp out\n\n## Impact\n\nDark.\n\n" + recommendations);

        assertEquals(List.of("Buy fuses"), actions(reading));
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().ownerName());
        assertTrue(found(reading, "actions-inferred", "actionItems"));
        assertEquals(List.of(), reading.notPlaced());

        Reading named = read("# Lamp out\n\n" + recommendations + "## Action Items\n\n- Paint the tower\n");

        assertEquals(List.of("Paint the tower"), actions(named));
        assertFalse(found(named, "actions-inferred"));
    }

    @Test
    void tickets_of_a_tracker_bring_title_and_state_in_one_line() {
        Reading reading = read("""
                Lamp out

                Status: Resolved
                Incident start time: 3/Mar/21 10:02 AM
                Incident end time: 3/Mar/21 11:02 AM

                Action items
                LMP-7 Buy fuses In Progress
                LMP-8 Paint the tower Done
                """);

        assertEquals(List.of("Buy fuses", "Paint the tower"), actions(reading));
        assertEquals(Arrays.asList(false, true), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("3/Mar/21 11:02 AM", reading.fields().get("Incident end time"));
    }

    @Test
    void an_address_alone_names_its_action() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n- https://example.com/issues/9\n");

        assertEquals(List.of("https://example.com/issues/9"), actions(reading));
    }

    @Test
    void a_part_may_follow_a_heading_of_actions_that_was_meant_otherwise() {
        Reading reading = read(
                "Lamp out\n\nStatus\nDone\n\nFollow-up\n\nBuy fuses\n\nSummary\n\nThe lamp was out.\n\nImpact\n\nDark.\n");

        assertEquals(List.of("Buy fuses"), actions(reading));
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Dark.", section(reading, Section.IMPACT));
    }

    @Test
    void a_subject_or_the_line_of_the_incident_is_the_title_and_no_value_of_a_label_that_stands_twice_is_lost() {
        Reading wiki = read("Incident: lamp out in the north (LMP-7)\n\nPostmortem owner\n@Ida Beispiel\n\nIncident\nLMP-7\n\n"
                + "Incident date\n3 March 2021\n\nImpact\nDark.\n");

        assertEquals("lamp out in the north (LMP-7)", wiki.title());
        assertEquals("lamp out in the north (LMP-7); LMP-7", wiki.fields().get("Incident"));

        Reading mail = read("Subject: Lamp outage 3 March 2021\n\nImpact:\nDark.\n");

        assertEquals("Lamp outage 3 March 2021", mail.title());
        assertEquals(day("2021-03-03"), mail.date());
    }

    @Test
    void who_had_a_role_is_known_as_an_owner_by_the_same_name() {
        Reading reading = read("""
                # Lamp out

                **Leads**: Ida, Bo
                **Roles**: Commander: Zoe Muster

                ## Action items
                * Buy fuses — _Ida_ — due 2021-03-10
                * Paint the tower — _Bo_
                * Zoe Muster: test the lamp
                * Test - Twice
                """);

        assertEquals(List.of("Buy fuses", "Paint the tower", "test the lamp", "Test - Twice"), actions(reading));
        assertEquals(Arrays.asList("Ida", "Bo", "Zoe Muster", null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
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
    void the_address_of_an_issue_is_kept_and_tasks_of_a_wiki_are_done_or_not() {
        assertEquals("https://example.com/issues/9",
                read("# Lamp out\n\n- **Date**: 2021-03-03\n- **Issue(s)**: https://example.com/issues/9\n\n## Impact\n\nDark.\n")
                        .fields().get("Issue(s)"));

        Reading wiki = read(
                "<h1>Lamp out</h1><h2>Action items</h2><ul class=\"inline-task-list\"><li class=\"checked\">Buy fuses</li>"
                        + "<li>Paint the tower</li></ul>");

        assertEquals(List.of(true, false), wiki.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void a_post_of_a_chat_has_signs_of_its_own() {
        Reading reading = read("""
                Review: lamp out (2021-03-03)

                :fire: *Severity*: SEV2
                :memo: *Scribe*: @ida

                *What happened*
                Dark for an hour.

                *Timeline* (all times in UTC)
                • 10:00 - lamp out
                • 11:00 - lamp on

                *What are we doing to prevent it*
                • Buy fuses - @ida - by 2021-03-10
                """);

        assertEquals("SEV2", reading.fields().get("Severity"));
        assertEquals("Dark for an hour.", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), Reports.times(reading));
        assertEquals(List.of("Buy fuses"), actions(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
    }

    @Test
    void a_short_first_line_above_headings_of_parts_is_the_title() {
        Reading reading = read("Incident report: lamp out\n\nImpact: dark\n\nTimeline\n========\n10:00 UTC out\n\n"
                + "Action items\n============\n* buy fuses\n");

        assertEquals("Incident report: lamp out", reading.title());
        assertNull(read("All times in UTC\n\n## Timeline\n\n- 10:00 out\n").title());
        assertNull(read("/label ~RCA\n\n## Impact\n\nDark.\n").title());
    }

    @Test
    void a_table_of_learnings_with_owners_is_one_of_action_items() {
        Reading reading = read(
                "# Lamp out\n\n## Learnings and actions\n\n| Learning | Action | Owner | Status |\n|---|---|---|---|\n"
                        + "| No spare | Buy fuses | Ida Beispiel | Done |\n");

        assertEquals(List.of("Buy fuses"), actions(reading));
        assertEquals("Learning: No spare; Done", reading.actionItems().getFirst().comment());
    }

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }
}
