package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Who owns an action, in brackets ahead of it. */
class BracketsAheadTest {

    @Test
    void brackets_ahead_of_all_points_name_owners_where_one_of_them_is_a_team() {
        Reading reading = listed("[ ] (lamp team) buy oil", "[ ] (ida) tar the boat", "[ ] (lamp, bell teams) ring each night");

        assertEquals(List.of("buy oil", "tar the boat", "ring each night"), actionTexts(reading));
        assertEquals(List.of("lamp team", "ida", "lamp"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[2]"));
    }

    @Test
    void somebody_known_owns_a_single_action_too() {
        Reading reading = read(
                "# Lamp out\n\n**Author:** Ida Beispiel\n\n## Action items\n\n- (Ida Beispiel) Buy oil\n- Tar the boat\n");

        assertEquals(List.of("Buy oil", "Tar the boat"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(high) ", "(docs) ", "(lamp) "})
    void brackets_that_name_no_team_may_hold_anything(String ahead) {
        Reading reading = listed(ahead + "buy oil", ahead + "tar the boat", ahead + "ring each night");

        assertEquals(List.of(ahead + "buy oil", ahead + "tar the boat", ahead + "ring each night"), actionTexts(reading));
        assertEquals(List.of("null", "null", "null"), owners(reading));
    }

    @Test
    void a_list_in_which_not_all_points_open_so_names_nobody() {
        Reading reading = listed("(lamp team) buy oil", "tar the boat", "(bell team) ring each night");

        assertEquals(List.of("null", "null", "null"), owners(reading));
    }
}
