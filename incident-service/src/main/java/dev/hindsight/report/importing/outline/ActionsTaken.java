package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.Locale;

/** "Actions taken" and, as a part of its own, what is still to be done: the first tells how it was resolved. */
public final class ActionsTaken {

    private ActionsTaken() {}

    /** The outline with such a part as the resolution, the same outline where nothing else is to be done. */
    public static Outline asResolution(Outline outline) {
        List<Chapter> actions = outline.of(Topic.ACTIONS).filter(chapter -> !chapter.field()).toList();
        boolean more = actions.stream().anyMatch(chapter -> !isTaken(chapter));
        if (!more || actions.stream().noneMatch(ActionsTaken::isTaken)) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                .map(chapter -> actions.contains(chapter) && isTaken(chapter)
                        ? new Chapter(chapter.name(), Topic.RESOLUTION, chapter.level(), false, chapter.blocks())
                        : chapter)
                .toList());
    }

    private static boolean isTaken(Chapter chapter) {
        return chapter.name().toLowerCase(Locale.ROOT).startsWith("actions taken");
    }
}
