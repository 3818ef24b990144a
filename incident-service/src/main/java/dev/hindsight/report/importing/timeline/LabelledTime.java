package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * Words that say what a moment was in front of its time, and stay among the words of the entry: "Start: 2021-03-05 10:00 - Lamp out",
 * "[Start] At 10:00, the lamp went out", "**Start** 10:00 Lamp out".
 */
final class LabelledTime {

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}’' -]{1,30}:\\s+(?=\\S)");
    /** No word of a machine for what weighs how much in its log. */
    private static final Pattern BRACKETED = Pattern
            .compile("\\[(?!(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\\])\\p{L}[^\\[\\]]{1,30}\\]");
    private static final Pattern SIGN = Pattern.compile("(?:\\s*:|\\s+[–—-])?\\s+(?=\\S)");
    private static final int LONGEST = 40;

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

    /** Opens the entry of a bullet or a line in bold whose words stand in brackets or in bold, for which no day is needed; false where it is none. */
    static boolean opensApart(Line line, EntryDrafts drafts) {
        String words = Words.collapse(line.plain());
        String label = label(words, Words.collapse(line.boldLead()));
        Matcher sign = SIGN.matcher(words).region(label.length(), words.length());
        Stamp stamp = !label.isEmpty() && sign.lookingAt() ? StampReader.read(words, sign.end()) : null;
        if (stamp == null || stamp.end() >= words.length() || !isMoment(stamp, words)) {
            return false;
        }
        drafts.open(stamp, null, null, words.substring(0, sign.end()) + words.substring(stamp.end()));
        drafts.links(List.of(line));
        return true;
    }

    private static String label(String words, String lead) {
        Matcher bracketed = BRACKETED.matcher(words);
        if (bracketed.lookingAt()) {
            return bracketed.group();
        }
        String bold = lead.replaceFirst("\\s*[:–—-]$", "");
        boolean named = bold.length() <= LONGEST && words.startsWith(bold) && !LostTimes.tellsMore(bold);
        return named ? bold : "";
    }

    private static boolean isMoment(Stamp stamp, String words) {
        return (stamp.hasClock() || stamp.dayOnly() && stamp.day() != null && stamp.day().whole())
                && Opening.ofBullet(stamp, words);
    }
}
