package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.topic.Topic;

/** "Successes" and "Problems" side by side: what went well, and what did not. */
public final class Counterparts {

    /** Names of anything that is bad. */
    private static final Pattern NAME = Pattern
            .compile("(?i)(?:the )?(?:problems|failures|failings|shortcomings|weaknesses):?");

    private Counterparts() {}

    /** The outline with such problems as what went wrong, the same outline where there are none or something else is called that. */
    public static Outline asWentWrong(Outline outline) {
        return outline.has(Topic.WENT_WRONG)
                ? outline
                : outline.with(chapter -> isBeside(chapter, outline.chapters()), Topic.WENT_WRONG);
    }

    /** Whether a heading names what may be the counterpart of what went well. */
    public static boolean isNamed(String heading) {
        return NAME.matcher(heading.strip()).matches();
    }

    private static boolean isBeside(Chapter chapter, List<Chapter> chapters) {
        if (chapter.topic() != null || chapter.field() || !isNamed(chapter.name())) {
            return false;
        }
        int at = chapters.indexOf(chapter);
        return isWell(chapters, at - 1, chapter) || isWell(chapters, at + 1, chapter);
    }

    private static boolean isWell(List<Chapter> chapters, int at, Chapter beside) {
        return at >= 0 && at < chapters.size() && chapters.get(at).is(Topic.WENT_WELL)
                && chapters.get(at).level() == beside.level();
    }
}
