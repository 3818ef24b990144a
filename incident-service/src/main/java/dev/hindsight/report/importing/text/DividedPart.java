package dev.hindsight.report.importing.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.InferredActions;
import dev.hindsight.report.importing.outline.Topic;

/** A part that headings of its own divide: one right below its name, and then the others until a name we know. */
final class DividedPart {

    private final List<TextLine> lines;
    /** Where the heading of the part stands that has no text of its own so far. */
    private int opened = -1;
    private boolean divided;
    private boolean again;
    private @Nullable Topic topic;
    private boolean listed;

    DividedPart(List<TextLine> lines) {
        this.lines = lines;
    }

    void opens(int index, Label label) {
        divided = false;
        again = label.topic() == topic && topic.section() != null && label.rest().isEmpty() && !listed;
        topic = label.topic();
        listed = lines.get(index).ordered();
        opened = label.rest().isEmpty() ? index : -1;
    }

    /** Whether the label that opened it last names the part we stood in already, as "Immediate impact" does below "Impact". */
    boolean isAgain() {
        return again;
    }

    /** Whether a heading we have no name for divides the part; what lies ahead and what people write beside a report does not. */
    boolean by(int index, @Nullable Topic part) {
        String words = lines.get(index).text().replaceFirst(":$", "");
        boolean below = part != null && part.section() != null && (divided || opened >= 0 && index == opened + 1);
        boolean ahead = InferredActions.isPlan(words)
                || index + 1 < lines.size() && lines.get(index + 1).ticked() != null;
        divided = below && !ahead && !OtherWords.isHeading(words);
        return divided;
    }
}
