package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Small words inside the names of those who are mentioned behind a task. */
class SmallWordsInNamesTest {

    private static final String HEAD = "Lamp out\n\nSummary\n\nThe lamp was out.\n\nActions arising\n\n";

    @Test
    void a_name_goes_on_behind_a_small_word_and_the_day_behind_it_is_when_it_is_due() {
        Reading reading = read(HEAD + "☐ Buy oil @Ida Muster i Puig 8 Nov 2021\n☑ Trim the wick @Bo van der Meer 9 Nov 2021\n"
                + "☐ Ring the bell @Ana de la Cruz\n");

        assertEquals(List.of("Ida Muster i Puig", "Bo van der Meer", "Ana de la Cruz"), owners(reading));
        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("2021-11-08", "2021-11-09", "null"),
                reading.actionItems().stream().map(item -> String.valueOf(item.due())).toList());
    }

    @Test
    void a_small_word_that_leads_to_other_words_is_no_part_of_a_name() {
        Reading reading = read(HEAD + "☐ @Ida Beispiel de-ice the lamp\n☐ Buy oil with @Jan Kowal i Anna Nowak\n");

        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }
}
