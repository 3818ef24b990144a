package dev.hindsight.report.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.meaning.FoundHow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** The fields that may say when it began and ended, and lines in the parts above the timeline that do so with a label of their own. */
public final class StartFields {

    private static final Pattern LINE = Pattern
            .compile(
                    "(?i)(?::[a-z_]{3,40}:)?\\s?((?:incident |outage |impact )?(?:start|end|began|detected|duration)(?:ed)?(?: time| date)?(?: of (?:the )?(?:outage|incident))?|(?:incident |outage )?period|(?:incident |outage )?date(?: ?/ ?time| and time)?|timestamp(?: \\([A-Z]{2,5}\\))?)\\s?:\\s*(\\S.*)");

    /** "3 hours 30 minutes, from …", "about 2 h (…": how long it took, in front of when it was. */
    private static final Pattern LENGTH = Pattern
            .compile("(?i)^(?:(?:approximately|approx\\.?|about|around|roughly|nearly|~)\\s?)?"
                    + "(?:\\d{1,3}(?:\\.\\d)?\\s?(?:hours?|hrs?|h|minutes?|mins?|m|days?|d)\\b\\.?,?\\s?(?:and\\s)?){1,3}[,:(–—-]?\\s{0,3}");

    private StartFields() {}

    /** The words of such a field from where they say when it was. */
    static String moment(String words) {
        return LENGTH.matcher(words).replaceFirst("");
    }

    public static List<Chapter> of(Outline outline) {
        var fields = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            boolean field = chapter.field()
                    && (chapter.topic() == null || chapter.is(Topic.FACT) || chapter.is(Topic.DATE) || FoundHow.is(chapter));
            if (field) {
                fields.add(chapter);
            }
            if (field || chapter.topic() == null || chapter.is(Topic.SUMMARY) || chapter.is(Topic.IMPACT)) {
                Words.lines(chapter.blocks()).forEach(line -> line.split().forEach(part -> add(part, fields)));
                chapter.blocks().forEach(block -> rows(block, fields));
            }
        }
        return fields;
    }

    /** A table of two columns inside of a text: the label and its value. */
    private static void rows(Block block, List<Chapter> fields) {
        if (block instanceof Block.Table table && table.rows().stream().allMatch(row -> row.cells().size() == 2)) {
            table.rows().forEach(row -> add(Line.of(Words.collapse(row.cells().getFirst().plain()) + ": "
                    + Words.collapse(row.cells().getLast().plain())), fields));
        }
    }

    private static void add(Line line, List<Chapter> fields) {
        String words = Words.collapse(line.plain());
        Matcher label = words.length() > 120 ? null : LINE.matcher(words);
        if (label != null && label.matches()) {
            fields.add(new Chapter(label.group(1), Topic.FACT, 0, true, List.of(new Block.Para(Line.of(label.group(2))))));
        }
    }
}
