package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.done;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Who is named beside the state of an action, in tables without a column for owners. */
class StateCellTest {

    private static Reading table(String... states) {
        return read("# Lamp out\n\n**Authors:** Ida Beispiel\n\n## Action items\n\n| Action | Status |\n|---|---|\n"
                + String.join("",
                        Arrays.stream(states).map(state -> "| Oil the lamp " + state.length() + " | " + state + " |\n")
                                .toList()));
    }

    @Test
    void people_behind_a_state_own_the_action() {
        Reading reading = table("TODO: Ida & Bert", "Done by Ida", "In progress (Ida Beispiel)", "WIP - McBert, KR");

        assertEquals(List.of("Ida", "Ida", "Ida Beispiel", "McBert"), owners(reading));
        assertEquals(List.of(false, true, false, false), done(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: Bert", "TODO: Bert & Lamps", "TODO: ask Ida", "Done by Friday", "TODO: API & Kafka",
            "In progress: Ida is away", "Blocked by LMP-7", "Done (Review & QA)"})
    void whatever_else_stands_there_names_nobody(String state) {
        assertEquals(List.of("null"), owners(table(state)));
    }

    @Test
    void where_owners_have_a_column_of_their_own_nobody_is_named_elsewhere() {
        assertEquals(List.of("null"), owners(read("# Lamp out\n\n**Authors:** Ida Beispiel\n\n## Action items\n\n"
                + "| Action | Owner | Status |\n|---|---|---|\n| Oil the lamp | | TODO: Ida |\n")));
    }
}
