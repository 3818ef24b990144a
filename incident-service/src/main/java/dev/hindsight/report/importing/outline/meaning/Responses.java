package dev.hindsight.report.importing.outline.meaning;

import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/** "Response" above a list of what was done, in a paper that says nothing else of how it was resolved: that is the resolution. */
public final class Responses {

    private static final int FEWEST = 2;

    private Responses() {}

    /** The outline with such a list as its resolution, the same outline where there is none. */
    public static Outline asResolution(Outline outline) {
        List<Chapter> lists = outline.chapters().stream().filter(Responses::is).toList();
        if (outline.has(Topic.RESOLUTION) || lists.size() != 1) {
            return outline;
        }
        return outline.with(chapter -> chapter == lists.getFirst(), Topic.RESOLUTION);
    }

    private static boolean is(Chapter chapter) {
        return chapter.topic() == null && !chapter.field()
                && chapter.name().matches("(?i)\\W{0,9}(?:(?:our|the) )?(?:(?:incident|emergency) )?response\\W{0,3}")
                && chapter.blocks().size() >= FEWEST && chapter.blocks().stream().allMatch(Responses::isPoint);
    }

    /** An item, or a paragraph that opens in bold as one of several points does. */
    private static boolean isPoint(Block block) {
        return block instanceof Block.Item || block instanceof Block.Para para && !para.line().boldLead().isEmpty();
    }
}
