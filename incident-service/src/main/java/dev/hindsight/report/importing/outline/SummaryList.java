package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.hindsight.report.importing.page.Block;

/** A summary that is a list of labels, "Duration: …", "Impact: …": what it says of a part without a heading of its own is that part. */
public final class SummaryList {

    private static final int FEWEST = 2;

    private SummaryList() {}

    /** The outline with such bullets as parts below the summary, the same outline where there are none. */
    public static Outline parted(Outline outline) {
        Chapter summary = outline.first(Topic.SUMMARY);
        int length = summary == null ? 0 : length(summary.blocks());
        if (summary == null || length < FEWEST) {
            return outline;
        }
        var rest = new ArrayList<Block>();
        var parts = new ArrayList<Chapter>();
        Set<Topic> told = new HashSet<>();
        for (Block block : summary.blocks().subList(0, length)) {
            LabelledLine fact = FactList.fact((Block.Item) block);
            Topic topic = fact.topic();
            boolean part = topic != null && topic.section() != null && !outline.has(topic) && told.add(topic);
            if (part) {
                var value = new ArrayList<Block>();
                value.add(new Block.Para(fact.rest()));
                value.addAll(((Block.Item) block).body());
                parts.add(new Chapter(fact.name(), topic, summary.level(), true, value));
            } else {
                rest.add(block);
            }
        }
        rest.addAll(summary.blocks().subList(length, summary.blocks().size()));
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            boolean here = chapter == summary;
            chapters.add(here ? new Chapter(summary.name(), Topic.SUMMARY, summary.level(), summary.field(), rest) : chapter);
            chapters.addAll(here ? parts : List.of());
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    /** How many bullets with labels the summary opens with, nought where any of its bullets has none. */
    private static int length(List<Block> blocks) {
        int length = 0;
        while (length < blocks.size() && blocks.get(length) instanceof Block.Item) {
            if (!isLabelled(blocks.get(length))) {
                return 0;
            }
            length++;
        }
        return length;
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Block.Item item && item.ticked() == null
                && FactList.FACT.matcher(item.line().plain()).lookingAt()
                && Character.isUpperCase(item.line().plain().charAt(0));
    }
}
