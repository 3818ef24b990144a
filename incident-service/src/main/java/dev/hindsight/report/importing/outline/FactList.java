package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A list of labels and values below a heading such as "Metadata", above all parts: the fields of the report. */
final class FactList {

    static final Pattern FACT = Pattern.compile("([^:\\n]{2,60}?)\\s?:(?:\\s+|$)");

    private FactList() {}

    /** How many blocks from here on are the heading and its list, nought where they are none or fewer than two of them fields. */
    static int length(List<Block> blocks, int from) {
        boolean named = blocks.get(from) instanceof Block.Heading heading && Topics.ofHeading(heading.line().plain()) == null;
        int known = 0;
        int at = from + 1;
        for (; named && at < blocks.size() && !(blocks.get(at) instanceof Block.Heading); at++) {
            Topic topic = topic(blocks.get(at));
            if (topic == null) {
                return 0;
            }
            known += topic.isField() && topic != Topic.FACT ? 1 : 0;
        }
        return known > 1 ? at - from : 0;
    }

    /** "> **Status:** Resolved.": a quotation that opens with a field of the report. */
    static boolean opens(Block.Quote quote) {
        Line first = !quote.blocks().isEmpty() && quote.blocks().getFirst() instanceof Block.Para(Line line)
                ? line.split().getFirst()
                : Line.EMPTY;
        LabelledLine labelled = first.isBlank() ? null : LabelledLine.of(first, true, false);
        return labelled != null && labelled.topic() != null && labelled.topic().isField() && !labelled.rest().isBlank();
    }

    static LabelledLine fact(Line line) {
        Matcher label = FACT.matcher(line.plain());
        String name = label.lookingAt() ? label.group(1) : "";
        return new LabelledLine(name, Topics.of(name), line.from(label.end()), false);
    }

    /** What a fact is about, none for what is no fact at all. */
    private static @Nullable Topic topic(Block block) {
        String words = block instanceof Block.Item item && item.body().isEmpty() && item.ticked() == null
                ? item.line().plain()
                : "";
        Matcher label = FACT.matcher(words);
        if (!label.lookingAt()) {
            return null;
        }
        Topic topic = Topics.of(label.group(1));
        return topic == null ? Topic.FACT : topic;
    }
}
