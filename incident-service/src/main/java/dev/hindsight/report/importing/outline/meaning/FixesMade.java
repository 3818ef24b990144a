package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/**
 * "What we've fixed" above a list, beside a resolution that tells how it ended: action items that are done, where the report has no
 * others; anywhere else the resolution.
 */
public final class FixesMade {

    private static final Pattern NAME = Pattern
            .compile(
                    "(?i)\\W{0,9}what (?:we(?: have|['’]ve)?|has been|have we) (?:already )?(?:fixed|improved)(?: since(?: then)?| so far)?\\W{0,9}");
    private static final int FEWEST = 2;

    private FixesMade() {}

    /** The outline with such a part as its resolution, unless another tells that and this lists what has been done. */
    public static Outline asResolution(Outline outline) {
        List<Chapter> actions = outline.of(Topic.ACTIONS).toList();
        List<Chapter> made = actions.stream().filter(chapter -> !chapter.field() && isNamed(chapter.name())).toList();
        boolean resolved = outline.of(Topic.RESOLUTION).anyMatch(chapter -> !chapter.plain().isBlank());
        if (made.isEmpty() || resolved && made.equals(actions) && made.size() == 1 && isList(made.getFirst())) {
            return outline;
        }
        return outline.with(made::contains, Topic.RESOLUTION);
    }

    private static boolean isList(Chapter chapter) {
        return chapter.blocks().stream().filter(Block.Item.class::isInstance).count() >= FEWEST;
    }

    /** Whether a heading says that all below it is done. */
    public static boolean isNamed(String heading) {
        return NAME.matcher(heading).matches();
    }
}
