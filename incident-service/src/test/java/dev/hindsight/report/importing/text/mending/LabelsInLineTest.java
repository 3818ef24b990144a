package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several labels in one line below an action. */
class LabelsInLineTest {

    @Test
    void each_stands_on_a_line_of_its_own_and_a_key_or_a_state_gets_its_name() {
        assertEquals("Buy oil\n  Owner: Ida Beispiel\n  Due: 12 Nov 2021\n  Ticket: LMP-7\n  State: Done\nRing",
                LabelsInLine.parted("Buy oil\n  Owner: Ida Beispiel      Due: 12 Nov 2021   LMP-7    [Done]\nRing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Owner: Ida Beispiel / ticket: LMP-7 / not yet started",
            "  Owner: Ida Beispiel · ticket: LMP-7 · not yet started",
            "  Owner: Ida Beispiel      ticket: LMP-7    not yet started"})
    void what_parts_them_may_be_a_stroke_and_a_state_may_stand_without_a_name(String line) {
        assertEquals("Buy oil\n  Owner: Ida Beispiel\n  ticket: LMP-7\n  State: not yet started",
                LabelsInLine.parted("Buy oil\n" + line));
    }

    @Test
    void a_label_with_nothing_behind_it_goes_and_leaves_the_others_theirs() {
        assertEquals("  Responsible: not yet named\n  Status: open",
                LabelsInLine.parted("  Responsible: not yet named       Due:            Status: open"));
        assertEquals("Owner: Ida Beispiel", LabelsInLine.parted("Owner: Ida Beispiel     Due:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Responsible: Ida Beispiel      Until: 12.11.2021   done",
            "  Until: 12.11.2021      Responsible: Ida Beispiel    done"})
    void until_when_is_a_label_too(String line) {
        assertTrue(LabelsInLine.parted("Buy oil\n" + line).endsWith("\n  State: done"));
        assertTrue(LabelsInLine.parted("Buy oil\n" + line).contains("\n  Until: 12.11.2021\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owner: Ida Beispiel", "Until: the lamp burns     Ida Beispiel", "Owner:     Due:",
            "Owner     Due     State",
            "Owner: Ida Beispiel     keeper of the pier",
            "Who: Ida     Where: pier     Due: never", "Owner: Ida Beispiel Due: 12 Nov 2021", "Status: done     Owner: Ida",
            "Owner: Ida / Bo", "Owner: Ida / keepers / done by noon at the latest, says Bo", "Owner: Ida/ticket: LMP-7"})
    void a_single_label_headings_and_other_words_stay(String line) {
        assertEquals(line, LabelsInLine.parted(line));
    }
}
