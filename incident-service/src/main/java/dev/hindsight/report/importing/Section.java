package dev.hindsight.report.importing;

/** The sections a report of ours has; {@code key} names them in the API. */
public enum Section {
    SUMMARY("summary", "Summary"), IMPACT("impact", "Impact"), NON_TECHNICAL("nonTechnicalDescription",
            "Non-technical description"), TRIGGER("trigger", "Trigger"), DETECTION("detection", "Detection"), RESOLUTION(
                    "resolution", "Resolution"), ROOT_CAUSES("rootCauses", "Root causes"), LESSONS("lessonsLearned",
                            "Lessons learned"), WENT_WELL("wentWell", "What went well"), WENT_WRONG("wentWrong",
                                    "What went wrong"), GOT_LUCKY("gotLucky", "Where we got lucky");

    private final String key;
    private final String title;

    Section(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }
}
