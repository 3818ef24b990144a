package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.topic.Topic;

/** "Prevention" beside "Action items": what somebody is to do stands in the latter, the former says how it is meant. */
public final class Prevention {

    private static final Pattern NAME = Pattern.compile("(?i)\\b(?:prevent|avoid|happen(?:s|ing)? again)|预防|防止");
    private static final Pattern WORK = Pattern
            .compile("(?iu)action|task|follow|to.?do|ticket|next|aç(?:ão|ões)|acci[oó]n|azion[ei]|tarefa|tarea|próxim");
    private static final Pattern TICKET = Pattern
            .compile("\\b[A-Z][A-Z0-9]{1,19}-[0-9]|/(?:pull|issues)/[0-9]|\\b(?i:owner|assignee|assigned to)[*_]{0,3}:");

    private Prevention() {}

    /** The outline with such a part as one of its own, the same outline where the page names no action items beside it. */
    public static Outline asSection(Outline outline) {
        List<Chapter> actions = outline.of(Topic.ACTIONS).filter(chapter -> !chapter.field()).toList();
        if (actions.stream().allMatch(Prevention::is)) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                .map(chapter -> actions.contains(chapter) && is(chapter) && !assigns(chapter.blocks())
                        && !isGroup(chapter, outline.chapters())
                                ? new Chapter(chapter.name(), null, chapter.level(), false, chapter.blocks())
                                : chapter)
                .toList());
    }

    static boolean is(Chapter chapter) {
        return NAME.matcher(chapter.name()).find() && !WORK.matcher(chapter.name()).find();
    }

    /** A table has a line for each, with its owner; a ticket, or what has an owner beside it, is somebody's. */
    private static boolean assigns(List<Block> blocks) {
        return blocks.stream().anyMatch(Block.Table.class::isInstance) || TICKET.matcher(Markdown.of(blocks)).find();
    }

    /** Whether it is one group of the action items above it. */
    private static boolean isGroup(Chapter chapter, List<Chapter> chapters) {
        @Nullable
        Chapter above = null;
        for (Chapter other : chapters) {
            if (other == chapter) {
                break;
            }
            above = other.level() < chapter.level() ? other : above;
        }
        return above != null && above.is(Topic.ACTIONS) && !is(above);
    }
}
