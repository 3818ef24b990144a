package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Recommendations that are work of one's own, and what stands below a report that ends with them. */
class RecommendationsTest {

    private static final String TERMS = """

            ## Recommendations

            ### Immediate (before the night)

            1. ✅ **DONE:** Buy oil
            2. ⏳ **PENDING:** Light the lamp

            ### Short Term (this week)

            1. Trim the wick
            """;

    @Test
    void recommendations_by_term_are_actions_though_measures_were_taken_as_well() {
        Reading reading = read("# Lamp out\n\n## Preventive Measures Implemented\n\n- A list for the night\n" + TERMS);

        assertEquals(List.of("Buy oil", "Light the lamp", "Trim the wick"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("Preventive Measures Implemented", reading.otherSections().getFirst().name());
    }

    @Test
    void bold_lines_may_name_the_terms() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(read(
                "# Lamp out\n\n## Key recommendations\n\n**Immediate:**\n\n- Buy oil\n\n**Long-term:**\n\n- Trim the wick\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommendations", "Acciones recomendadas (sin gastar más)", "Recomendações", "Recommandations"})
    void in_a_report_without_action_items_a_list_of_them_is_what_is_to_be_done(String name) {
        assertEquals(List.of("Trim the wick", "Look for the bell"),
                actionTexts(read("# Lamp out\n\n## " + name + "\n\n1. **Trim the wick**\n2. Look for the bell\n")));
    }

    @Test
    void a_finding_says_that_they_were_taken_for_action_items() {
        String list = "\n\n1. Trim the wick\n2. Look for the bell\n";

        assertEquals(
                List.of("No part is called action items; what stands under “Recommendations” was taken for them. Check it."),
                read("# Lamp out\n\n## Recommendations" + list).findings().stream()
                        .filter(finding -> finding.code().equals("actions-inferred")).map(Finding::message).toList());
        assertFalse(found(read("# Lamp out\n\n## Action items" + list), "actions-inferred"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Boats should carry a torch, and we recommend a bell\n- Keep away\n",
            "- Keep your torch on board\n- Look for the bell\n", "The keeper is well.\n", "- Look for the bell\n"})
    void advice_to_readers_and_what_is_no_list_stay_a_part_of_their_own(String text) {
        assertTrue(read("# Lamp out\n\n## Recommendations\n\n" + text).actionItems().isEmpty());
    }

    @Test
    void a_remediation_by_term_or_in_a_table_with_owners_is_still_to_be_done() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(read(
                "# Lamp out\n\n## Remediation\n\n### Short term\n\n- Buy oil\n\n### Long term\n\n- Trim the wick\n")));
        assertEquals(List.of("Buy oil"), actionTexts(read(
                "# Lamp out\n\n## Remediation\n\n| Item | Owner | ETA |\n|---|---|---|\n| Buy oil | Ida Beispiel | May |\n")));
        assertTrue(actionTexts(read("# Lamp out\n\n## Remediation\n\n- Lit the lamp\n- Told the boats\n")).isEmpty());
    }

    @Test
    void a_fix_whose_boxes_are_ticked_stays_the_fix_beside_action_items() {
        Reading reading = read("# Lamp out\n\n## Mitigation\n\n- [x] Lit the lamp\n- [x] Told the boats\n\n"
                + "## Action items\n\n- Buy oil\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertTrue(reading.sections().get(Section.RESOLUTION).plain().contains("Told the boats"));
    }

    @Test
    void beside_action_items_they_stay_a_part_of_their_own() {
        assertEquals(List.of("Paint the tower"),
                actionTexts(read("# Lamp out\n\n## Action Items\n\n- Paint the tower\n" + TERMS)));
    }

    @Test
    void beside_action_items_only_boxes_to_tick_are_some_more() {
        String rest = "\n## Action items\n\n- Buy oil\n";

        assertEquals(List.of("Trim the wick", "Ring the bell", "Buy oil"),
                actionTexts(read("# Lamp out\n\n## Recommendations\n\n- [ ] Trim the wick\n- [ ] Ring the bell\n" + rest)));
        assertEquals(List.of("Buy oil"),
                actionTexts(read("# Lamp out\n\n## Recommendations\n\n- Trim the wick\n- [ ] Ring the bell\n" + rest)));
    }

    @Test
    void the_words_that_end_a_paper_are_no_action() {
        Reading reading = read(
                "# Lamp out\n\n## Sign-off\n\nAll is well.\n\n**Next Action:** Keeper to look at it.\n\n---\n\n**END OF INCIDENT REPORT**\n");

        assertEquals(List.of("Keeper to look at it."), actionTexts(reading));
        assertTrue(reading.notPlaced().contains("END OF INCIDENT REPORT"));
    }

    @Test
    void who_prepared_the_report_is_its_author_and_who_reported_the_incident_a_fact() {
        Reading reading = read(
                "# Lamp out\n\n**Date:** 2023-05-03\n**Reported by:** A boat (Bo)\n\n## Impact\n\nDark.\n\n## Sign-off\n\n"
                        + "**Prepared by:** Ida Beispiel\n**Date:** 2023-05-04\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("A boat (Bo)", reading.fields().get("Reported by"));
        assertEquals(List.of("Bo Muster"), names(read("# Lamp out\n\n**Reported by:** Bo Muster\n\n## Impact\n\nDark.\n")));
    }

    @Test
    void a_page_may_end_with_its_author_but_not_with_an_owner() {
        String lessons = "# Lamp out\n\n## Lessons learned\n\n- Oil burns\n\n---\n\n";
        Reading signed = read(lessons + "Author: Ida Beispiel\nApproved by: Bo Muster\n");

        assertEquals(List.of("Ida Beispiel"), names(signed));
        assertEquals("Oil burns", signed.sections().get(Section.LESSONS).plain());
        assertEquals(List.of("Ida"), names(read("# 灯台\n\n## 教訓\n\n- 油\n\n---\n\n作成者: Ida\n承認者: （確認待ち）\n")));
        assertTrue(names(read(lessons + "Owner: Ida Beispiel\nDue: Friday\n")).isEmpty());
        assertTrue(names(read(lessons + "Author: Ida Beispiel says that oil burns: so it does.\n")).isEmpty());
    }

    @Test
    void the_summary_of_an_incident_is_known_in_japanese() {
        assertEquals("灯が消えた。", read("# 灯台\n\n## インシデント概要\n\n灯が消えた。\n").sections()
                .get(Section.SUMMARY).plain());
    }

    @Test
    void remediation_that_opens_with_a_term_before_others_is_what_is_to_be_done_and_partly_done() {
        Reading reading = read("# Lamp out\n\n## Remediation\n\n### Immediate Actions (Completed)\n\n- Oil moved up\n\n"
                + "### Long-term Improvements\n\n- A second lamp\n\n## Lessons learned\n\n- Oil\n");
        Reading fixed = read(
                "# Lamp out\n\n## Remediation\n\n### Oil\n\n- Oil moved up\n\n### Long-term Improvements\n\n- A second lamp\n");

        assertEquals(List.of("Oil moved up", "A second lamp"), actionTexts(reading));
        assertEquals(Arrays.asList(true, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("A second lamp"), actionTexts(fixed));
    }
}
