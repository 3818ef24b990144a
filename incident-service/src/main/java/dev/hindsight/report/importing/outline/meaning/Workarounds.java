package dev.hindsight.report.importing.outline.meaning;

import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.topic.Topic;

/** "Workaround" tells how people helped themselves: where another part tells how it was resolved, it is a part of its own. */
public final class Workarounds {

    private static final Pattern NAME = Pattern.compile("(?i)(?:temporary )?work-?arounds?");

    private Workarounds() {}

    public static boolean isNamed(String words) {
        return NAME.matcher(words).matches();
    }

    public static Outline apart(Outline outline) {
        boolean resolved = outline.of(Topic.RESOLUTION).anyMatch(chapter -> isPart(chapter) && !isNamed(chapter.name()));
        return resolved
                ? outline.with(chapter -> chapter.is(Topic.RESOLUTION) && isPart(chapter) && isNamed(chapter.name()), null)
                : outline;
    }

    private static boolean isPart(Chapter chapter) {
        return !chapter.field();
    }
}
