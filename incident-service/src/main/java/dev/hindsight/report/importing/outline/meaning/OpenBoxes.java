package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/** Boxes to tick that tell how it was resolved, some of them open: what is open there is still to be done. */
public final class OpenBoxes {

    private OpenBoxes() {}

    /** The outline with such lists as action items as well, only as these where none is ticked; the same outline where all of them are. */
    public static Outline asActions(Outline outline) {
        if (!outline.has(Topic.ACTIONS)
                || outline.of(Topic.RESOLUTION).allMatch(chapter -> states(chapter, Boolean.FALSE) == 0)) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream().flatMap(OpenBoxes::told).toList());
    }

    private static Stream<Chapter> told(Chapter chapter) {
        boolean boxes = chapter.is(Topic.RESOLUTION) && chapter.blocks().stream()
                .allMatch(block -> !(block instanceof Block.Item item) || item.ticked() != null);
        if (!boxes || states(chapter, Boolean.TRUE) + states(chapter, Boolean.FALSE) == 0) {
            return Stream.of(chapter);
        }
        if (states(chapter, Boolean.TRUE) == 0) {
            return Stream.of(new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false, chapter.blocks()));
        }
        return Stream.of(chapter, new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false, lists(chapter.blocks())));
    }

    private static long states(Chapter chapter, Boolean ticked) {
        return chapter.blocks().stream().filter(block -> block instanceof Block.Item item && ticked.equals(item.ticked()))
                .count();
    }

    /** The boxes and what stands right above them. */
    private static List<Block> lists(List<Block> blocks) {
        var lists = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item || i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Item) {
                lists.add(blocks.get(i));
            }
        }
        return lists;
    }
}
