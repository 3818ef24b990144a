package dev.hindsight.incident;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.hindsight.eventlog.Rejected;

/** The sections of a report, in the order in which it is read. */
public enum Section {
    SUMMARY("summary"), IMPACT("impact"), NON_TECHNICAL_DESCRIPTION("nonTechnicalDescription"), TRIGGER("trigger"), DETECTION(
            "detection"), RESOLUTION("resolution"), ROOT_CAUSES("rootCauses"), LESSONS_LEARNED("lessonsLearned"), WENT_WELL(
                    "wentWell"), WENT_WRONG("wentWrong"), GOT_LUCKY("gotLucky"), IMPORTED_NOT_PLACED(
                            "importedNotPlaced");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    /** The section of that name; empty when there is none. */
    public static Optional<Section> named(String word) {
        return Arrays.stream(values()).filter(section -> section.word.equals(word)).findFirst();
    }

    /** @throws Rejected {@code no-such-section} */
    public static Section asked(String word) {
        return named(word).orElseThrow(() -> new Rejected("no-such-section",
                "A report has the sections " + Arrays.toString(values()) + "."));
    }

    @JsonValue
    @Override
    public String toString() {
        return word;
    }
}
