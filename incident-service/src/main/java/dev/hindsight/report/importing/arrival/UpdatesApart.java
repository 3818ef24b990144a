package dev.hindsight.report.importing.arrival;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Updates below a heading of their own, on a page that tells its timeline elsewhere: what was posted, and no more entries. */
final class UpdatesApart {

    private static final Pattern HEADING = Pattern.compile("(#{2,6})\\s+(\\S.{0,120})");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b");
    private static final int FEWEST = 2;

    private UpdatesApart() {}

    /**
     * Whether they stand so.
     *
     * @param stamp a line that says when an update was posted
     * @param states lines that open an update
     */
    static boolean stand(String[] lines, Pattern stamp, Pattern... states) {
        int above = heading(lines, opens(lines, stamp, states));
        int timeline = 0;
        int times = 0;
        for (int i = 0; above >= 0 && i < lines.length; i++) {
            Matcher heading = HEADING.matcher(lines[i]);
            if (heading.matches()) {
                boolean goesOn = heading.group(1).length() > timeline;
                boolean opens = Topics.ofHeading(heading.group(2)) == Topic.TIMELINE;
                timeline = opens ? heading.group(1).length() : goesOn ? timeline : 0;
            }
            if (i == above && timeline > 0) {
                return false;
            }
            times += timeline > 0 && TIME.matcher(lines[i]).find() ? 1 : 0;
        }
        return times >= FEWEST;
    }

    /** Where the first update opens, 0 where nothing says so. */
    private static int opens(String[] lines, Pattern stamp, Pattern... states) {
        int opens = 0;
        for (int i = 0; i < lines.length && !stamp.matcher(lines[i].strip()).matches(); i++) {
            for (Pattern state : states) {
                opens = state.matcher(lines[i].strip()).matches() ? i : opens;
            }
        }
        return opens;
    }

    /** The heading right above a line, below the title; -1 where none stands there. */
    private static int heading(String[] lines, int below) {
        int above = below - 1;
        while (above >= 0 && lines[above].isBlank()) {
            above--;
        }
        return above >= 0 && HEADING.matcher(lines[above]).matches() ? above : -1;
    }
}
