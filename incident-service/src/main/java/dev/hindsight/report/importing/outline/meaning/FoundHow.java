package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** "Detected: 3 May 10:05, by a keeper who looked up", in a paper that says nothing else of it: how it was found beside when. */
public final class FoundHow {

    private static final Pattern NAME = Pattern.compile("(?i)(?:first )?(?:detected|discovered|noticed)");
    private static final Pattern HOW = Pattern
            .compile("\\W{0,5}(?:by|via|through|when|after|because|thanks to|while|from|during)\\s+\\S.*");

    private FoundHow() {}

    /** The outline with such a field as its detection, the same outline where there is none. */
    public static Outline asDetection(Outline outline) {
        List<Chapter> fields = outline.chapters().stream().filter(FoundHow::is).toList();
        if (outline.has(Topic.DETECTION) || fields.size() != 1) {
            return outline;
        }
        return outline.with(chapter -> chapter == fields.getFirst(), Topic.DETECTION);
    }

    /** Whether a field tells both. */
    public static boolean is(Chapter chapter) {
        boolean field = chapter.field() && NAME.matcher(chapter.name().strip()).matches()
                && (chapter.topic() == null || chapter.is(Topic.FACT) || chapter.is(Topic.DETECTION));
        String words = field ? Words.collapse(chapter.plain()) : "";
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && HOW.matcher(words.substring(stamp.end())).matches();
    }
}
