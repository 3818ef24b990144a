package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.action.line.GroupLabel;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.text.label.OtherWords;

/**
 * Short lines above some bullets among the actions, which say whose those are or what they are about: "Ida", "Short term". There
 * are such lines where the first bullets stand below one.
 */
final class BulletGroups {

    /** "Ida/Bo", "Short term (done)", "Phase 1: oil": no sentence, and no label with its value. */
    private static final Pattern LABEL = Pattern
            .compile("@?[\\p{Lu}\\d](?:(?<=\\d|\\p{L}{4} \\d):|[^.:?!;|]){1,59}");
    /** "Task/Owner/Due" heads the cells that stand in the bullets. */
    private static final Pattern COLUMNS = Pattern.compile("\\s?[/&]\\s?");
    private final List<TextLine> lines;
    private boolean any;
    /** Whether the first of them reads like what somebody is called, so that the others may be names too. */
    private boolean people;

    BulletGroups(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Looks at the list of actions that begins at a line. */
    void enter(int start) {
        any = isLabel(start);
        people = any && !GroupLabel.owner(words(start), new Names()).isEmpty();
    }

    /** Whether a line of that list is such a line. */
    boolean are(int index) {
        return any && isLabel(index);
    }

    /** Whether it says whose the bullets are, and is no heading. */
    boolean mayBePerson(int index) {
        return people && ActionWords.type(words(index)) == null;
    }

    private boolean isLabel(int index) {
        if (index + 1 >= lines.size() || !lines.get(index + 1).isBullet()) {
            return false;
        }
        TextLine line = lines.get(index);
        boolean columns = COLUMNS.splitAsStream(words(index)).anyMatch(OtherWords::isColumn);
        return !line.isBullet() && !line.isRow() && !columns && LABEL.matcher(words(index)).matches()
                && !ActionWords.introduces(line.text()) && Tickets.keys(line.text()).isEmpty();
    }

    private String words(int index) {
        return lines.get(index).text().replaceFirst(":$", "");
    }
}
