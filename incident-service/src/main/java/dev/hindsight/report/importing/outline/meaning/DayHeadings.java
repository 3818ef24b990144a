package dev.hindsight.report.importing.outline.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** "2021-03-03 – First signs" above bullets that open with times: one day after the other, a timeline that nobody named. */
final class DayHeadings {

    private static final int FEWEST_DAYS = 2;
    private static final int FEWEST_TIMES = 3;

    private DayHeadings() {}

    /** The outline with such parts as its timeline, the same outline where there are none. */
    static Outline asTimeline(Outline outline) {
        List<Chapter> days = outline.chapters().stream().filter(chapter -> day(chapter) != null).toList();
        if (days.size() < FEWEST_DAYS || !inOrder(days)) {
            return outline;
        }
        List<Block.Item> items = days.stream().flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Item.class::isInstance).map(Block.Item.class::cast).toList();
        long timed = items.stream().filter(DayHeadings::opensWithTime).count();
        if (timed < FEWEST_TIMES || timed * 2 < items.size()) {
            return outline;
        }
        var timeline = new Chapter("Timeline", Topic.TIMELINE, days.getFirst().level(), false);
        for (Chapter chapter : days) {
            timeline.blocks().add(new Block.Heading(chapter.level() + 1, Line.of(chapter.name())));
            timeline.blocks().addAll(chapter.blocks());
        }
        var chapters = new ArrayList<Chapter>(outline.chapters());
        chapters.set(chapters.indexOf(days.getFirst()), timeline);
        chapters.removeAll(days);
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    private static @Nullable LocalDate day(Chapter chapter) {
        Stamp stamp = chapter.field() || chapter.topic() != null ? null : StampReader.read(chapter.name(), 0);
        return stamp == null || !stamp.dayOnly() || stamp.day() == null || !stamp.day().whole() ? null : stamp.day().date();
    }

    private static boolean inOrder(List<Chapter> chapters) {
        List<LocalDate> days = chapters.stream().map(DayHeadings::day).filter(Objects::nonNull).toList();
        return days.equals(days.stream().sorted().toList());
    }

    private static boolean opensWithTime(Block.Item item) {
        Stamp stamp = StampReader.read(Words.collapse(item.line().plain()), 0);
        return stamp != null && stamp.hasClock();
    }
}
