package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Words;

/** "Here is the timeline of what happened:" above a list of times, wherever it stands. */
final class AnnouncedTimeline {

    private static final int FEWEST = 3;
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i)\\b(?:time ?line|chronology|(?:sequence|course|order) of (?:the )?events|in chronological order)\\b.{0,120}:$");

    private static final Pattern NAMED = Pattern
            .compile("(?i)(?:(?:incident |event )?time ?line|chronology|(?:sequence|chain) of events):?");

    private AnnouncedTimeline() {}

    /** The list with the sentence above it, taken out of its part; the part where it says nothing else; none where there is no such list. */
    static @Nullable Chapter in(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            List<Block> blocks = chapter.blocks();
            for (int i = 0; i + FEWEST < blocks.size(); i++) {
                List<Line> sentences = blocks.get(i) instanceof Block.Para(Line line) ? announcing(line) : List.of();
                int end = sentences.isEmpty() ? i : end(blocks, i + 1);
                if (end > i) {
                    return takeOut(chapter, i, end, sentences);
                }
            }
        }
        return null;
    }

    /** A numbered list below a line in bold that is only that name, taken out of its part: what happened in which order, without times. */
    static @Nullable Chapter numberedIn(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            List<Block> blocks = chapter.blocks();
            for (int i = 0; i + FEWEST < blocks.size(); i++) {
                int end = i + 1;
                while (isNamed(blocks.get(i)) && end < blocks.size() && isNumbered(blocks.get(end))) {
                    end++;
                }
                if (end - i > FEWEST) {
                    var list = new ArrayList<Block>(blocks.subList(i + 1, end));
                    blocks.subList(i, end).clear();
                    return new Chapter(chapter.name(), null, chapter.level(), false, list);
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Block block) {
        return block instanceof Block.Para(Line line) && line.boldLead().length() == line.plain().length()
                && NAMED.matcher(Words.collapse(line.plain())).matches();
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Item item && item.ordered();
    }

    /** The sentences of a paragraph whose last one says so. */
    private static List<Line> announcing(Line line) {
        String words = Words.collapse(line.plain());
        List<Line> sentences = words.endsWith(":") && words.length() < Limits.SEARCHED ? Sentences.of(line) : List.of();
        return !sentences.isEmpty() && ANNOUNCES.matcher(Words.collapse(sentences.getLast().plain())).find()
                ? sentences
                : List.of();
    }

    /** Where the list ends that begins here, -1 unless half of its bullets or more open with times. */
    private static int end(List<Block> blocks, int from) {
        int end = from;
        int timed = 0;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Item item) {
            timed += TimelineShape.opens(item) ? 1 : 0;
            end++;
        }
        return timed >= FEWEST && timed * 2 >= end - from ? end : -1;
    }

    private static Chapter takeOut(Chapter chapter, int from, int end, List<Line> sentences) {
        List<Block> run = chapter.blocks().subList(from, end);
        if (run.size() == chapter.blocks().size() && sentences.size() == 1 && chapter.topic() == null) {
            return chapter;
        }
        var timeline = new Chapter(chapter.name(), null, chapter.level(), false, new ArrayList<>(run));
        timeline.blocks().set(0, new Block.Para(sentences.getLast()));
        run.clear();
        if (sentences.size() > 1) {
            chapter.blocks().add(from, new Block.Para(new Line(sentences.subList(0, sentences.size() - 1).stream()
                    .flatMap(sentence -> sentence.spans().stream()).toList())));
        }
        return timeline;
    }
}
