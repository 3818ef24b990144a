package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Headings inside of a part that open with times, "#### 11:28 UTC": entries of a timeline that nobody named. */
final class TimedHeadings {

    private static final int FEWEST = 3;
    /** Of those that say nothing else. */
    private static final int FEWEST_BARE = 2;
    /** "Investigating 2024-03-04 9:27a", "Resolved (16:00 UTC)": a state and when it was posted. */
    private static final String STATES = "(?i)(investigating|identified|monitoring|resolved|fixed|mitigated"
            + "|completed?|recovered|in progress|verifying|scheduled|update(?: ?#?\\d{1,2}(?!\\d|[.:/-]\\d))?)";
    private static final Pattern STATE = Pattern
            .compile("[\\[(]?" + STATES + "[\\])]?\\s?(?:[-–—:@|]|at\\b|on\\b)?\\s{0,2}(?=[(\\[]?\\w)");

    private static final Pattern UPDATE = Pattern.compile("(?i)update");

    private TimedHeadings() {}

    /**
     * "Resolved: Thursday, 4 March": the sign behind the word tells that the day is when it was posted. "Update 4/3/2021" needs none, for
     * nothing else is said of an update.
     */
    private static boolean isOfDay(String name, Matcher state, Stamp stamp) {
        boolean sign = name.substring(state.end(1), state.end()).matches("\\s?[-–—:@|]\\s*");
        boolean update = UPDATE.matcher(state.group(1)).matches();
        return stamp.dayOnly() && stamp.day() != null && stamp.day().month() != null
                && (sign || update && stamp.day().year() != null);
    }

    /** The words of such a heading with its time in front; none of any other. */
    static @Nullable String posted(String name) {
        Matcher state = STATE.matcher(name);
        Stamp stamp = state.lookingAt() ? StampReader.read(name, state.end()) : null;
        if (stamp == null || stamp.end() < name.length() || !stamp.hasClock() && !isOfDay(name, state, stamp)) {
            return null;
        }
        return UPDATE.matcher(state.group(1)).matches() ? stamp.raw() + ":" : stamp.raw() + " — " + state.group(1);
    }

    static boolean isState(String words) {
        return words.matches("[\\[(]?" + STATES + "[.:)\\]]?");
    }

    /** The outline with such headings as its timeline, the same outline where no part has several. */
    static Outline asTimeline(Outline outline) {
        for (Chapter chapter : outline.chapters()) {
            boolean text = !chapter.field() && (chapter.topic() == null || chapter.is(Topic.SUMMARY));
            List<Block.Heading> timed = text ? timed(chapter) : List.of();
            boolean bare = timed.stream().allMatch(heading -> isBare(words(heading)));
            if (timed.size() >= (bare ? FEWEST_BARE : FEWEST)) {
                return parted(outline, chapter, timed.getFirst());
            }
        }
        return outline;
    }

    /** Those of the same depth. */
    private static List<Block.Heading> timed(Chapter chapter) {
        List<Block.Heading> timed = chapter.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).filter(heading -> isTimed(words(heading))).toList();
        return timed.stream().filter(heading -> heading.level() == timed.getFirst().level()).toList();
    }

    private static boolean isTimed(String words) {
        Stamp stamp = StampReader.read(words, 0);
        boolean told = stamp != null && (stamp.separated() || stamp.zone() != null) && stamp.clock() != null
                && stamp.clock().time() != null && words.indexOf(':') > 0;
        return told || posted(words) != null;
    }

    private static boolean isBare(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.end() >= words.length();
    }

    private static String words(Block.Heading heading) {
        return Words.collapse(heading.line().plain());
    }

    private static Outline parted(Outline outline, Chapter around, Block.Heading first) {
        List<Block> blocks = around.blocks();
        int from = blocks.indexOf(first);
        int to = from;
        while (to < blocks.size() && !(blocks.get(to) instanceof Block.Heading heading && heading.level() <= first.level()
                && !isTimed(words(heading)))) {
            to++;
        }
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            if (chapter != around) {
                chapters.add(chapter);
                continue;
            }
            if (from > 0) {
                chapters.add(new Chapter(around.name(), around.topic(), around.level(), false, blocks.subList(0, from)));
            }
            chapters.add(timeline(blocks.subList(from, to), first.level() - 1));
            if (to < blocks.size() && blocks.get(to) instanceof Block.Heading next) {
                chapters.add(new Chapter(words(next), null, next.level(), false, blocks.subList(to + 1, blocks.size())));
            }
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    private static Chapter timeline(List<Block> blocks, int level) {
        return new Chapter("Updates", Topic.TIMELINE, level, false, blocks.stream().map(TimedHeadings::ahead).toList());
    }

    private static Block ahead(Block block) {
        String posted = block instanceof Block.Heading heading ? posted(words(heading)) : null;
        return posted != null && block instanceof Block.Heading heading
                ? new Block.Heading(heading.level(), Line.of(posted))
                : block;
    }
}
