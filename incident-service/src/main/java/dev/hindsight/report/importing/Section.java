package dev.hindsight.report.importing;

/** The sections a report of ours has; {@code key} names them in the API. */
public enum Section {
    SUMMARY("summary"), IMPACT("impact"), NON_TECHNICAL("nonTechnicalDescription"), TRIGGER("trigger"), DETECTION(
            "detection"), RESOLUTION("resolution"), ROOT_CAUSES("rootCauses"), LESSONS(
                    "lessonsLearned"), WENT_WELL("wentWell"), WENT_WRONG("wentWrong"), GOT_LUCKY("gotLucky");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
