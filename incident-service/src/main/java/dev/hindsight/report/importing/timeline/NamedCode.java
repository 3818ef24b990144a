package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Timeline:" as a line of its own in a text, above lines of times that are set as code; the text goes on below them. */
public final class NamedCode {

    private NamedCode() {}

    /** The outline with all such code as its timeline, the same outline where there is none or a part is called so. */
    public static Outline asTimeline(Outline outline) {
        if (outline.has(Topic.TIMELINE)) {
            return outline;
        }
        var chapters = new ArrayList<Chapter>();
        var intro = new ArrayList<Block>();
        take(outline.intro(), intro, chapters);
        for (Chapter chapter : outline.chapters()) {
            var rest = new ArrayList<Block>();
            var timelines = new ArrayList<Chapter>();
            if (!chapter.field()) {
                take(chapter.blocks(), rest, timelines);
            }
            chapters.add(timelines.isEmpty()
                    ? chapter
                    : new Chapter(chapter.name(), chapter.topic(), chapter.level(), false, rest));
            chapters.addAll(timelines);
        }
        return chapters.size() == outline.chapters().size() ? outline : new Outline(outline.title(), intro, chapters);
    }

    private static void take(List<Block> blocks, List<Block> rest, List<Chapter> timelines) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i + 1 < blocks.size() && isNamed(blocks.get(i), blocks.get(i + 1))) {
                String name = Words.collapse(Words.plain(blocks.get(i))).replaceFirst("\\s*:$", "");
                timelines.add(new Chapter(name, Topic.TIMELINE, 2, false, new ArrayList<>(List.of(blocks.get(i + 1)))));
                i++;
            } else {
                rest.add(blocks.get(i));
            }
        }
    }

    private static boolean isNamed(Block block, Block next) {
        return block instanceof Block.Para para && next instanceof Block.Code code
                && Topics.ofName(Words.collapse(para.line().plain())) == Topic.TIMELINE
                && CodedTimeline.is(List.of(code)) && code.text().lines().noneMatch(Pasted::isOfLog);
    }
}
