package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Posts of a chat, mails, dumps of trackers and other reports that were not written to be one. */
class SentReportsTest {

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

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }
}
