package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status pages, days that are counted, times that are spoken, and pages that hold several incidents. */
class OtherLayoutsTest {

    private static final String UPDATES = """
            Resolved
            This incident has been resolved.
            Posted Mar 03, 2021 - 11:02 UTC
            Monitoring
            A new fuse is in.
            Posted 3 years ago. Mar 03, 2021 - 10:55 UTC
            Investigating
            We are looking for
            the fuse.
            Posted Mar 03, 2021 - 10:05 UTC
            This incident affected: North tower (Lamp, Horn).
            """;

    @Test
    void the_updates_of_a_status_page_are_a_timeline_and_the_newest_is_the_status() {
        Reading reading = read("Lamp out\nIncident Report for Harbour\n\nPostmortem\n\nRoot cause\nAn old fuse.\n\n"
                + "Posted Mar 04, 2021 - 09:00 UTC\n\n" + UPDATES);

        assertEquals("Lamp out", reading.title());
        assertEquals("Resolved", reading.status().written());
        assertEquals("North tower (Lamp, Horn).", reading.fields().get("Affected services"));
        assertEquals("An old fuse.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2021-03-03T11:02:00Z", "2021-03-03T10:55:00Z", "2021-03-03T10:05:00Z"), times(reading));
        assertEquals(List.of("Resolved: This incident has been resolved.", "Monitoring: A new fuse is in.",
                "Investigating: We are looking for the fuse."), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void updates_in_bold_are_read_as_well() {
        Reading reading = read(
                "# Lamp out\n\n**Resolved** - On again.\nMar 3, 2021, 11:02 UTC\n\n**Investigating** - We look.\nMar 3, 2021, 10:05 UTC\n");

        assertEquals(List.of("2021-03-03T11:02:00Z", "2021-03-03T10:05:00Z"), times(reading));
        assertEquals(List.of("Resolved: On again.", "Investigating: We look."), texts(reading));
    }

    @Test
    void days_may_be_counted_and_times_spoken() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n### Day 1, 22:10\n\nOut\n\n### Day 2, 08:00\n\nOn\n\n### Day 4\n\n"
                        + "- 09:00 Boats told\n- half past eleven: Thanks given\n- Quarter to four pm - Tea\n");

        assertEquals(List.of("2021-03-03T22:10:00Z", "2021-03-04T08:00:00Z", "2021-03-06T09:00:00Z", "2021-03-06T11:30:00Z",
                "2021-03-06T15:45:00Z"), times(reading));
        assertEquals(List.of("Out", "On", "Boats told", "Thanks given", "Tea"), texts(reading));
        assertTrue(found(reading, "day-inferred", "timeline[1]"));
    }

    @Test
    void days_are_counted_even_where_no_date_is_known() {
        Reading reading = read("# Lamp out\n\n## Timeline (UTC)\n\n- Day 1 22:10 - Out\n- Day 3, 08:00: On\n");

        assertEquals(List.of(0, 2), reading.timeline().stream().map(Entry::dayOffset).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Incident log\n\n## 2021-03-03 Lamp out\n\nFuse.\n\n**Timeline**\n- 10:01 out\n\n## 2021-04-04 Horn silent\n\nWater.\n\n**Timeline**\n- 10:01 silent\n",
            "# Outages\n\n## Lamp out (March 3, 2021)\n\n### Summary\nFuse\n\n### Root cause\nRust\n\n## Horn silent (April 4, 2021)\n\n### Summary\nWater\n",
            "Incident History\n\nMarch 2021\n\nLamp out\nThis incident has been resolved.\nMar 3, 10:05 - 11:02 UTC\n\nHorn silent\nThis incident has been resolved.\nMar 9, 08:05 - 09:02 UTC\n"})
    void a_page_of_several_incidents_is_refused_and_told_what_to_bring(String page) {
        Reading reading = read(page);

        assertTrue(reading.isRefused());
        assertTrue(reading.findings().getFirst().message().contains("one report at a time"));
    }

    @Test
    void a_report_over_several_days_is_one() {
        assertFalse(read(
                "# Lamp out\n\n## Timeline\n\n### 2021-03-03 Out\n\n- 10:01 out\n\n### 2021-03-04 Again\n\n- 09:00 out again\n\n## Root cause\n\nRust\n")
                .isRefused());
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
