package dev.hindsight.report.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Pages that look like a report and are several, or parts of two. */
final class NotOneReport {

    /** A line that names the list of all incidents. */
    private static final Pattern LIST = Pattern.compile(
            "(?im)^\\W{0,5}(?:incidents?|live defects?|post-?mortems?|outages?) (?:log|index|register|list|history)\\W{0,5}$");
    private static final Pattern CLOCK = Pattern.compile("(?m)^[^\\w\\n]{0,9}(?:[^\\n]{0,25}\\s)?\\d{1,2}[:.]\\d\\d");
    private static final int HEAD = 400;
    private static final Set<Topic> NAMED = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS, Topic.IMPACT, Topic.RESOLUTION,
            Topic.TRIGGER, Topic.DETECTION, Topic.ROOT_CAUSES, Topic.LESSONS);
    private static final Set<Topic> PARTS = EnumSet.of(Topic.SUMMARY, Topic.IMPACT, Topic.TIMELINE, Topic.RESOLUTION,
            Topic.TRIGGER,
            Topic.DETECTION, Topic.LESSONS);

    private NotOneReport() {}

    /** A finding that says what to bring instead, none when the page is one report. */
    static @Nullable Finding of(String text, Page page, Outline outline) {
        if (Comparison.is(text, page.format())) {
            return Finding.error("not-one-report", "document",
                    "This is a comparison of two versions. Bring each version of the page by"
                            + " itself instead.");
        }
        boolean log = repeated(outline) || dated(outline) || table(page, outline) || named(text, outline);
        return log
                ? Finding.error("not-one-report", "document",
                        "This is a log of several incidents. Bring one report at a time instead,"
                                + " cut at the heading of each incident.")
                : null;
    }

    /** Called a list of incidents, and without what each report has. */
    private static boolean named(String text, Outline outline) {
        return LIST.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()
                && NAMED.stream().noneMatch(outline::has) && !CLOCK.matcher(text).find();
    }

    /** Several timelines, each beside another part that is there as often. */
    private static boolean repeated(Outline outline) {
        long parts = PARTS.stream().filter(topic -> filled(outline, topic) > 1).count();
        long fields = outline.chapters().stream().filter(chapter -> chapter.name().equalsIgnoreCase("key events")).count();
        return filled(outline, Topic.TIMELINE) > 1 && parts > 1 || parts > 2 || fields > 1;
    }

    private static long filled(Outline outline, Topic topic) {
        return outline.of(topic).filter(chapter -> !chapter.plain().isBlank()).count();
    }

    /** Headings that are a day and a title, one after the other. */
    private static boolean dated(Outline outline) {
        long headed = outline.chapters().stream().filter(chapter -> chapter.topic() == null && !chapter.field())
                .map(Chapter::name).filter(NotOneReport::opensWithDay).count();
        return headed > 1 && !outline.has(Topic.TIMELINE) || headed > 2;
    }

    private static boolean opensWithDay(String name) {
        String words = name.replaceFirst("(?i)^incident\\s*(?:on|of|:|-)?\\s*", "");
        Stamp stamp = StampReader.readDay(words);
        return stamp != null && stamp.day() != null && stamp.day().whole()
                && (words.length() < name.length() || words.length() > stamp.end() + 3);
    }

    /** A table with a row for each incident and none of the parts of a report. */
    private static boolean table(Page page, Outline outline) {
        if (outline.has(Topic.TIMELINE) || outline.has(Topic.ACTIONS) || outline.has(Topic.ROOT_CAUSES)) {
            return false;
        }
        return page.blocks().stream().anyMatch(block -> block instanceof Block.Table table && incidents(table.rows()));
    }

    private static boolean incidents(List<Block.Row> rows) {
        if (rows.size() < 3) {
            return false;
        }
        String heads = Words.collapse(String.join(" ", rows.getFirst().cells().stream().map(Block.Cell::plain).toList()))
                .toLowerCase(
                        java.util.Locale.ROOT);
        boolean headed = heads.contains("date")
                && heads.matches(".*\\b(incident|title|issue|summary|description|report)s?\\b.*");
        long days = rows.stream().skip(1).filter(row -> row.cells().stream().anyMatch(cell -> {
            Stamp stamp = StampReader.readDay(Words.collapse(cell.plain()));
            return stamp != null && stamp.day() != null && stamp.day().whole();
        })).count();
        return headed && days > 1;
    }
}
