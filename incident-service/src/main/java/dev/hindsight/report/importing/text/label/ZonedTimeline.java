package dev.hindsight.report.importing.text.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.timeline.ZoneLine;

/** "Timeline - times in CET unless stated otherwise": a heading that goes on with the zone of its times. */
final class ZonedTimeline {

    private static final Pattern ZONED = Pattern
            .compile("(?i)(?:incident )?time ?line(?: of (?:the )?(?:events|incident))?(?: ?[–—:,]| -) ?(.{2,100})");

    private ZonedTimeline() {}

    static boolean is(String line) {
        Matcher zoned = ZONED.matcher(line);
        return zoned.matches() && ZoneLine.states(zoned.group(1));
    }
}
