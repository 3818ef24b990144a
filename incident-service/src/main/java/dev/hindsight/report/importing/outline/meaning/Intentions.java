package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Markdown;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/**
 * "Prevention", "Possible improvements", "Potential action items" or "Next steps" beside "Action items": what somebody is to do stands in
 * the latter, the former say how it is meant.
 */
public final class Intentions {

    private static final Pattern PREVENTION = Pattern.compile("(?i)\\b(?:prevent|avoid|happen(?:s|ing)? again)|预防|防止");
    /** "Preventive measures" beside "Corrective actions" are the other half of them. */
    private static final Pattern PREVENTIVE = Pattern.compile("(?i)\\bprevent(?:at)?ive\\b");
    private static final Pattern CORRECTIVE = Pattern.compile("(?i)\\bcorrective\\b");
    private static final Pattern WISHES = Pattern.compile(
            "(?i)\\W{0,9}(?:(?:possible|potential|proposed|suggested|process|technical|future|key|other|long[- ]term) )?improvements?\\W{0,9}"
                    + "|\\W{0,9}(?:future (?:work|works|plans|improvements|mitigations?)|what(?:['’]s| is| happens) next|looking (?:ahead|forward))\\W{0,9}");
    private static final Pattern STEPS = Pattern.compile("(?i)\\W{0,9}(?:recommended |suggested )?next steps\\b.{0,60}"
            + "|\\W{0,9}(?:possible|potential|proposed|suggested|candidate) (?:corrective )?(?:action items?|actions?|tasks?|follow[- ]?ups?)\\W{0,9}");
    /** The one name under which readers look for what is assigned. */
    private static final Pattern ASSIGNED = Pattern
            .compile("(?i)\\W{0,9}(?:action items?|actions|corrective actions?|tasks)\\W{0,9}");
    private static final Pattern WORK = Pattern
            .compile("(?iu)action|task|follow|to.?do|ticket|next|aç(?:ão|ões)|acci[oó]n|azion[ei]|tarefa|tarea|próxim");
    private static final Pattern TICKET = Pattern
            .compile("\\b[A-Z][A-Z0-9]{1,19}-[0-9]|/(?:pull|issues)/[0-9]|\\b(?i:owner|assignee|assigned to)[*_]{0,3}:");

    private Intentions() {}

    /** The outline with such parts as ones of their own, the same outline where the page assigns nothing beside them. */
    public static Outline asSection(Outline outline) {
        List<Chapter> actions = outline.of(Topic.ACTIONS).filter(chapter -> !chapter.field()).toList();
        List<Chapter> meant = actions.stream().filter(chapter -> isMeant(chapter, actions, outline.chapters())).toList();
        return outline.with(meant::contains, null);
    }

    private static boolean isMeant(Chapter chapter, List<Chapter> actions, List<Chapter> chapters) {
        Chapter above = above(chapter, chapters);
        boolean half = PREVENTIVE.matcher(chapter.name()).find()
                && actions.stream().anyMatch(other -> CORRECTIVE.matcher(other.name()).find());
        if (half || assigns(chapter.blocks()) || DoneAndAhead.are(chapter.blocks())
                || above != null && above.is(Topic.ACTIONS) && !is(above)) {
            return false;
        }
        if (isToldOf(chapter) && actions.stream().anyMatch(Intentions::lists)) {
            return true;
        }
        boolean wish = WISHES.matcher(chapter.name()).matches();
        return is(chapter) && !actions.stream().allMatch(Intentions::is)
                || wish && above != null && above.is(Topic.LESSONS)
                || (wish || STEPS.matcher(chapter.name()).matches()) && actions.stream().anyMatch(Intentions::isAssigned);
    }

    static boolean is(Chapter chapter) {
        return PREVENTION.matcher(chapter.name()).find() && !WORK.matcher(chapter.name()).find();
    }

    /** A text that only a word of its heading calls a follow-up. */
    private static boolean isToldOf(Chapter chapter) {
        return Topics.of(chapter.name()) == null && !lists(chapter);
    }

    private static boolean lists(Chapter chapter) {
        return chapter.blocks().stream().anyMatch(block -> block instanceof Block.Item || block instanceof Block.Table);
    }

    private static boolean isAssigned(Chapter chapter) {
        return ASSIGNED.matcher(chapter.name()).matches() && lists(chapter);
    }

    /** A table has a line for each, with its owner; a ticket, a box to tick, or what has an owner beside it, is somebody's. */
    private static boolean assigns(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table
                || block instanceof Block.Item item && item.ticked() != null) || TICKET.matcher(Markdown.of(blocks)).find();
    }

    /** The part that a chapter is a part of. */
    private static @Nullable Chapter above(Chapter chapter, List<Chapter> chapters) {
        @Nullable
        Chapter above = null;
        for (Chapter other : chapters) {
            if (other == chapter) {
                break;
            }
            above = other.level() < chapter.level() ? other : above;
        }
        return above;
    }
}
