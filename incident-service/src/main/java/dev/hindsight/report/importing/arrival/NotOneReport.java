package dev.hindsight.report.importing.arrival;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Pages that look like a report and are several, or parts of two. */
public final class NotOneReport {

    /** A line that names the list of all incidents. */
    private static final Pattern LIST = Pattern.compile(
            "(?im)^\\W{0,5}(?:incidents?|live defects?|post-?mortems?|outages?) (?:log|index|register|list|history)\\W{0,5}$");
    private static final Pattern CLOCK = Pattern.compile("(?m)^[^\\w\\n]{0,9}(?:[^\\n]{0,25}\\s)?\\d{1,2}[:.]\\d\\d");
    private static final int HEAD = 400;
    private static final Set<Topic> NAMED = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS, Topic.IMPACT, Topic.RESOLUTION,
            Topic.TRIGGER, Topic.DETECTION, Topic.ROOT_CAUSES, Topic.LESSONS);
    static final Set<Topic> PARTS = EnumSet.of(Topic.SUMMARY, Topic.IMPACT, Topic.TIMELINE, Topic.RESOLUTION,
            Topic.TRIGGER,
            Topic.DETECTION, Topic.LESSONS);

    private static final Pattern ENDS_WITH_DAY = Pattern
            .compile("[(\\[–—,-]\\s{0,3}(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8},? \\d{4}"
                    + "|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})[)\\]]?$");
    private static final Pattern HISTORY = Pattern
            .compile("(?im)^\\W{0,5}(?:incident|status|outage) history\\W{0,5}$|^\\W{0,5}past incidents\\W{0,5}$");
    /** "Incident 1: Lamp out", a heading above the parts of the first of several. */
    private static final Pattern NUMBERED = Pattern
            .compile("(?im)^[^\\w\\n]{0,5}incident (?:no\\.? ?|#)?([12])\\b(?=[:.)–—-]|\\s*$)");
    private static final Pattern SPAN = Pattern
            .compile("(?m)^\\p{Lu}\\p{Ll}{2} \\d{1,2}, \\d{1,2}:\\d\\d(?: - .{4,20})? [A-Z]{2,5}$");

    private NotOneReport() {}

    /** A finding that says what to bring instead, none when the page is one report. */
    public static @Nullable Finding of(String text, Page page, Outline outline) {
        if (ComparisonPage.is(text, page)) {
            return Finding.error("not-one-report", "document",
                    "This is a comparison of two versions. Bring each version of the page by"
                            + " itself instead.");
        }
        boolean several = !DatedHeadings.addTo(outline) && (DatedHeadings.areSeveral(outline) || parted(page.blocks()));
        boolean log = repeated(outline) || several || table(page, outline) || named(text, outline) || numbered(text, outline)
                || history(text) || datedLines(outline, page.blocks());
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

    /** Several timelines, each beside another part that is there as often; each has the same name every time. */
    private static boolean repeated(Outline outline) {
        long parts = PARTS.stream().filter(topic -> again(outline, topic)).count();
        long fields = outline.chapters().stream().filter(chapter -> chapter.name().equalsIgnoreCase("key events")).count();
        return again(outline, Topic.TIMELINE) && (parts > 1 || inTurns(outline)) || parts > 2 || fields > 1;
    }

    /** A timeline, its actions, another timeline, its actions. */
    private static boolean inTurns(Outline outline) {
        List<Topic> turns = outline.chapters().stream().filter(chapter -> !chapter.plain().isBlank()).map(Chapter::topic)
                .filter(topic -> topic == Topic.TIMELINE || topic == Topic.ACTIONS).toList();
        return turns.size() > 3 && turns.size() % 2 == 0 && turns.getFirst() == Topic.TIMELINE
                && IntStream.range(1, turns.size()).allMatch(i -> turns.get(i) != turns.get(i - 1));
    }

    /** Headings of one level that each name a day and have the same part of a report below them. */
    private static boolean parted(List<Block> blocks) {
        var headings = new HashMap<String, Set<Block>>();
        Block.@Nullable Heading dated = null;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && (dated == null || heading.level() <= dated.level())) {
                String words = Words.collapse(heading.line().plain());
                dated = DatedHeadings.opensWithDay(words)
                        || ENDS_WITH_DAY.matcher(words).find() && Topics.ofHeading(words) == null ? heading : null;
            } else if (dated != null) {
                Topic part = label(block);
                if (part != null) {
                    headings.computeIfAbsent(dated.level() + " " + part, both -> new HashSet<>()).add(dated);
                }
            }
        }
        return headings.values().stream().anyMatch(same -> same.size() > 1);
    }

    /** A first and a second incident, and a part of a report for each. */
    private static boolean numbered(String text, Outline outline) {
        return NUMBERED.matcher(text).results().map(heading -> heading.group(1)).distinct().count() > 1
                && PARTS.stream().anyMatch(topic -> filled(outline, topic) > 1);
    }

    /** Lines without a time that are a day and a title, the same part of a report below each, and no timeline of their own. */
    private static boolean datedLines(Outline outline, List<Block> blocks) {
        var parts = new HashMap<Topic, Integer>();
        boolean open = false;
        for (Block block : blocks) {
            String words = block instanceof Block.Heading heading ? heading.line().plain() : "";
            Topic topic = words.isEmpty() ? null : Topics.of(words);
            if (block instanceof Block.Para para && titled(Words.collapse(para.line().plain()))) {
                open = true;
            } else if (open && topic != null && topic.section() != null) {
                parts.merge(topic, 1, Integer::sum);
                open = false;
            }
        }
        return !outline.has(Topic.TIMELINE) && parts.values().stream().anyMatch(count -> count > 1);
    }

    private static boolean titled(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.dayOnly() && words.length() < 120 && DatedHeadings.opensWithDay(words);
    }

    private static @Nullable Topic label(Block block) {
        Line line = block instanceof Block.Heading heading
                ? heading.line()
                : block instanceof Block.Para para ? para.line() : Line.EMPTY;
        String words = block instanceof Block.Heading ? line.plain() : line.boldLead();
        Topic topic = words.isEmpty() || words.length() > 60 ? null : Topics.of(words.replaceFirst("\\s*:$", ""));
        return topic != null && (topic.section() != null || topic == Topic.TIMELINE || topic == Topic.ACTIONS) ? topic : null;
    }

    /** The page on which a status page lists what is over. */
    private static boolean history(String text) {
        String head = text.length() > 300 ? text.substring(0, 300) : text;
        return HISTORY.matcher(head).find() && SPAN.matcher(text).results().limit(2).count() > 1;
    }

    /** Whether a part of some name is there twice. */
    static boolean comeAgain(Outline outline) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.section() != null || topic == Topic.TIMELINE
                || topic == Topic.ACTIONS).anyMatch(topic -> again(outline, topic));
    }

    private static boolean again(Outline outline, Topic topic) {
        var names = new HashSet<String>();
        return outline.of(topic).filter(chapter -> !chapter.plain().isBlank())
                .anyMatch(chapter -> !names.add(chapter.name().toLowerCase(Locale.ROOT)));
    }

    private static long filled(Outline outline, Topic topic) {
        return outline.of(topic).filter(chapter -> !chapter.plain().isBlank()).count();
    }

    /** A table with a row for each incident and none of the parts of a report. */
    private static boolean table(Page page, Outline outline) {
        return DatedHeadings.SHARED.stream().noneMatch(outline::has)
                && page.blocks().stream().anyMatch(block -> block instanceof Block.Table table && incidents(table.rows()));
    }

    private static boolean incidents(List<Block.Row> rows) {
        if (rows.size() < 3) {
            return false;
        }
        String heads = Words.collapse(String.join(" ", rows.getFirst().cells().stream().map(Block.Cell::plain).toList()))
                .toLowerCase(Locale.ROOT);
        boolean headed = heads.contains("date")
                && heads.matches(".*\\b(incident|title|issue|summary|description|report)s?\\b.*");
        long days = rows.stream().skip(1).filter(row -> row.cells().stream().anyMatch(cell -> {
            Stamp stamp = StampReader.readDay(Words.collapse(cell.plain()));
            return stamp != null && stamp.day() != null && stamp.day().whole();
        })).count();
        return headed && days > 1;
    }
}
