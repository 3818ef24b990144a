package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Actions:" below a point of a list, with what is to be done about that point: meetings keep such notes for each trade. */
final class NestedActions {

    private static final Pattern LABEL = Pattern.compile("(?i)(?!.*\\b(?:taken|done|completed)\\b)[\\p{L} /-]{4,30}:");

    private NestedActions() {}

    /** The outline with what stands below such labels as its actions, the same outline where there is none. */
    static Outline takenOut(Outline outline) {
        var chapters = new ArrayList<Chapter>();
        var actions = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            boolean text = !chapter.field() && (chapter.topic() == null || chapter.topic().section() != null);
            int before = actions.size();
            List<Block> rest = text
                    ? chapter.blocks().stream().map(block -> without(block, actions)).toList()
                    : chapter.blocks();
            chapters.add(actions.size() == before
                    ? chapter
                    : new Chapter(chapter.name(), chapter.topic(), chapter.level(), false, new ArrayList<>(rest)));
        }
        chapters.addAll(actions);
        return actions.isEmpty() ? outline : new Outline(outline.title(), outline.intro(), chapters);
    }

    /** The point without its actions, which are below their label, or beside it where a dump has lost how deep they stood. */
    private static Block without(Block block, List<Chapter> actions) {
        if (!(block instanceof Block.Item item) || item.body().isEmpty()) {
            return block;
        }
        var kept = new ArrayList<Block>();
        List<Block> body = item.body();
        for (int i = 0; i < body.size(); i++) {
            boolean label = isLabel(body.get(i));
            List<Block> below = !label
                    ? List.of()
                    : body.get(i) instanceof Block.Item one && !one.body().isEmpty()
                            ? one.body()
                            : body.subList(i + 1, body.size());
            if (below.isEmpty() || !below.stream().allMatch(Block.Item.class::isInstance)) {
                kept.add(without(body.get(i), actions));
                continue;
            }
            String name = Words.collapse(((Block.Item) body.get(i)).line().plain()).replaceFirst(":$", "");
            actions.add(new Chapter(name, Topic.ACTIONS, 2, false, new ArrayList<>(below)));
            i = below == ((Block.Item) body.get(i)).body() ? i : body.size();
        }
        return item.with(kept);
    }

    private static boolean isLabel(Block block) {
        String words = block instanceof Block.Item item && item.ticked() == null
                ? Words.collapse(item.line().plain())
                : "";
        return LABEL.matcher(words).matches() && Topics.of(words.substring(0, words.length() - 1)) == Topic.ACTIONS;
    }
}
