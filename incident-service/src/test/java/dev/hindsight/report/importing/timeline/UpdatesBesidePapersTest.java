package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Updates of a status page beside a paper, which may have a timeline of its own. */
class UpdatesBesidePapersTest {

    private static final String PAGE = """
            # Lamp out

            ## Timeline

            - 06:02 UTC Lamp goes out
            - 10:00 UTC Lamp burns

            ## What we posted

            **Resolved** - The lamp burns again.

            May 21, 2024 - 10:12 UTC

            **Investigating** - The lamp is out.

            May 21, 2024 - 06:24 UTC
            """;

    private static final String HEAD = """
            Lamp out at the north light
            Incident Report for Lights

            Date
            Mar 3, 2022

            """;
    private static final String UPDATES = """
            Incident updates

            Postmortem - We have written down what happened, see below.
            Mar 5, 10:05 UTC

            Resolved - The lamp burns.
            Mar 3, 18:20 UTC

            Monitoring - Oil is poured.
            Mar 3, 16:15 UTC

            Investigating - We look at the lamp.
            Mar 3, 14:31 UTC

            """;
    private static final String SUMMARY = """

            Summary

            The lamp was out for an hour.

            """;
    private static final String TIMELINE = """

            Timeline

            14:07 UTC
            The lamp goes out.

            16:04 UTC
            Oil is poured.

            Mar 4, 2022, 09:00 UTC
            The keeper has told all boats.

            """;
    private static final String CAUSE = """

            Root cause

            Nobody had bought oil.
            """;

    @Test
    void updates_beside_a_paper_with_a_timeline_of_its_own_are_a_part_of_their_own() {
        Reading reading = read(HEAD + UPDATES + SUMMARY + TIMELINE + CAUSE);

        assertEquals(List.of("2022-03-03T14:07:00Z", "2022-03-03T16:04:00Z", "2022-03-04T09:00:00Z"), times(reading));
        assertEquals(List.of("The lamp goes out.", "Oil is poured.", "The keeper has told all boats."), texts(reading));
        assertEquals("Incident updates", reading.otherSections().getFirst().name());
        assertTrue(reading.otherSections().getFirst().plain().contains("Mar 3, 16:15 UTC - Monitoring - Oil is poured."));
        assertTrue(reading.otherSections().getFirst().plain().contains("We have written down what happened"));
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
        assertEquals("Resolved", reading.status().written());
    }

    @Test
    void they_may_stand_below_the_paper_and_have_no_name() {
        String updates = UPDATES.substring(UPDATES.indexOf("Resolved")).replace(" - ", "\n").replace("Mar 3,",
                "Posted Mar 03, 2022 -");
        Reading reading = read(HEAD.replace("Date\nMar 3, 2022", "Postmortem") + SUMMARY + TIMELINE + CAUSE
                + "\nPosted Mar 05, 2022 - 10:05 UTC\n\n" + updates);

        assertEquals(List.of("The lamp goes out.", "Oil is poured.", "The keeper has told all boats."), texts(reading));
        assertEquals("2022-03-04T09:00:00Z", times(reading).getLast());
        assertEquals(List.of("Incident updates"), reading.otherSections().stream().map(part -> part.name()).toList());
    }

    @Test
    void updates_are_the_timeline_where_the_paper_has_none() {
        Reading alone = read(HEAD + UPDATES);
        Reading paper = read(HEAD + UPDATES + SUMMARY + CAUSE);
        Reading prose = read(HEAD + UPDATES + SUMMARY + "\nTimeline\n\nSee what we posted above.\n\n" + CAUSE);

        List<String> updates = List.of("2022-03-05T10:05:00Z", "2022-03-03T18:20:00Z", "2022-03-03T16:15:00Z",
                "2022-03-03T14:31:00Z");
        assertEquals(updates, times(alone));
        assertEquals(updates, times(paper));
        assertEquals(updates, times(prose));
        assertEquals(List.of(), paper.otherSections());
        assertEquals("Resolved", paper.status().written());
    }

    @Test
    void days_without_a_year_tell_that_the_newest_update_stands_first() {
        Reading reading = read(HEAD + UPDATES.replace("Postmortem - We have written down what happened, see below.",
                "Verifying - We look at it once more."));

        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("timeline-reversed")));
        assertTrue(reading.findings().stream().noneMatch(finding -> finding.code().equals("out-of-order")));
    }

    @Test
    void updates_below_a_heading_of_their_own_are_no_entries_of_a_timeline_that_stands_elsewhere() {
        Reading reading = read(PAGE);

        assertEquals(List.of("Lamp goes out", "Lamp burns"), texts(reading));
        assertEquals(List.of("What we posted"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## What we posted|## Timeline of updates", "## Timeline|## Weather", "- 10:00 UTC|- later"})
    void updates_without_such_a_heading_or_such_a_timeline_are_entries(String change) {
        String[] parts = change.split("\\|");
        Reading reading = read(PAGE.replace(parts[0], parts[1]));

        assertTrue(texts(reading).contains("Investigating - The lamp is out."));
    }
}
