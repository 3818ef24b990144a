package dev.hindsight.report.importing.arrival;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A paper on the page of a service that has a timeline of its own, so that the updates beside it are a part like others. */
final class OwnTimeline {

    private static final String UPDATES = "Incident updates";
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:(?:incident|status|public|live|posted) )?updates(?: (?:posted|published|sent|during|from) .{3,40})?:?");
    private static final Pattern MARKUP = Pattern.compile("^[^\\p{L}\\p{N}~]{1,9}|[*_#:\\s]{1,9}$");
    /** In Markdown whatever stands right above them names them. */
    private static final Pattern HEADING = Pattern.compile("#{2,6}\\s+\\S.{0,120}");
    private static final int FEWEST = 2;

    private OwnTimeline() {}

    static boolean isHeading(String line) {
        return Topics.of(line) == Topic.TIMELINE;
    }

    /** Whether there is a timeline among the lines, with entries below its name. */
    static boolean in(List<String> lines) {
        boolean inside = false;
        int entries = 0;
        for (String line : lines) {
            inside = isHeading(line) || inside && !StatusLines.isPart(line);
            entries += inside && StampReader.read(bare(line), 0) != null ? 1 : 0;
        }
        return entries >= FEWEST;
    }

    static boolean hasStatus(List<String> lines) {
        return lines.stream().anyMatch(line -> Topics.of(line.replaceFirst(":.*", "")) == Topic.STATUS);
    }

    /** Where the name of the updates stands right above them, else where they begin. */
    static int headingOfUpdates(List<String> lines, int above) {
        int heading = above - 1;
        while (heading > 0 && lines.get(heading).isBlank()) {
            heading--;
        }
        return heading > 0 && isName(lines.get(heading)) ? heading : above;
    }

    private static boolean isName(String line) {
        return HEADING.matcher(line).matches() || NAME.matcher(bare(line)).matches();
    }

    static String nameOfUpdates(List<String> lines, int above) {
        int heading = headingOfUpdates(lines, above);
        return heading == above ? UPDATES : bare(lines.get(heading)).replaceFirst(":$", "");
    }

    private static String bare(String line) {
        return MARKUP.matcher(line.strip()).replaceAll("");
    }
}
