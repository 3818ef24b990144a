package dev.hindsight.report.importing.page.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code below the line of a paragraph that stands farther in. */
class PushedInCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"```", "~~~"})
    void it_stands_at_the_margin(String fence) {
        assertEquals("10:00 The log:\n" + fence + "\nlamp off\n  at noon\n" + fence + "\n10:20 on",
                PushedInCode.outdented(
                        "10:00 The log:\n    " + fence + "\n    lamp off\n      at noon\n    " + fence + "\n10:20 on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 10:00 The log:\n    ```\n    lamp off\n    ```\n", "1. The log:\n   ```\n   lamp off\n   ```\n",
            "10:00 The log:\n    ```\n    lamp off\n", "10:00 The log:\n\n    ```\n    lamp off\n    ```\n"})
    void below_a_point_or_a_blank_line_or_without_an_end_it_stays(String text) {
        assertEquals(text, PushedInCode.outdented(text));
    }
}
