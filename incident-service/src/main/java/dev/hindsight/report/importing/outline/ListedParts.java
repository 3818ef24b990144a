package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "1. Incident Date", "2. Timeline", each with its text pushed in below: a report that is one list, whose points are its parts. */
final class ListedParts {

    /** Fewer names do not make a list a report. */
    private static final int FEWEST = 3;
    /** What is longer is a sentence. */
    private static final int LONGEST = 40;

    private ListedParts() {}

    /** The page with such points as headings; the same page where it has none. */
    static Page asHeadings(Page page) {
        List<Block> blocks = page.blocks();
        var read = new ArrayList<Block>();
        int level = 1;
        for (int i = 0; i < blocks.size(); i++) {
            List<Block> list = blocks.subList(i, end(blocks, i));
            if (areParts(list)) {
                for (Block block : list) {
                    var item = (Block.Item) block;
                    read.add(new Block.Heading(level + 1, item.line()));
                    read.addAll(item.body());
                }
            } else if (list.isEmpty()) {
                level = blocks.get(i) instanceof Block.Heading heading && heading.level() < Block.Heading.FACT
                        ? heading.level()
                        : level;
                read.add(blocks.get(i));
            } else {
                read.addAll(list);
            }
            i += Math.max(0, list.size() - 1);
        }
        return read.size() == blocks.size() ? page : page.with(read);
    }

    /** Where a list ends that begins there, the same place where none does. */
    private static int end(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Item item && item.ticked() == null) {
            end++;
        }
        return end;
    }

    private static boolean areParts(List<Block> items) {
        if (items.size() < FEWEST) {
            return false;
        }
        List<Topic> topics = items.stream().map(ListedParts::topic).filter(Objects::nonNull).toList();
        return topics.size() * 3 >= items.size() * 2 && new HashSet<>(topics).size() >= FEWEST
                && topics.stream().anyMatch(topic -> topic.isBody() && !topic.isVerdict());
    }

    private static @Nullable Topic topic(Block block) {
        String words = block instanceof Block.Item item && !item.body().isEmpty() ? Words.collapse(item.line().plain()) : "";
        return words.length() <= LONGEST ? Topics.ofHeading(words) : null;
    }
}
