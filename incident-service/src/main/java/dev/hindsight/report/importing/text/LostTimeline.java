package dev.hindsight.report.importing.text;

import java.util.List;

import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.timeline.ZoneLine;

/** A timeline whose heading did not come along: "All times in UTC." or "Time (UTC)", and right below a line that opens with a time. */
final class LostTimeline {

    private final int start;

    LostTimeline(List<TextLine> lines) {
        this.start = lines.stream().anyMatch(LostTimeline::isHeading) ? -1 : start(lines);
    }

    /** Whether the line says in which zone the times below are, and nothing else says that they are a timeline. */
    boolean beginsAt(int index) {
        return index == start;
    }

    private static int start(List<TextLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.isBullet() && !line.isRow() && ZoneLine.states(line.text()) && opensEntry(lines.get(i + 1).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeading(TextLine line) {
        Label label = line.isBullet() ? null : Label.exact(line.text());
        return label != null && label.topic() == Topic.TIMELINE;
    }

    private static boolean opensEntry(String text) {
        Stamp stamp = StampReader.read(text, 0);
        return stamp != null && stamp.hasClock();
    }
}
