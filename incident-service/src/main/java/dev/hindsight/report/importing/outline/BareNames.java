package dev.hindsight.report.importing.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Paragraphs that say nothing but the name of a part and stand above a list: headings that were not marked as such. */
final class BareNames {

    private final List<Block> blocks;
    /** What stands more than once is a name inside of several parts, and of none of the report's. */
    private final Set<String> again = new HashSet<>();
    private final Set<@Nullable Topic> headed = new HashSet<>();
    /** Whether no part has a heading. */
    private final boolean headless;

    BareNames(List<Block> blocks) {
        this.blocks = blocks;
        headless = blocks.stream().noneMatch(block -> block instanceof Block.Heading heading && heading.level() > 1);
        var names = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (standsAboveList(i) && !names.add(name(i))) {
                again.add(name(i));
            }
            String label = blocks.get(i) instanceof Block.Para(Line line) ? label(line) : "";
            if (!label.isEmpty() && !names.add(label)) {
                again.add(label);
            }
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() < Block.Heading.FACT) {
                headed.add(Topics.ofHeading(heading.line().plain()));
            }
        }
    }

    /** Whether paragraphs of several parts open with the label. */
    boolean standsAgain(LabelledLine labelled) {
        return again.contains(labelled.name() + ":");
    }

    /** Whether a heading names such a part. */
    boolean isHeaded(@Nullable Topic topic) {
        return topic != null && headed.contains(topic);
    }

    /** Whether a list ends where such a name stands: actions below lessons are a part of their own where no part has a heading. */
    boolean ends(@Nullable Chapter list, Topic name) {
        return name.isVerdict() || headless && name == Topic.ACTIONS && list != null && list.is(Topic.LESSONS);
    }

    private static String label(Line line) {
        LabelledLine labelled = LabelledLine.of(line.split().getFirst(), false, false);
        return labelled == null ? "" : labelled.name() + ":";
    }

    /** The part that the block at this place names, none where it is no such paragraph. */
    @Nullable
    Topic topic(int at) {
        boolean table = standsAboveTable(at);
        Topic topic = (table || standsAboveList(at)) && blocks.get(at) instanceof Block.Para(Line line)
                && line.boldLead().isEmpty()
                && !again.contains(name(at)) ? Topics.ofLine(line.plain()) : null;
        return topic != null && (table ? topic == Topic.TIMELINE || topic == Topic.ACTIONS : topic.isBody()) ? topic : null;
    }

    private boolean standsAboveList(int at) {
        return blocks.get(at) instanceof Block.Para && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Item;
    }

    /** "Timeline:" above a table. */
    private boolean standsAboveTable(int at) {
        return blocks.get(at) instanceof Block.Para(Line line) && line.split().size() == 1 && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Table;
    }

    private String name(int at) {
        return Words.collapse(Words.plain(blocks.get(at)));
    }
}
