package dev.hindsight.report.importing.passage;

import java.util.List;
import java.util.stream.Collectors;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** Boxes of a form below a label, "[ ] Sev 1 [x] Sev 2": the ticked ones are the value, the others are words of the form. */
public final class Choices {

    private Choices() {}

    public static boolean are(List<Block> blocks) {
        return blocks.size() > 1 && blocks.stream()
                .allMatch(block -> block instanceof Block.Item item && item.ticked() != null && item.body().isEmpty());
    }

    public static String words(List<Block> blocks, boolean ticked) {
        return blocks.stream().map(block -> (Block.Item) block).filter(item -> Boolean.valueOf(ticked).equals(item.ticked()))
                .map(item -> Words.collapse(item.line().plain())).collect(Collectors.joining(", "));
    }
}
