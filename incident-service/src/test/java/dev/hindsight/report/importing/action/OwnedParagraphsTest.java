package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions in lines without bullets that each open with whose they are. */
class OwnedParagraphsTest {

    private static final String HEAD = "Lamp out on 3 March 2021\n\nIncident lead: Ida Beispiel\nComms lead: Bo Muster\n\nImpact\nNo boat came in.\n\nActions\n";

    @Test
    void whoever_opens_a_line_owns_it_by_the_first_name_or_as_a_team_among_people() {
        Reading dashes = read(
                HEAD + "Ida – buy oil for both lamps (done)\nBo – write to the keepers\n2nd shift – ring the bell at noon\n");
        Reading colons = read(HEAD + "Ida: buy oil for both lamps\n\nBo Muster: write to the keepers\n");

        assertEquals(List.of("Ida", "Bo", "2nd shift"), owners(dashes));
        assertEquals(List.of("buy oil for both lamps", "write to the keepers", "ring the bell at noon"), actionTexts(dashes));
        assertEquals(Arrays.asList(true, null, null), dashes.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("Ida", "Bo Muster"), owners(colons));
    }

    @Test
    void in_a_list_it_is_the_same() {
        assertEquals(List.of("Ida", "Bo", "Lamp team"),
                owners(read(HEAD + "- Ida – buy oil\n- Bo – write to the keepers\n- Lamp team – ring the bell\n")));
    }

    @Test
    void lines_that_open_with_what_they_are_about_belong_to_nobody() {
        assertEquals(List.of("null", "null"), owners(read(HEAD + "Oil – buy more of it\nBell – ring it at noon every day\n")));
        assertEquals(List.of("null", "null", "Ida"),
                owners(read(HEAD + "- Oil: buy more of it\n- Bell: ring it at noon\n- Ida: the boat needs a new name\n")));
    }

    @Test
    void who_was_present_is_known_by_the_first_name_and_a_team_in_brackets_owns() {
        Reading reading = read(
                "Lamp out on 3 March 2021\n\nPresent: Ida, Bo\nApologies: Tess\n\nImpact\nNo boat came in.\n\nActions agreed\n"
                        + "- Ida to buy oil\n- Ring the bell at noon - Tess\n- Count the lamps (Night team)\n- Paint (the old lamp)\n");

        assertEquals(List.of("Ida", "Tess", "Night team", "null"), owners(reading));
    }
}
