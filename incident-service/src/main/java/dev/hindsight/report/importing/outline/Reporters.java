package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Pattern;

/** "Reported by" beside "Prepared by": the one noticed the incident, the other wrote the report. */
public final class Reporters {

    private static final Pattern REPORTED = Pattern.compile("(?i)reported by");
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:report )?(?:prepared by|written by|authors?|completed by)");

    private Reporters() {}

    /** The outline with whoever reported it as a fact, the same outline where nobody else is said to have written it. */
    public static Outline asFacts(Outline outline) {
        List<Chapter> authors = outline.of(Topic.AUTHORS).toList();
        if (authors.stream().allMatch(Reporters::is) || authors.stream().noneMatch(Reporters::is)
                || authors.stream().noneMatch(chapter -> WRITTEN.matcher(chapter.name()).matches())) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                .map(chapter -> chapter.is(Topic.AUTHORS) && is(chapter)
                        ? new Chapter(chapter.name(), Topic.FACT, chapter.level(), chapter.field(), chapter.blocks())
                        : chapter)
                .toList());
    }

    /** Whether a label names an author though somebody is named as one already, who only reported it. */
    static boolean areOnly(List<Chapter> chapters, LabelledLine label) {
        return label.topic() == Topic.AUTHORS && WRITTEN.matcher(label.name()).matches()
                && chapters.stream().filter(chapter -> chapter.is(Topic.AUTHORS)).allMatch(Reporters::is);
    }

    private static boolean is(Chapter chapter) {
        return chapter.field() && REPORTED.matcher(chapter.name().strip()).matches();
    }
}
