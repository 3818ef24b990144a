package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** A line that says nothing but when an update was posted: a day and a time, and maybe the state at that time. */
final class PostedTime {

    private static final Pattern POSTED = Pattern.compile("(?i)(?:posted|published)(?: on| at)?:? (?=[\\p{L}\\d])");

    /** What is called an update is one wherever it stands. */
    private static final Pattern MARKED = Pattern.compile("(?i)\\W{0,3}(?:update|edit)\\b");

    private PostedTime() {}

    /** Whether words say nothing else, in whichever order; the day may be left out beside a zone: "12:30 UTC". */
    static boolean is(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.hasClock()
                && (stamp.day() != null || stamp.zone() != null && stamp.raw().indexOf(':') > 0)
                && (stamp.end() >= words.length() || TimedHeadings.isState(words.substring(stamp.end())))
                || TimedHeadings.posted(words) != null;
    }

    /** Whether such words name the day. */
    static boolean hasDay(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.day() != null || TimedHeadings.posted(words) != null;
    }

    /** Whether a paragraph opens with a whole day, a time, and words of its own behind them. */
    static boolean opens(Block block) {
        String words = plain(block);
        Stamp stamp = StampReader.read(words, 0);
        return !MARKED.matcher(words).lookingAt() && stamp != null && stamp.hasClock() && stamp.day() != null
                && stamp.day().whole() && stamp.end() < words.length()
                && (stamp.separated() || stamp.zone() != null && Character.isUpperCase(words.charAt(stamp.end())));
    }

    /** The time in front of the state where a paragraph says nothing else; none of any other block. */
    static @Nullable String of(Block block) {
        String words = POSTED.matcher(plain(block)).replaceFirst("");
        String posted = TimedHeadings.posted(words);
        return posted != null ? posted : is(words) ? words : null;
    }

    /** The blocks with each such line as a paragraph of its own above what was posted then. */
    static List<Block> ahead(List<Block> blocks) {
        List<Block> parted = parted(blocks, false);
        boolean below = !parted.isEmpty() && of(parted.getFirst()) == null && of(parted.getLast()) != null
                && parted.stream().allMatch(block -> of(block) == null || POSTED.matcher(plain(block)).lookingAt());
        if (!below) {
            return parted;
        }
        var ahead = new ArrayList<Block>();
        var words = new ArrayList<Block>();
        for (Block block : parted) {
            if (of(block) == null) {
                words.add(block);
            } else {
                ahead.add(block);
                ahead.addAll(words);
                words.clear();
            }
        }
        return ahead;
    }

    /** @param last whether such a line may also be the last one of a paragraph */
    private static List<Block> parted(List<Block> blocks, boolean last) {
        var parted = new ArrayList<Block>();
        for (Block block : blocks) {
            List<Line> lines = block instanceof Block.Para(Line line) ? line.split() : List.of();
            if (lines.size() > 1 && block instanceof Block.Para(Line line)) {
                int first = lines.getFirst().plain().length();
                int end = line.plain().length() - lines.getLast().plain().length();
                boolean above = of(new Block.Para(lines.getFirst())) != null;
                boolean below = last && !above && of(new Block.Para(lines.getLast())) != null;
                parted.add(above ? new Block.Para(lines.getFirst()) : below ? new Block.Para(line.upTo(end - 1)) : block);
                if (above || below) {
                    parted.add(new Block.Para(above ? line.from(first + 1) : lines.getLast()));
                }
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private static String plain(Block block) {
        return block instanceof Block.Para ? Words.collapse(Words.plain(block)) : "";
    }

    /** The time that stands first or last below the name of a state, "Resolved", in front of that name; none of any other part. */
    static @Nullable String ofState(Chapter chapter) {
        if (!TimedHeadings.isState(chapter.name())) {
            return null;
        }
        List<Block> blocks = parted(chapter.blocks(), true);
        String first = blocks.size() < 2 ? null : of(blocks.getFirst());
        String time = first == null && blocks.size() > 1 ? of(blocks.getLast()) : first;
        return time == null ? null : time + " — " + chapter.name();
    }

    /** The words of an update without that time. */
    static List<Block> words(Chapter chapter) {
        if (ofState(chapter) == null) {
            return chapter.blocks();
        }
        List<Block> blocks = parted(chapter.blocks(), true);
        return of(blocks.getFirst()) == null ? blocks.subList(0, blocks.size() - 1) : blocks.subList(1, blocks.size());
    }
}
