package dev.hindsight.report.importing.arrival;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.topic.PairedNames;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** What the lines of a status page are, and how its facts and parts are written. */
final class StatusLines {

    static final String PAPER = "Postmortem";
    private static final String STATE = "(Resolved|Completed|Monitoring|Identified|Investigating|Update|Verifying|In progress|Scheduled|Postmortem)";
    /** When an update was posted. */
    static final Pattern POSTED = Pattern
            .compile("(?i)(?:Posted )?(?:(?:about |over |almost )?(?:\\d{1,3}|an?|one) \\w{3,8} ago\\.?,? )?"
                    + "((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2},? (?:\\d{4},? )?(?:- )?\\d{1,2}:\\d{2}(?: [AP]M)? (?![AP]M\\b)[A-Z]{2,5})\\.?");
    /** A state alone on its line, or in front of the words. */
    static final Pattern ALONE = Pattern.compile("(?i)\\W{0,5}" + STATE + "(\\W{0,5})");
    static final Pattern GLUED = Pattern.compile("(?i)\\*{0,2}" + STATE + "\\*{0,2}\\s+[-–—]\\s+(\\S.*)");
    static final Pattern PAGE_OF = Pattern.compile("(?i)\\W{0,4}Incident Report for .{1,80}");
    /** The kind of page, below its title. */
    static final Pattern PAGE = Pattern.compile("(?i)\\W{0,4}Incident Report\\W{0,4}");
    private static final Pattern IMPACT = Pattern
            .compile("(?i)\\W{0,9}(?:[\\p{L} ]{1,40} )?(?:impact|impacts)\\b(?:[\\p{L} ]{0,40}|\\W{0,5}: .*)\\W{0,4}");

    private StatusLines() {}

    /** Whether a post-mortem above the updates has words of its own on who felt it. */
    static boolean namesImpact(String line) {
        return IMPACT.matcher(line).matches();
    }

    static boolean namesPart(String[] lines, int to) {
        return Stream.of(lines).limit(to).anyMatch(StatusLines::isPart);
    }

    static boolean isPart(String line) {
        Topic topic = Topics.of(line);
        return line.equals(PAPER) || topic != null && !topic.isField() || PairedNames.are(line);
    }

    static boolean opensPart(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().filter(line -> !line.isBlank()).limit(1).anyMatch(StatusLines::isPart);
    }

    /** Whether each stamp stands apart from what is above it and right above words: then it is that of the words below. */
    static boolean standAbove(String[] lines, Pattern stamp) {
        for (int i = 0; i < lines.length; i++) {
            boolean above = i > 0 && i + 1 < lines.length && lines[i - 1].isBlank() && !lines[i + 1].isBlank();
            if (stamp.matcher(lines[i].strip()).matches() && (!above || lines[i].strip().startsWith("Posted"))) {
                return false;
            }
        }
        return true;
    }

    static String heading(String name, boolean markdown) {
        return markdown ? "## " + name : name;
    }

    static String field(String name, String value, boolean markdown) {
        return markdown ? "**" + name + ":** " + value : name + ": " + value;
    }
}
