package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Status pages and posts of a chat, which tell what happened as updates. */
class UpdatesTest {

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
        assertEquals(List.of("Resolved This incident has been resolved.", "Monitoring A new fuse is in.",
                "Investigating We are looking for the fuse."), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void updates_in_bold_are_read_as_well() {
        Reading reading = read(
                "# Lamp out\n\n**Resolved** - On again.\nMar 3, 2021, 11:02 UTC\n\n**Investigating** - We look.\nMar 3, 2021, 10:05 UTC\n");

        assertEquals(List.of("2021-03-03T11:02:00Z", "2021-03-03T10:05:00Z"), times(reading));
        assertEquals(List.of("Resolved - On again.", "Investigating - We look."), texts(reading));
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
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
    }
}
