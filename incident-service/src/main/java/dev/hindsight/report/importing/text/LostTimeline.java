package dev.hindsight.report.importing.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.timeline.Pasted;
import dev.hindsight.report.importing.timeline.ZoneLine;
import dev.hindsight.report.importing.topic.Topic;

/**
 * A timeline whose heading did not come along: "All times in UTC." or "Time (UTC)", and right below a line that opens with a time; or
 * above all parts a list of which each point opens with one. And where a list of times ends above a part whose heading was lost.
 */
final class LostTimeline {

    private static final int FEWEST = 5;
    private static final int FAR = 300;
    /** Paragraphs that an update may have behind its first. */
    private static final int BETWEEN = 3;

    private enum Kind {
        HEADING, TIME, DAY, OTHER
    }

    private final List<TextLine> lines;
    private final @Nullable Kind[] kinds;
    private final int start;

    LostTimeline(List<TextLine> lines) {
        this.lines = lines;
        this.kinds = new @Nullable Kind[lines.size()];
        this.start = lines.stream().anyMatch(LostTimeline::isHeading) ? -1 : start(lines);
    }

    /** Whether the line says in which zone the times below are or is the first of them, and nothing else says that they are a timeline. */
    boolean beginsAt(int index) {
        return index == start;
    }

    Finding finding() {
        return Finding.info("timeline-inferred", "timeline",
                "No part is called a timeline; a list of times was taken for it. Check it.");
    }

    /** Whether what begins apart from the points or paragraphs that open with a time is part of the list no more. */
    boolean endsAt(int index) {
        TextLine line = lines.get(index);
        boolean tight = start == 0 && index > 1 && kind(0) == Kind.TIME && lines.get(1).gap() == 0;
        if (tight || start >= 0 && index > start + 1 && tells(lines.get(start + 1))) {
            return line.gap() > (tight ? 0 : 1) && line.indent() == 0 && kind(index) == Kind.OTHER;
        }
        boolean apart = line.isBullet() ? line.gap() > 1 : line.gap() > 0 && line.indent() < 2;
        return apart && index > 1 && isListed(index) && kind(index) == Kind.OTHER
                && (start >= 0 && standsAlone(index) || noneBelow(index));
    }

    /** Whether a paragraph says behind its time what happened, so that nothing below need. */
    private static boolean tells(TextLine line) {
        Stamp stamp = line.isBullet() ? null : StampReader.read(line.text(), 0);
        return stamp != null && line.text().indexOf(' ', stamp.end()) > 0;
    }

    /** A paragraph as below a heading that was lost, or that is one above a list of another kind. */
    private boolean standsAlone(int index) {
        TextLine line = lines.get(index);
        boolean above = index + 1 < lines.size() && lines.get(index + 1).isBullet()
                && !opensEntry(lines.get(index + 1).text());
        return !line.isBullet() && line.indent() == 0 && line.gap() > (above ? 0 : 1);
    }

    /** Whether bullets stand right above the line of which several open with a time. */
    private boolean isListed(int index) {
        int timed = 0;
        int i = index - 1;
        while (i >= Math.max(0, index - FAR)
                && (lines.get(i).isBullet() || lines.get(i).indent() > 1 || lines.get(i).gap() == 0)) {
            timed += lines.get(i).isBullet() && kind(i) == Kind.TIME ? 1 : 0;
            i--;
        }
        return lines.get(index - 1).isBullet() && timed > 1;
    }

    private boolean noneBelow(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + FAR); i++) {
            Kind kind = kind(i);
            if (kind != Kind.OTHER) {
                return kind == Kind.HEADING;
            }
        }
        return true;
    }

    /** What a line is; each is looked at once, however many lines ask for it. */
    private Kind kind(int index) {
        Kind known = kinds[index];
        if (known == null) {
            TextLine line = lines.get(index);
            Label label = line.isBullet() ? null : Label.exact(line.text());
            Stamp stamp = label != null && label.topic().isBody() ? null : StampReader.read(line.text(), 0);
            known = label != null && label.topic().isBody()
                    ? Kind.HEADING
                    : stamp == null ? Kind.OTHER : stamp.hasClock() ? Kind.TIME : Kind.DAY;
            kinds[index] = known;
        }
        return known;
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

    /**
     * The first of the points or paragraphs that each open with a time, none when they are few or stand in a part of another name;
     * mere lines only where the text begins with them.
     */
    private static int list(List<TextLine> lines) {
        int entries = 0;
        for (int i = 0; i < lines.size() && !isPart(lines.get(i)); i++) {
            TextLine line = lines.get(i);
            boolean alike = entries > 0 && line.isBullet() == lines.get(i - 1).isBullet();
            boolean listed = line.isBullet() || line.gap() > 0 || i == entries;
            boolean entry = listed && opensEntry(line.text());
            entries = !entry ? 0 : alike ? entries + 1 : 1;
            if (entries == FEWEST) {
                return first(lines, i - FEWEST + 1);
            }
        }
        return -1;
    }

    /** An update may go on in paragraphs of its own before the next one opens with a time. */
    private static int first(List<TextLine> lines, int at) {
        int first = at;
        for (int i = at - 1; i >= 0 && first - i <= BETWEEN + 1; i--) {
            TextLine line = lines.get(i);
            boolean paragraph = !line.isBullet() && !lines.get(first).isBullet() && line.gap() > 0;
            first = paragraph && opensEntry(line.text()) ? i : first;
        }
        return first;
    }

    /** Whether a part of the report begins, and not only a fact. */
    private static boolean isPart(TextLine line) {
        Label label = line.isBullet() ? null : Label.exact(line.text());
        return label != null && !label.topic().isField();
    }

    private static boolean isHeading(TextLine line) {
        Label label = line.isBullet() && !line.ordered() ? null : Label.exact(line.text());
        return label != null && label.topic() == Topic.TIMELINE;
    }

    private static boolean opensEntry(String text) {
        Stamp stamp = StampReader.read(text, 0);
        return stamp != null && stamp.hasClock() && !Pasted.isOfLog(text);
    }
}
