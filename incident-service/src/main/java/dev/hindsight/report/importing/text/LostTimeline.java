package dev.hindsight.report.importing.text;

import java.util.List;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.timeline.ZoneLine;

/**
 * A timeline whose heading did not come along: "All times in UTC." or "Time (UTC)", and right below a line that opens with a time; or
 * above all parts a list of which each point opens with one.
 */
final class LostTimeline {

    private static final int FEWEST = 5;
    private final int start;
    private final int end;

    LostTimeline(List<TextLine> lines) {
        this.start = lines.stream().anyMatch(LostTimeline::isHeading) ? -1 : start(lines);
        this.end = start < 0 ? -1 : end(lines, start + 1);
    }

    /** Whether the line says in which zone the times below are or is the first of them, and nothing else says that they are a timeline. */
    boolean beginsAt(int index) {
        return index == start;
    }

    Finding finding() {
        return Finding.info("timeline-inferred", "timeline",
                "No part is called a timeline; a list of times was taken for it. Check it.");
    }

    /** Whether a paragraph apart from the points of the list begins, as below a heading that did not come along either. */
    boolean endsAt(int index) {
        return index == end;
    }

    private static int end(List<TextLine> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(from).isBullet(); i++) {
            TextLine line = lines.get(i);
            boolean above = i + 1 < lines.size() && lines.get(i + 1).isBullet() && !opensEntry(lines.get(i + 1).text());
            if (!line.isBullet() && line.indent() == 0 && line.gap() > (above ? 0 : 1)) {
                return i;
            }
        }
        return -1;
    }

    private static int start(List<TextLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.isBullet() && !line.isRow() && ZoneLine.states(line.text()) && opensEntry(lines.get(i + 1).text())) {
                return i;
            }
        }
        return list(lines);
    }

    /** The first of the points that each open with a time, none when they are few or stand in a part of another name. */
    private static int list(List<TextLine> lines) {
        int points = 0;
        for (int i = 0; i < lines.size() && (lines.get(i).isBullet() || Label.exact(lines.get(i).text()) == null); i++) {
            points = lines.get(i).isBullet() && opensEntry(lines.get(i).text()) ? points + 1 : 0;
            if (points == FEWEST) {
                return i - FEWEST + 1;
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
