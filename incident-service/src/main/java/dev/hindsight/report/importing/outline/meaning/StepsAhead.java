package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Immediate (done)" and "Long-term (recommended)" below the resolution: lists that are called recommended, planned or open are still to be done. */
public final class StepsAhead {

    private static final String AHEAD = "(?:recommended|recommendations?|planned|proposed|suggested|pending|open|to ?do|outstanding|in progress"
            + "|not (?:yet )?(?:started|done|implemented)|to be (?:done|implemented))";
    private static final Pattern NAME = Pattern.compile("(?i)[^()\\[\\]]{3,60}[(\\[]" + AHEAD + "[)\\]]\\W{0,3}");

    private StepsAhead() {}

    /** The outline with such lists as its actions, the same outline where there are none or others. */
    public static Outline asActions(Outline outline) {
        boolean others = outline.of(Topic.ACTIONS).anyMatch(chapter -> !chapter.plain().isBlank());
        if (others || outline.of(Topic.RESOLUTION).noneMatch(StepsAhead::has)) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                .flatMap(chapter -> chapter.is(Topic.RESOLUTION) && has(chapter) ? parted(chapter) : Stream.of(chapter))
                .toList());
    }

    private static boolean has(Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        for (int i = 0; i + 1 < blocks.size() && !chapter.field(); i++) {
            if (leads(blocks.get(i), blocks.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What was done, and the lists of what is to be done as a part of their own behind it. */
    private static Stream<Chapter> parted(Chapter chapter) {
        var done = new ArrayList<Block>();
        var ahead = new ArrayList<Block>();
        boolean leads = false;
        for (int i = 0; i < chapter.blocks().size(); i++) {
            Block block = chapter.blocks().get(i);
            if (isName(block)) {
                leads = i + 1 < chapter.blocks().size() && leads(block, chapter.blocks().get(i + 1));
            }
            (leads ? ahead : done).add(block);
        }
        var actions = new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false, ahead);
        return done.isEmpty()
                ? Stream.of(actions)
                : Stream.of(new Chapter(chapter.name(), chapter.topic(), chapter.level(), false, done), actions);
    }

    private static boolean leads(Block block, Block next) {
        return isName(block) && next instanceof Block.Item && NAME.matcher(Words.collapse(Words.plain(block))).matches();
    }

    private static boolean isName(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Para para && !para.line().isBlank()
                && para.line().boldLead().equals(para.line().plain());
    }
}
