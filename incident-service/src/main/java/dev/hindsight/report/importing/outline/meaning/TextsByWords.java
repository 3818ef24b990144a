package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** Parts whose names may mean several things, told by how their words open: an analysis that names the cause, a remediation that lies ahead. */
public final class TextsByWords {

    private static final Pattern ANALYSIS = Pattern
            .compile("(?i)(?:incident |technical |detailed )?(?:analysis|investigation|diagnosis|findings|explanation)");
    private static final Pattern CAUSE = Pattern
            .compile("(?i)the (?:(?:root|main|underlying|primary|actual|direct|immediate) )?cause (?:of|for|was|is)\\b.*");
    private static final Pattern REMEDIATION = Pattern.compile("(?i)remediations?(?: steps)?");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)^(?:[^.;:]{3,80}[, ] ?)?(?:we|i|our team|the team)(?:'ll|’ll| will| shall| plan to| intend to| are (?:going|planning) to) (?!(?:be|have)\\b)");

    private TextsByWords() {}

    /** The outline with such parts as what they are, the same outline where it has these by their own names. */
    public static Outline named(Outline outline) {
        boolean cause = !says(outline, Topic.ROOT_CAUSES);
        boolean actions = !says(outline, Topic.ACTIONS)
                && outline.of(Topic.RESOLUTION).filter(chapter -> !isRemediation(chapter)).anyMatch(TextsByWords::says);
        List<Chapter> chapters = outline.chapters().stream().map(chapter -> {
            Topic topic = cause && isCause(chapter) ? Topic.ROOT_CAUSES : actions && isAhead(chapter) ? Topic.ACTIONS : null;
            return topic == null ? chapter : chapter.as(topic);
        }).toList();
        return chapters.equals(outline.chapters()) ? outline : new Outline(outline.title(), outline.intro(), chapters);
    }

    private static boolean isCause(Chapter chapter) {
        return chapter.topic() == null && !chapter.field() && ANALYSIS.matcher(chapter.name().strip()).matches()
                && CAUSE.matcher(first(chapter)).lookingAt();
    }

    private static boolean isRemediation(Chapter chapter) {
        return chapter.is(Topic.RESOLUTION) && mayLieAhead(chapter.name());
    }

    /** Whether a name of the resolution may stand above what is still to be done. */
    public static boolean mayLieAhead(String name) {
        return REMEDIATION.matcher(name.strip()).matches();
    }

    private static boolean isAhead(Chapter chapter) {
        return isRemediation(chapter) && !chapter.field() && AHEAD.matcher(first(chapter)).find();
    }

    private static String first(Chapter chapter) {
        return chapter.blocks().isEmpty() ? "" : Words.collapse(Words.plain(List.of(chapter.blocks().getFirst())));
    }

    private static boolean says(Outline outline, @Nullable Topic topic) {
        return outline.chapters().stream().anyMatch(chapter -> chapter.topic() == topic && says(chapter));
    }

    private static boolean says(Chapter chapter) {
        return !chapter.plain().isBlank();
    }
}
