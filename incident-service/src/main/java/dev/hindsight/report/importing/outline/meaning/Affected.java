package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Affected services" above a list or more than a name, or "Severity / impact", in a paper that says nothing else of its impact: that is the impact. */
public final class Affected {

    private static final Pattern NAME = Pattern
            .compile(
                    "(?i)(?:(?:affected|impacted) (?:services?|systems?|components?|sites?|users|customers|instances)|(?:services?|systems?|components?) (?:affected|effected|impacted)"
                            + "|severity ?(?:/|&|and) ?impact|impact ?(?:/|&|and) ?severity):?");
    private static final int FEWEST_WORDS = 3;

    private Affected() {}

    /** The outline with such a list as its impact, the same outline where there is none. */
    public static Outline asImpact(Outline outline) {
        List<Chapter> lists = outline.chapters().stream().filter(Affected::is).toList();
        if (outline.has(Topic.IMPACT) || lists.size() != 1) {
            return outline;
        }
        return new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                .map(chapter -> chapter == lists.getFirst()
                        ? new Chapter(chapter.name(), Topic.IMPACT, chapter.level(), false, chapter.blocks())
                        : chapter)
                .toList());
    }

    private static boolean is(Chapter chapter) {
        return (chapter.topic() == null || chapter.is(Topic.FACT)) && NAME.matcher(chapter.name().strip()).matches()
                && !chapter.blocks().isEmpty() && (chapter.blocks().stream().allMatch(block -> block instanceof Block.Item)
                        || chapter.blocks().getFirst() instanceof Block.Para
                                && Words.collapse(chapter.plain()).split(" ").length >= FEWEST_WORDS);
    }
}
