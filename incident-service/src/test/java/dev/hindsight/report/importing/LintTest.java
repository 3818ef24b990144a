package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.review.Lint;

class LintTest {

    @Test
    void a_reviewer_asks_for_proof_resolution_timeline_and_wonders_about_unknown_sections() {
        Reading reading = Reports.read(
                "# Lamp\n\n## Impact\n\nDark\n\n## Actions\n\n- [x] Buy oil\n- [x] Clean LMP-1\n\n## The gulls\n\nSit.\n");

        assertEquals(
                List.of("done-without-ticket actionItems[0]", "resolution-missing sections.resolution",
                        "timeline-missing timeline",
                        "unknown-section otherSections[0]"),
                Lint.of(reading).stream().map(finding -> finding.code() + " " + finding.where()).toList());
    }

    @Test
    void a_refused_reading_needs_no_review() {
        assertEquals(List.of(), Lint.of(Reports.read("%PDF-1.7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was down for 90 minutes", "The lamp was dark for about 80 minutes",
            "Outage of 1 hour 30 minutes", "The lamp could not be seen for over an hour", "A 90-minute outage",
            "Logs are kept for 14 days", "Every ship failed to see it for less than two hours"})
    void a_duration_that_two_times_of_the_timeline_bear_out_is_no_finding(String impact) {
        assertEquals(List.of(), durations(impact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was down for 45 minutes", "Outage of 4 hours", "A 10 minute outage of the lamp",
            "The lamp was unavailable for half an hour. Nobody was hurt.", "The lamp was dark for at least three hours"})
    void a_duration_that_no_two_times_bear_out_is_pointed_at(String impact) {
        assertEquals(List.of("duration-differs sections.impact"), durations(impact));
    }

    private static List<String> durations(String impact) {
        Reading reading = Reports.read("# Lamp\n\n## Impact\n\n" + impact
                + "\n\n## Resolution\n\nOil\n\n## Timeline (UTC)\n\n- 2024-05-01 10:00 dark\n- 2024-05-01 11:30 light\n");
        return Lint.of(reading).stream().map(finding -> finding.code() + " " + finding.where()).toList();
    }
}
