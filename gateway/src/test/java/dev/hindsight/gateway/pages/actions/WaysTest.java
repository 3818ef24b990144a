package dev.hindsight.gateway.pages.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.gateway.pages.words.Choice;

/** A form offers only what the action tracker takes. */
class WaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "open         | open, in-progress, blocked, claimed-done, dropped",
            "in-progress  | open, in-progress, blocked, claimed-done, dropped",
            "claimed-done | open, in-progress, blocked, claimed-done, verified, dropped, regressed",
            "verified     | open, in-progress, blocked, verified, regressed",
            "dropped      | open, in-progress, blocked, dropped",
            "regressed    | open, in-progress, blocked, claimed-done, dropped, regressed"})
    void from_each_status_only_those_to_which_there_is_a_way(String from, String ways) {
        var item = new ActionItem("i", "ACT-1", 1, null, "Trim", null, null, null, null, from, List.of(), List.of(),
                Instant.EPOCH);
        var offered = new Refusal(null).statuses(item);
        assertEquals(ways, String.join(", ", offered.stream().map(Choice::value).toList()));
        assertEquals(List.of(from), offered.stream().filter(Choice::selected).map(Choice::value).toList());
    }
}
