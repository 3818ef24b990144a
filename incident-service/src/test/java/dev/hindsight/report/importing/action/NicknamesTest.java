package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Short words that stand for somebody or for a time nobody knows. */
class NicknamesTest {

    @Test
    void a_nickname_in_brackets_is_an_owner_where_the_page_knows_it() {
        Reading reading = read("""
                # Lamp out

                **Authors**: kevin

                ## Timeline

                - 10:00 @bo rings, @here and ida@example.com are told

                ## Action items

                - Buy fuses (kevin)
                - Paint the tower (bo)
                - Look at it (north)
                - Ring the bell (here)
                - Write down how (ida)
                """);

        assertEquals(Arrays.asList("kevin", "bo", null, null, null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(
                List.of("Buy fuses", "Paint the tower", "Look at it (north)", "Ring the bell (here)", "Write down how (ida)"),
                reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_day_with_a_sign_for_a_time_that_nobody_knows() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                - 2022-02-02 X: Lamp bought
                - 2022-02-02 xx: oil bought
                - 2022-02-03 TBD lamp lit
                - 2022-02-03 n/a: Lamp cold
                - 2022-02-03 X-ray of the lamp
                - 2022-02-04 10:00 UTC Lamp out
                """);

        assertEquals(List.of("Lamp bought", "oil bought", "lamp lit", "Lamp cold", "X-ray of the lamp", "Lamp out"),
                texts(reading));
        assertEquals(List.of("2022-02-02", "2022-02-02", "2022-02-03", "2022-02-03", "2022-02-03", "2022-02-04T10:00:00Z"),
                times(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Buy oil - Owner: Robert (Bob) Muster - WIP      | Robert (Bob) Muster
            Buy oil (owner: Oren T. Hale)                   | Oren T. Hale
            Buy oil. Owner: Ida Beispiel (she knows where)  | Ida Beispiel
            Buy oil. Owner: Ida Beispiel. Then count it     | Ida Beispiel
            """)
    void a_nickname_and_a_letter_belong_to_the_name_behind_a_label(String item, String owner) {
        assertEquals(List.of(owner), owners(listed(item)));
    }

    @Test
    void an_account_of_two_names_with_a_dot_is_somebody_and_a_thing_is_not() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Bo.Muster", "LMP-4 - Getting issue details... STATUS",
                "Trim the wick", "Paint the tower", "lamp.conf");

        assertEquals("Bo.Muster", reading.actionItems().getFirst().ownerName());
        assertEquals(List.of("Buy oil", "Trim the wick", "Paint the tower", "lamp.conf"), actionTexts(reading));
    }
}
