package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes of a form that ask how something stands. */
class TickedStatesTest {

    @ParameterizedTest
    @CsvSource({"[X] done    [ ] open,done", "[ ] done [x] in progress [ ] not started,in progress",
            "( ) open  (x) closed,closed",
            "☐ erledigt  ☒ offen,offen", "Status : [ ] open [X] done,done", "[ ] done    [ ] open,''"})
    void the_ticked_one_is_how_it_stands(String boxes, String state) {
        assertEquals("Buy oil\n  Status: " + state, TickedStates.asLabels("Buy oil\n  " + boxes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[X] done", "[X] done    [x] open", "[x] lit the lamp [ ] open", "[ ] yes [x] no",
            "[x] Done: buy oil", "keepers told: [x] done [ ] open"})
    void a_single_box_several_that_are_ticked_and_other_answers_stay(String boxes) {
        assertEquals("Buy oil\n  " + boxes, TickedStates.asLabels("Buy oil\n  " + boxes));
    }

    @Test
    void boxes_below_nothing_stay() {
        assertEquals("Buy oil\n\n[X] done    [ ] open", TickedStates.asLabels("Buy oil\n\n[X] done    [ ] open"));
    }
}
