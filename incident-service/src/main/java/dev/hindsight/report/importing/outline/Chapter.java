package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/**
 * What stands under one heading or label.
 *
 * @param topic what it is about, none when the name is not one we know
 * @param field whether the name is a label beside its value rather than a heading above its text
 */
public record Chapter(String name, @Nullable Topic topic, int level, boolean field, List<Block> blocks) {

    /** Blocks are taken out later, so what cannot change is copied. */
    public Chapter {
        blocks = blocks instanceof ArrayList<Block> ? blocks : new ArrayList<>(blocks);
    }

    public Chapter(String name, @Nullable Topic topic, int level, boolean field) {
        this(name, topic, level, field, new ArrayList<>());
    }

    /** The same words about something else, none when it is nothing we know. */
    public Chapter as(@Nullable Topic other) {
        return new Chapter(name, other, level, field, blocks);
    }

    public boolean is(Topic other) {
        return topic == other;
    }

    /** Whether it holds points or tables and nothing else. */
    boolean isList() {
        return !blocks.isEmpty()
                && blocks.stream().allMatch(block -> block instanceof Block.Item || block instanceof Block.Table);
    }

    public String plain() {
        return Words.plain(blocks).strip();
    }
}
