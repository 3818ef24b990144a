package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of parts in other tongues, as a keyboard without accents writes them. */
class NamesWithoutAccentsTest {

    @ParameterizedTest
    @CsvSource({"Resolucion, Cronologia, Proximos pasos", "Résolution, Chronologie, Prochaines etapes",
            "Resolucao, Linha do tempo, Proximos passos"})
    void are_names_of_the_same_parts(String resolution, String timeline, String actions) {
        Reading reading = plain("# Lamp out\n\n## %s\n\n- 10:01 Dark\n- 10:30 Light\n\n## %s\n\n- Buy oil\n"
                .formatted(timeline, actions));

        assertEquals(2, reading.timeline().size());
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("Lit.",
                section(plain("# Lamp out\n\n## " + resolution + "\n\nLit.\n"), Section.RESOLUTION));
    }

    @Test
    void a_short_word_may_be_another_one_without_them() {
        assertNull(section(plain("# Lamp out\n\n## Resume\n\nThe watch goes on.\n"), Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Causas raiz estructurales", "Causa raíz técnica", "Causas identificadas", "Cause racine technique",
            "Causas principais"})
    void causes_may_say_of_what_kind_they_are(String name) {
        assertEquals("No oil.", section(plain("# Lamp out\n\n## " + name + "\n\nNo oil.\n"), Section.ROOT_CAUSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Causas raiz descartadas", "Resumen técnico de causas"})
    void other_words_behind_them_are_of_another_part(String name) {
        assertNull(section(plain("# Lamp out\n\n## " + name + "\n\nNo oil.\n"), Section.ROOT_CAUSES));
    }
}
