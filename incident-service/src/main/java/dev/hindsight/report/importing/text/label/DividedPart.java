package dev.hindsight.report.importing.text.label;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.InferredActions;
import dev.hindsight.report.importing.outline.meaning.Counterparts;
import dev.hindsight.report.importing.outline.meaning.TextsByWords;
import dev.hindsight.report.importing.outline.meaning.Workarounds;
import dev.hindsight.report.importing.passage.PassageReader;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** A part that headings of its own divide: one right below its name, and then the others until a name we know. */
public final class DividedPart {

    private final List<TextLine> lines;
    /** Where the heading of the part stands that has no text of its own so far. */
    private int opened = -1;
    private boolean divided;
    private boolean again;
    private @Nullable Topic topic;
    private boolean listed;
    private String words = "";

    DividedPart(List<TextLine> lines) {
        this.lines = lines;
    }

    void opens(int index, Label label) {
        divided = false;
        again = label.topic() == topic && topic.section() != null && label.rest().isEmpty() && !listed
                && !TextsByWords.mayLieAhead(label.words());
        topic = Workarounds.isNamed(label.words()) ? null : label.topic();
        words = label.words();
        listed = lines.get(index).ordered();
        opened = label.rest().isEmpty() ? index : -1;
    }

    int opened() {
        return opened;
    }

    /** Whether the label that opened it last names the part we stood in already, as "Immediate impact" does below "Impact". */
    public boolean isAgain() {
        return again;
    }

    /**
     * Whether a label with its value is among the words of the part we stand in: another name of it, where a fix may have several, or
     * one that stands again, as each of several causes has its fix.
     */
    boolean keeps(Label label) {
        if (opened < 0 || topic == null || topic.section() == null) {
            return false;
        }
        boolean same = label.topic() == topic && topic != Topic.RESOLUTION && !PassageReader.saysAgain(label.words(), words);
        return same || label.topic() != topic && topic != Topic.SUMMARY && label.topic().section() != null
                && lines.stream().filter(line -> line.text().startsWith(label.words() + ": ")).limit(2).count() > 1;
    }

    /** Whether a heading we have no name for divides the part; what lies ahead and what people write beside a report does not. */
    public boolean by(int index, @Nullable Topic part) {
        String words = lines.get(index).text().replaceFirst(":$", "");
        boolean below = part != null && part.section() != null && (divided || opened >= 0 && index == opened + 1);
        boolean ahead = InferredActions.isPlan(words) || part == Topic.WENT_WELL && Counterparts.isNamed(words)
                || index + 1 < lines.size() && lines.get(index + 1).ticked() != null;
        divided = below && !ahead && !OtherWords.isHeading(words);
        return divided;
    }
}
