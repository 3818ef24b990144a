package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of the actions that are still to come, in other tongues. */
class ActionsAheadAbroadTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sonraki adimlar", "Acik kalan / sonraki adimlar", "🔮 ACCIONES FUTURAS RECOMENDADAS",
            "Empfohlene Maßnahmen", "Actions recommandées", "Rekommenderade åtgärder"})
    void hold_actions(String heading) {
        assertEquals(List.of("Oil", "Wick"), actionTexts(read("# Lamp out\n\n## " + heading + "\n\n- Oil\n- Wick\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adimlar", "Empfohlene Lektüre", "Actions"})
    void other_names_of_such_words_stay_as_they_are(String heading) {
        boolean actions = heading.equals("Actions");

        assertEquals(actions ? 2 : 0, read("# Lamp out\n\n## " + heading + "\n\n- Oil\n- Wick\n").actionItems().size());
    }
}
