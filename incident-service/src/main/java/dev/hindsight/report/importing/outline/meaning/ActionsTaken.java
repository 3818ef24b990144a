package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Actions taken" and, as a part of its own, what is still to be done: the first tells how it was resolved. */
public final class ActionsTaken {

    /** "Compared the lamps", "Rebuilt the stairs": what somebody did. */
    private static final Pattern DID = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,15}ed\\b(?!:).*|(?:Built|Rebuilt|Made|Sent|Took|Ran|Found|Wrote|Began|Told|Held|Gave) .*");
    /** "Key improvements" below what was done about it, where what is still to be done has a part of its own. */
    private static final Pattern MADE = Pattern
            .compile("(?i)(?:(?:key|other|further|additional|main) )?improvements(?: made)?");
    private static final int FEWEST = 3;

    private ActionsTaken() {}

    /** The outline with such a part as the resolution, the same outline where nothing else is to be done. */
    public static Outline asResolution(Outline outline) {
        List<Chapter> actions = outline.of(Topic.ACTIONS).filter(chapter -> !chapter.field()).toList();
        List<Chapter> taken = actions.stream().filter(chapter -> isTaken(chapter) || isMade(chapter, outline.chapters()))
                .toList();
        if (taken.isEmpty() || taken.size() == actions.size()) {
            return actions.size() == 1 && isDone(actions.getFirst()) ? told(outline, actions.getFirst()) : outline;
        }
        return outline.with(taken::contains, Topic.RESOLUTION);
    }

    /** What was done and nothing else is how it was resolved; beside a part that tells that it is a part of its own. */
    private static Outline told(Outline outline, Chapter done) {
        return outline.with(chapter -> chapter == done, outline.has(Topic.RESOLUTION) ? null : Topic.RESOLUTION);
    }

    /** "Actions" above a list of nothing but what somebody did while it lasted. */
    private static boolean isDone(Chapter chapter) {
        List<Block.Item> items = chapter.blocks().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast)
                .toList();
        boolean others = chapter.blocks().stream()
                .anyMatch(block -> !(block instanceof Block.Item || block instanceof Block.Para));
        return chapter.name().matches("(?i)actions?(?: taken)?") && items.size() >= FEWEST && !others
                && items.stream().allMatch(item -> item.ticked() == null
                        && DID.matcher(Words.collapse(item.line().plain())).matches());
    }

    private static boolean isTaken(Chapter chapter) {
        return chapter.name().toLowerCase(Locale.ROOT).startsWith("actions taken");
    }

    private static boolean isMade(Chapter chapter, List<Chapter> chapters) {
        int at = chapters.indexOf(chapter);
        return at > 0 && MADE.matcher(chapter.name()).matches() && chapters.get(at - 1).is(Topic.RESOLUTION)
                && chapters.get(at - 1).level() < chapter.level();
    }
}
