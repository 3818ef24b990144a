package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;

/** A summary that is a list of labels, "Duration: …", "Impact: …": what it says of a part without a heading of its own is that part. */
public final class SummaryList {

    private static final int FEWEST = 2;

    private SummaryList() {}

    /** The outline with such bullets as parts below the summary, the same outline where there are none. */
    public static Outline parted(Outline outline) {
        Chapter summary = outline.first(Topic.SUMMARY);
        List<Block> blocks = summary == null ? List.of() : lines(summary.blocks());
        int length = length(blocks);
        if (summary == null || length < FEWEST) {
            return outline;
        }
        var rest = new ArrayList<Block>();
        var parts = new ArrayList<Chapter>();
        Set<Topic> told = new HashSet<>();
        for (Block block : blocks.subList(0, length)) {
            LabelledLine fact = FactList.fact(line(block));
            Topic topic = fact.topic();
            boolean part = topic != null && topic.section() != null && !outline.has(topic) && told.add(topic);
            if (part) {
                var value = new ArrayList<Block>();
                value.add(new Block.Para(fact.rest()));
                value.addAll(block instanceof Block.Item item ? item.body() : List.of());
                parts.add(new Chapter(fact.name(), topic, summary.level(), true, value));
            } else {
                rest.add(block);
            }
        }
        rest.addAll(blocks.subList(length, blocks.size()));
        if (parts.isEmpty()) {
            return outline;
        }
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            boolean here = chapter == summary;
            chapters.add(here ? new Chapter(summary.name(), Topic.SUMMARY, summary.level(), summary.field(), rest) : chapter);
            chapters.addAll(here ? parts : List.of());
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    /** The blocks, with each line of a first paragraph that is nothing but labels and what they say on its own. */
    private static List<Block> lines(List<Block> blocks) {
        List<Line> lines = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Para(Line line) ? line.split() : List.of();
        if (lines.size() < FEWEST || !LabelledLine.allLabelled(lines)) {
            return blocks;
        }
        var parted = new ArrayList<Block>(lines.stream().map(Block.Para::new).toList());
        parted.addAll(blocks.subList(1, blocks.size()));
        return parted;
    }

    /** How many bullets or lines with labels the summary opens with, nought where any of its bullets has none. */
    private static int length(List<Block> blocks) {
        boolean listed = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Item;
        int length = 0;
        while (length < blocks.size()
                && (blocks.get(length) instanceof Block.Item || !listed && isLabelled(blocks.get(length)))) {
            if (!isLabelled(blocks.get(length))) {
                return 0;
            }
            length++;
        }
        return length;
    }

    private static boolean isLabelled(Block block) {
        String words = block instanceof Block.Para || block instanceof Block.Item item && item.ticked() == null
                ? line(block).plain()
                : "";
        return FactList.FACT.matcher(words).lookingAt() && Character.isUpperCase(words.charAt(0));
    }

    private static Line line(Block block) {
        return block instanceof Block.Item item ? item.line() : block instanceof Block.Para(Line line) ? line : Line.EMPTY;
    }
}
