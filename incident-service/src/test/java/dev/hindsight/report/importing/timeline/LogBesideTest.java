package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;

/** The log of a machine under a name that a timeline may have as well. */
class LogBesideTest {

    private static final String LOG = "<details><summary>Log</summary>\n\n```\n2021-03-03T09:58:11Z WARN no oil\n"
            + "2021-03-03T10:00:02Z WARN no light\n```\n\n</details>\n\n";

    @Test
    void a_log_folded_away_below_the_timeline_is_kept_and_holds_no_entries() {
        List<String> entries = List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z");
        String system = LOG.replace("```\n2021", "```\nMar  3 09:58:10 tower wickd[7]: no oil\n2021");
        for (String log : List.of(LOG, system, LOG.replaceAll("<details><summary>(.*)</summary>|</details>", "### $1"))) {
            Reading reading = page("| UTC | What |\n|---|---|\n| 10:00 | Lamp out |\n| 10:20 | Lamp lit |\n\n" + log);

            assertEquals(entries, times(reading), log);
            assertEquals(entries, times(page("- 10:00 UTC Lamp out\n- 10:20 UTC Lamp lit\n\n" + log)), log);
            assertEquals(List.of("Log"), reading.otherSections().stream().map(Passage::name).toList());
            assertTrue(reading.otherSections().getFirst().plain().contains("09:58:11Z WARN no oil"));
        }
    }

    @Test
    void a_log_that_is_the_only_timeline_and_one_that_somebody_wrote_hold_entries() {
        String written = LOG.replaceAll("2021-03-03T(\\d\\d:\\d\\d):\\d\\dZ WARN", "$1 UTC");

        assertEquals(2, page(LOG).timeline().size());
        assertEquals(4, page("- 10:00 UTC Lamp out\n- 10:20 UTC Lamp lit\n\n" + written).timeline().size());
    }

    private static Reading page(String timeline) {
        return read("# Lamp out\n\n**Date:** 2021-03-03\n\n## Timeline\n\n" + timeline + "## Root cause\n\nRust.\n");
    }
}
