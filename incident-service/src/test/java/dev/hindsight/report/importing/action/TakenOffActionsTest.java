package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** What is left at the end of an action when its ticket, its day and its owner are taken out. */
class TakenOffActionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Buy oil. Ticket: LMP-7", "Buy oil. Owner: Ida Beispiel. Due: 2021-03-09. Ticket: LMP-7",
            "Buy oil. Issue: https://git.example/lamps/-/issues/7", "Buy oil. Jira ticket: LMP-7, LMP-8",
            "Buy oil. Tracked as LMP-7"})
    void a_label_goes_with_its_ticket(String action) {
        assertEquals(List.of("Buy oil."), actionTexts(listed(action)));
    }

    @Test
    void a_dash_or_colon_goes_with_what_it_led_to() {
        Reading reading = listed("Hang a sign - [LMP-7](https://wiki.example/browse/LMP-7) (Ida Beispiel)",
                "Sort by shelf: https://git.example/lamps/-/issues/7 @ida", "Light two lamps - Jira: LMP-9");

        assertEquals(List.of("Hang a sign", "Sort by shelf", "Light two lamps"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "ida", "null"), owners(reading));
    }

    @Test
    void words_that_only_look_like_a_label_stay() {
        assertEquals(
                List.of("Find the oldest issue", "Write down what we saw, see below", "Close the ticket",
                        "Sell a ticket: ask Bo"),
                actionTexts(listed("Find the oldest issue: https://git.example/lamps/-/issues/7",
                        "Write down what we saw, see below", "Close the ticket LMP-7", "Sell a ticket: ask Bo")));
    }
}
