package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

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
}
