package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** "- What caused it?", "- What fixed it?": points of a list that are the names of several parts, each with its text below. */
final class ListedNames {

    private static final int FEWEST = 2;

    private final BitSet at;

    ListedNames(List<TextLine> lines) {
        var topics = EnumSet.noneOf(Topic.class);
        at = new BitSet(lines.size());
        for (int i = 0; i + 1 < lines.size(); i++) {
            Label label = isAbove(lines.get(i), lines.get(i + 1)) ? Label.exact(lines.get(i).text()) : null;
            if (label != null && (label.topic().section() != null || label.topic() == Topic.ACTIONS)) {
                topics.add(label.topic());
                at.set(i);
            }
        }
        if (topics.size() < FEWEST) {
            at.clear();
        }
    }

    /**
     * Whether such a point stands there; those of a text and of other lists may have such names themselves.
     *
     * @param opened where the name of the part stands that it is in
     */
    boolean has(int index, @Nullable Topic part, int opened) {
        boolean plain = part == null || part == Topic.TITLE || part == Topic.SUMMARY;
        return at.get(index) && (plain || opened >= 0 && at.get(opened));
    }

    /** Text below it at its own depth, or a list of its own. */
    private static boolean isAbove(TextLine line, TextLine next) {
        return line.isBullet() && !line.ordered() && line.text().matches(".*[:?]")
                && (!next.isBullet() || next.indent() > line.indent() + 1);
    }
}
