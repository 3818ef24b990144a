package dev.hindsight.report.importing.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** "Start: 2021-03-05 10:00 - Lamp out": a word with a colon in front of a day and its time, among the words of the entry. */
final class LabelledTime {

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}’' -]{1,30}:\\s+(?=\\S)");

    private LabelledTime() {}

    /** Opens the entry of such a line; false where the line is none. */
    static boolean opens(String words, EntryDrafts drafts) {
        Matcher label = LABEL.matcher(words);
        Stamp stamp = label.lookingAt() ? StampReader.read(words, label.end()) : null;
        boolean dated = stamp != null && stamp.hasClock() && stamp.day() != null && stamp.day().whole();
        if (stamp == null || !dated || stamp.end() >= words.length()) {
            return false;
        }
        drafts.open(stamp, null, null, label.group() + words.substring(stamp.end()));
        return true;
    }
}
