package dev.hindsight.report.importing.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "sDate": a letter or two that somebody typed by accident in front of the label of a field. */
public final class StrayLetters {

    private static final Pattern STRAY = Pattern.compile("[a-z]{1,2}(?=[A-Z][a-z]{2})(.{2,40})");

    private StrayLetters() {}

    /** The label without them, the same where there are none or no field is called so. */
    public static String without(String label) {
        Matcher stray = STRAY.matcher(label);
        Topic behind = stray.matches() ? Topics.of(stray.group(1)) : null;
        return behind != null && behind.isField() ? stray.group(1) : label;
    }
}
