package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Reported by" beside "Prepared by": the one noticed the incident, the other wrote the report. */
public final class Reporters {

    private static final Pattern REPORTED = Pattern.compile("(?i)reported by");
    private static final Pattern WRITTEN = Pattern
            .compile("(?i)(?:(?:incident )?report |post[- ]?mortem )?(?:prepared by|written by|authors?|completed by)");

    private static final Pattern SIGNED = Pattern.compile("[^:]{2,30}:\\s\\S[^:]{0,60}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private Reporters() {}

    /** The outline with whoever reported it as a fact, the same outline where nobody else is said to have written it. */
    public static Outline asFacts(Outline outline) {
        List<Chapter> authors = outline.of(Topic.AUTHORS).toList();
        if (authors.stream().allMatch(Reporters::is) || authors.stream().noneMatch(Reporters::is)
                || authors.stream().noneMatch(chapter -> WRITTEN.matcher(chapter.name()).matches())) {
            return outline;
        }
        return outline.with(chapter -> chapter.is(Topic.AUTHORS) && is(chapter), Topic.FACT);
    }

    /** Whether a label names an author though somebody is named as one already, who only reported it. */
    static boolean areOnly(List<Chapter> chapters, LabelledLine label) {
        return label.topic() == Topic.AUTHORS && WRITTEN.matcher(label.name()).matches()
                && chapters.stream().filter(chapter -> chapter.is(Topic.AUTHORS)).allMatch(Reporters::is);
    }

    /** "Author: Ida Beispiel", "作成者: Ida": lines that each are a label and no more than a name, one of them of who wrote it. */
    static boolean sign(Line para) {
        List<String> lines = para.split().stream().flatMap(line -> FactsInWords.split(Words.collapse(line.plain())).stream())
                .toList();
        return lines.stream().allMatch(line -> SIGNED.matcher(line).matches()) && sign(lines);
    }

    /** Whether one of several labels with their values says who wrote it. */
    public static boolean sign(List<String> lines) {
        return lines.stream().anyMatch(Reporters::isOfAuthor);
    }

    private static boolean isOfAuthor(String line) {
        String name = line.substring(0, line.indexOf(':')).strip();
        return Topics.of(name) == Topic.AUTHORS && (WRITTEN.matcher(name).matches() || !LATIN.matcher(name).find());
    }

    private static boolean is(Chapter chapter) {
        return chapter.field() && REPORTED.matcher(chapter.name().strip()).matches();
    }
}
