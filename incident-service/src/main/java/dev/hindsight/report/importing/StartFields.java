package dev.hindsight.report.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** The fields that may say when it began and ended, and lines in the parts above the timeline that do so with a label of their own. */
final class StartFields {

    private static final Pattern LINE = Pattern
            .compile(
                    "(?i)(?::[a-z_]{3,40}:)?\\s?((?:incident |outage |impact )?(?:start|end|began|detected|duration)(?:ed)?(?: time| date)?|(?:incident |outage )?date(?: ?/ ?time| and time)?)\\s?:\\s*(\\S.*)");

    private StartFields() {}

    static List<Chapter> of(Outline outline) {
        var fields = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            boolean field = chapter.field() && (chapter.topic() == null || chapter.is(Topic.FACT) || chapter.is(Topic.DATE));
            if (field) {
                fields.add(chapter);
            }
            if (field || chapter.topic() == null || chapter.is(Topic.SUMMARY) || chapter.is(Topic.IMPACT)) {
                Words.lines(chapter.blocks()).forEach(line -> line.split().forEach(part -> add(part, fields)));
            }
        }
        return fields;
    }

    private static void add(Line line, List<Chapter> fields) {
        String words = Words.collapse(line.plain());
        Matcher label = words.length() > 120 ? null : LINE.matcher(words);
        if (label != null && label.matches()) {
            fields.add(new Chapter(label.group(1), Topic.FACT, 0, true, List.of(new Block.Para(Line.of(label.group(2))))));
        }
    }
}
