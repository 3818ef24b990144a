package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Section;

/** German joins what failed with the word for it, which tells a text of an outage all the same. */
class GermanForewordTest {

    @ParameterizedTest
    @ValueSource(strings = {"Lampenausfall", "Stromausfälle", "Netzwerkstörung", "Betriebsstoerungen", "Ausfalls"})
    void a_text_of_an_outage_is_the_summary(String outage) {
        String text = "Durch den " + outage + " im Nordturm blieb die Nacht dunkel.";

        assertEquals(text, section(plain("Wie konnte das geschehen?\n" + text + "\n"), Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Einfall", "Notfallplan", "Abfall"})
    void any_other_text_is_not(String other) {
        assertNull(section(plain("Wie konnte das geschehen?\nDurch den " + other + " im Nordturm blieb die Nacht hell.\n"),
                Section.SUMMARY));
    }
}
