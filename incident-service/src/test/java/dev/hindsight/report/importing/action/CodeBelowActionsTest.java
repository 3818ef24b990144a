package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Code that shows how an action is meant is no word of it, and is kept. */
class CodeBelowActionsTest {

    @Test
    void is_kept_as_it_is() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n1. Pour more oil:\n   ```\n   oil.pour(60)\n   ```\n2. Train Bo\n");

        assertEquals(2, reading.actionItems().size());
        assertEquals("Pour more oil:", reading.actionItems().getFirst().text());
        assertTrue(reading.notPlaced().stream().anyMatch(words -> words.contains("oil.pour(60)")));
    }
}
