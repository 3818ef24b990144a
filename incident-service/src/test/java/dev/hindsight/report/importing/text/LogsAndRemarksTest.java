package dev.hindsight.report.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** What stands beside the parts of a dump: dots where a log was cut, and remarks behind headings. */
class LogsAndRemarksTest {

    @Test
    void dots_beside_a_log_make_no_comparison_of_versions() {
        Reading reading = Reports.read("""
                Lamp out

                Timeline

                  • 30 May 2021 16:53 - The lamp goes out
                  • 30 May 2021 17:20 - Bo lights it again

                Root cause

                There was no oil, as the log of the lamp house says.

                Appendix

                ...
                2021-05-30 16:53:01 GMT LOG: no oil
                2021-05-30 16:53:02 GMT LOG: no light
                ...
                """);

        assertFalse(Reports.found(reading, "not-one-report"));
        assertEquals(List.of("The lamp goes out", "Bo lights it again"), Reports.texts(reading));
    }

    @Test
    void a_long_remark_in_brackets_behind_the_name_of_a_part_may_end_with_a_colon() {
        Reading reading = Reports.read("""
                Lamp out

                Summary

                The lamp was out for a night.

                Action items (to be done before the next rain comes, by whoever is on the island):

                  • Mend the roof
                  • Buy a second lamp
                """);

        assertEquals(List.of("Mend the roof", "Buy a second lamp"), Reports.actionTexts(reading));
    }

    @Test
    void what_a_system_logged_in_another_tongue_is_no_timeline() {
        Reading reading = Reports.read("# Lamp out\n\n## Lamp house\n\n"
                + "mar 22 16:13:00 lamp01 wickd[31]: Starting lamp\nmar 22 16:13:01 lamp01 wickd[31]: no oil\n"
                + "mar 22 16:14:00 lamp01 wickd[31]: Failed to start lamp\navr. 22 16:15:00 lamp01 wickd[31]: done\n");

        assertEquals(List.of(), reading.timeline());
        assertEquals(3, Reports.read("Lamp out\n\nEvents\n\nmar 22 16:13:00 lamp out\nmar 22 16:14:00 Bo rings\n"
                + "mar 22 16:15:00 Ida: lamp lit\n").timeline().size());
    }

    @Test
    void an_annex_is_a_part_of_its_own_whatever_its_name_goes_on_with() {
        String text = "Lamp out\n\nSummary\n\nThe lamp was out.\n\nLessons learned\n\n- Oil runs out.\n- Wicks do too.\n\n\nAnnex: sheet of the winch\n\n"
                + "22:45:01 WINCH01 START\n23:41:50 WINCH07 HALT rc=28\n";
        Reading reading = Reports.read(text);

        assertEquals(List.of("Annex: sheet of the winch"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals(List.of(), Reports.read(text.replace("Annex: sheet", "Annexed was the sheet")).otherSections());
    }
}
