package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.timeline.ZoneLine;
import dev.hindsight.report.importing.topic.Topic;

/** "Timeline - times in CET unless stated otherwise": a heading that goes on with the zone of its times, or above a line that tells it. */
final class ZonedTimeline {

    private static final Pattern ZONED = Pattern
            .compile("(?i)(?:incident )?time ?line(?: of (?:the )?(?:events|incident))?(?: ?[–—:,]| -) ?(.{2,100})");

    /** A word for anything that happened, until the line below speaks of times. */
    private static final Pattern EVENTS = Pattern.compile("(?i)(?:key |main |major )?events:?");

    static final Label LABEL = new Label(Topic.TIMELINE, "Timeline of events", "");

    private ZonedTimeline() {}

    /** Whether "Events" stands on a line of its own above "All times are in UTC." */
    static boolean opens(int index, List<TextLine> lines) {
        return index + 1 < lines.size() && !lines.get(index).isBullet() && EVENTS.matcher(lines.get(index).text()).matches()
                && !lines.get(index + 1).isBullet() && ZoneLine.states(lines.get(index + 1).text());
    }

    static boolean is(String line) {
        Matcher zoned = ZONED.matcher(line);
        return zoned.matches() && ZoneLine.states(zoned.group(1));
    }
}
