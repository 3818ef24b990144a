package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Actions whose owner stands without a label in the line below, in front of tickets, a day or a state. */
class OwnersBelowActionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "☑ Buy oil\n        Ida Beispiel · LMP-7 · due 1 April 2021\n☐ Trim the wick\n   by hand\n        Bo Muster · open\n",
            "• Buy oil\n  Ida Beispiel · due 1 April 2021 · LMP-7\n• Trim the wick by hand\n  Bo Muster / in progress\n",
            "- [x] Buy oil\n  Ida Beispiel | due 1 April 2021 | LMP-7\n- [ ] Trim the wick\n  by hand\n  Bo Muster · #7\n"})
    void a_name_with_tickets_a_day_or_a_state_behind_it_is_whose_it_is(String list) {
        String head = list.startsWith("-")
                ? "# Lamp out\n\n## Action items\n\n"
                : "Lamp out\n\n\nDate: 3 March 2021\n\n\nAction items\n";
        Reading reading = read(head + list);

        assertEquals(List.of("Buy oil", "Trim the wick by hand"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(LocalDate.of(2021, 4, 1), reading.actionItems().getFirst().due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the summer · LMP-7", "Pier House · where it stands · LMP-7"})
    void other_words_with_a_ticket_behind_them_are_some_of_the_action(String more) {
        Reading reading = read(
                "# Lamp out\n\nAuthors: Ida Beispiel\n\n## Action items\n\n- [ ] Paint the boat for\n  " + more + "\n");

        assertEquals(List.of("null"), owners(reading));
        assertEquals("Paint the boat for " + more.replaceFirst(" · LMP-7", ""), actionTexts(reading).getFirst());
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
    }
}
