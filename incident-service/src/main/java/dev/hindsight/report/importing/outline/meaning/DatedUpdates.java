package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** "2021-03-03T18:00:00 - We look at it": headings that each are a day with a time, as a status page has its updates. */
public final class DatedUpdates {

    private static final int FEWEST = 3;

    private DatedUpdates() {}

    /** The outline with such parts as its timeline, the same outline where it has one or too few of them. */
    public static Outline asTimeline(Outline outline) {
        List<Chapter> updates = outline.chapters().stream().filter(DatedUpdates::is).toList();
        if (outline.has(Topic.TIMELINE)) {
            return outline;
        }
        boolean posted = updates.size() > 1 && updates.stream()
                .allMatch(update -> PostedTime.is(update.name()) && PostedTime.hasDay(update.name())
                        || PostedTime.ofState(update) != null);
        if (updates.size() < FEWEST && !posted) {
            return Stream.<UnaryOperator<Outline>>of(TimedHeadings::asTimeline, DatedLines::asTimeline, DayHeadings::asTimeline)
                    .map(pass -> pass.apply(outline)).filter(told -> told != outline).findFirst().orElse(outline);
        }
        var timeline = new Chapter("Updates", Topic.TIMELINE, updates.getFirst().level(), false);
        for (Chapter update : updates) {
            String state = PostedTime.ofState(update);
            String name = state == null ? TimedHeadings.posted(update.name()) : state;
            timeline.blocks().add(new Block.Heading(update.level() + 1, Line.of(name == null ? update.name() : name)));
            timeline.blocks().addAll(PostedTime.words(update));
        }
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            if (chapter == updates.getFirst()) {
                chapters.add(timeline);
            } else if (!is(chapter)) {
                chapters.add(chapter);
            }
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    /** Whether a line is nothing but a day with its year and a time. */
    public static boolean isStamp(String line) {
        Stamp stamp = StampReader.read(line, 0);
        return stamp != null && stamp.clock() != null && stamp.until() == null && stamp.day() != null && stamp.day().whole()
                && stamp.end() >= line.length();
    }

    /** Whether a line is nothing but a state and when it was: "Update: Thursday, 4 March". */
    public static boolean isUpdate(String line) {
        return TimedHeadings.posted(line) != null;
    }

    private static boolean is(Chapter chapter) {
        if (PostedTime.ofState(chapter) != null) {
            return true;
        }
        if (chapter.field()) {
            return PostedTime.is(chapter.name()) && !chapter.blocks().isEmpty();
        }
        Stamp stamp = StampReader.read(chapter.name(), 0);
        return TimedHeadings.posted(chapter.name()) != null
                || stamp != null && stamp.hasClock() && stamp.day() != null && stamp.day().whole();
    }
}
