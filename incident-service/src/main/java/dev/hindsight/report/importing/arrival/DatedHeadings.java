package dev.hindsight.report.importing.arrival;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Headings that are a day and a title: of one incident each in a log, of what was found out later in a report. With a time of day it is an update. */
final class DatedHeadings {

    private static final int FEWEST_PARTS = 2;
    /** What the days of one report have in common. */
    static final Set<Topic> SHARED = EnumSet.of(Topic.TIMELINE, Topic.IMPACT, Topic.ROOT_CAUSES, Topic.RESOLUTION,
            Topic.ACTIONS, Topic.LESSONS);

    private DatedHeadings() {}

    /**
     * Whether they stand below the parts of a report, and are headings no larger than these; or beside such parts, each there
     * once: the days of one report.
     */
    static boolean addTo(Outline outline) {
        List<Chapter> headed = headed(outline);
        int level = headed.stream().filter(DatedHeadings::isDated).mapToInt(Chapter::level).findFirst().orElse(0);
        boolean shared = headed.stream().anyMatch(chapter -> chapter.topic() != null && chapter.level() <= level
                && SHARED.contains(chapter.topic()));
        return shared && !NotOneReport.comeAgain(outline) || headed.stream().takeWhile(chapter -> !isDated(chapter))
                .filter(chapter -> chapter.topic() != null && NotOneReport.PARTS.contains(chapter.topic()))
                .filter(chapter -> chapter.level() <= level).count() >= FEWEST_PARTS;
    }

    /** Whether so many stand there, one after the other, that each may be an incident. */
    static boolean areSeveral(Outline outline) {
        long dated = headed(outline).stream().filter(DatedHeadings::isDated).count();
        return dated > 1 && !outline.has(Topic.TIMELINE) || dated > 2;
    }

    /** Whether it opens with a day and goes on; a day with a time is that of an update. */
    static boolean opensWithDay(String name) {
        Stamp whole = StampReader.read(name, 0);
        if (whole != null && whole.hasClock()) {
            return false;
        }
        String words = name.replaceFirst("(?i)^incident\\s*(?:on|of|:|-)?\\s*", "");
        Stamp stamp = StampReader.readDay(words);
        return stamp != null && stamp.day() != null && stamp.day().whole()
                && (words.length() < name.length() || words.length() > stamp.end() + 3);
    }

    private static boolean isDated(Chapter chapter) {
        return chapter.topic() == null && opensWithDay(chapter.name());
    }

    private static List<Chapter> headed(Outline outline) {
        return outline.chapters().stream().filter(chapter -> !chapter.field()).toList();
    }
}
