package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Boxes of a form of which one is ticked: the ticked one is what was chosen, and none is an action. */
class ChoicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"**Severity**", "### Severity", "**Severity**:"})
    void the_ticked_box_is_the_severity(String label) {
        Reading reading = read("# Lamp out\n\n" + label
                + "\n\n- [ ] Sev 1 (whole coast dark)\n- [x] Sev 2\n- [ ] Sev 3\n\n## Impact\n\nDark.\n");

        assertEquals("Sev 2", reading.fields().get("Severity"));
        assertEquals(List.of(), reading.actionItems());
        assertEquals(List.of(), reading.notPlaced());
        assertTrue(found(reading, "placeholder-text", "Severity"));
    }

    @Test
    void boxes_of_a_kind_are_no_actions_and_boxes_of_work_are() {
        assertEquals(List.of(),
                read("# Lamp out\n\n## Type of incident\n\n- [x] Fire\n- [ ] Water\n\n## Impact\n\nDark.\n").actionItems());
        assertEquals(2,
                read("# Lamp out\n\n## Afterwards\n\n- [x] Buy fuses\n- [ ] Paint\n\n## Impact\n\nDark.\n").actionItems()
                        .size());
    }
}
