package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Entries of a list of times that ran together in one line, "10:00 - Lamp out10:20 - Bo rings": each begins a line again. */
public final class GluedEntries {

    private static final int FEWEST = 3;
    private static final int LONGEST = 40_000;
    private static final String DAY = "(?:\\d{4}-\\d\\d-\\d\\d[ T]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.? \\d{1,2}(?:,? \\d{4})?,? )?";
    private static final String CLOCK = DAY
            + "(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?[A-Z]{2,4})?(?: ?[-–—]|:) ?(?=\\p{Lu}|\\p{Ll})";
    private static final Pattern FIRST = Pattern.compile("(?:(\\p{Lu}[\\p{L} ]{2,40}):? ?)?(?=" + CLOCK + ")");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}|[.!?)”\"]|\\p{Lu}{2})(?=" + CLOCK + ")");
    /** "Lamp burns againCould it have been seen sooner?": the heading below the last entry. */
    private static final Pattern QUESTION = Pattern
            .compile(
                    "(?<=\\p{Ll}{2}|[.!?)])(?=(?:Could|Would|Should|Was|Were|Did|Do|Does|Is|Are|How|What|Why|Where|When|Who|Which|Can|Will) [^.?]{5,100}\\?$)");
    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll}{2}|[.!?)])(?=(\\p{Lu}\\p{Ll}[\\p{L} ]{2,40}):?$)");

    private GluedEntries() {}

    public static String parted(String text) {
        if (text.length() < FEWEST || !GLUED.matcher(text).find()) {
            return text;
        }
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.length() > LONGEST ? line : line(line));
        }
        return String.join("\n", lines);
    }

    private static String line(String line) {
        Matcher first = FIRST.matcher(line);
        boolean opens = first.lookingAt() && (first.group(1) == null || Topics.of(first.group(1)) == Topic.TIMELINE);
        if (!opens || GLUED.matcher(line).results().limit(FEWEST).count() < FEWEST - 1) {
            return line;
        }
        String listed = GLUED.matcher(line.substring(first.end())).replaceAll("\n\n");
        int last = listed.lastIndexOf('\n') + 1;
        String heading = line.substring(0, first.end()).strip();
        return (heading.isEmpty() ? "\n" : "\n" + heading + "\n\n") + listed.substring(0, last) + ended(listed.substring(last));
    }

    /** The last entry, apart from a heading glued to it. */
    private static String ended(String entry) {
        String asked = QUESTION.matcher(entry).replaceFirst("\n\n\n");
        Matcher name = NAME.matcher(entry);
        boolean part = asked.equals(entry) && name.find() && Topics.of(name.group(1)) != null;
        return part ? entry.substring(0, name.start()) + "\n\n" + entry.substring(name.start()) : asked;
    }
}
