package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions over several lines that nothing but their ends part. */
class WrappedLabelsTest {

    @Test
    void labels_in_lines_below_an_action_say_what_they_say() {
        Reading reading = plain("""
                # Lamp out

                ## Action items

                1. Trim the wick twice
                   a day
                      Owner:   Ida Beispiel
                      Ticket:  LMP-1
                      State:   done

                2. Buy oil
                      Owner:   TBC
                      Ticket:  LMP-2, LMP-3
                      State:

                3. Tell the keeper that he
                   pays the oil
                """);

        assertEquals(List.of("Trim the wick twice a day", "Buy oil", "Tell the keeper that he pays the oil"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
        assertEquals(List.of(List.of("LMP-1"), List.of("LMP-2", "LMP-3"), List.of()),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
        assertEquals(Arrays.asList(true, null, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void boxes_without_a_sign_are_those_of_a_list() {
        Reading reading = plain("""
                Lamp out
                ========

                ACTION ITEMS
                ------------
                [x] Point the mails at a list that
                    somebody reads (Ida Beispiel)
                [ ] Buy oil
                    for the lamp
                """);

        assertEquals(List.of("Point the mails at a list that somebody reads", "Buy oil for the lamp"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
    }
}
