package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.DoneWords;

/**
 * "[X] done    [ ] open" right below what is to be done, or behind "Status:", as forms have it: the ticked one is how it stands, the
 * others are words of the form.
 */
final class TickedStates {

    private static final int LONGEST = 200;
    private static final String OPEN_BOX = "\\[ ?\\]|\\( ?\\)|☐";
    private static final String CHOICE = "(" + OPEN_BOX + "|\\[[xX]\\]|\\([xX]\\)|[☑☒])\\s*(\\p{L}[\\p{L} ]{1,24})";
    private static final Pattern EACH = Pattern.compile(CHOICE);
    private static final Pattern LINE = Pattern.compile("(\\s*)((?i:status|state)\\s{0,20}:\\s*)?(?:" + CHOICE + "){2,5}");
    /** What answers any question. */
    private static final Pattern ANSWER = Pattern.compile("(?i)yes|no");

    private TickedStates() {}

    static String asLabels(String text) {
        if (!EACH.matcher(text).find()) {
            return text;
        }
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 1; i < lines.size(); i++) {
            Matcher choices = LINE.matcher(lines.get(i).length() > LONGEST ? "" : lines.get(i));
            boolean told = choices.matches() && (choices.group(2) != null || !lines.get(i - 1).isBlank());
            String state = told ? ticked(lines.get(i)) : null;
            lines.set(i, state == null ? lines.get(i) : choices.group(1) + "Status: " + state);
        }
        return String.join("\n", lines);
    }

    /** The ticked word, empty where none is; nothing where several are or one is no state. */
    private static @Nullable String ticked(String line) {
        var ticked = new ArrayList<String>();
        for (Matcher choice = EACH.matcher(line); choice.find();) {
            String words = choice.group(2).strip();
            if (DoneWords.of(words) == null || ANSWER.matcher(words).matches()) {
                return null;
            }
            if (!choice.group(1).matches(OPEN_BOX)) {
                ticked.add(words);
            }
        }
        return ticked.isEmpty() ? "" : ticked.size() == 1 ? ticked.getFirst() : null;
    }
}
