package dev.hindsight.report.importing.text.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.people.Orders;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Tells whether the name of a part among the actions of a text is a label there, and not the heading of a column or of a group. */
public final class AmongActions {

    private static final Set<Topic> BEHIND = EnumSet.of(Topic.LESSONS, Topic.WENT_WELL, Topic.WENT_WRONG, Topic.GOT_LUCKY,
            Topic.TIMELINE, Topic.ROOT_CAUSES, Topic.NON_TECHNICAL);
    private static final Set<Topic> LESSONS = EnumSet.of(Topic.LESSONS, Topic.WENT_WELL, Topic.WENT_WRONG, Topic.GOT_LUCKY);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,20}(?: [\\p{L}’'-]{2,20}){1,4}[:?]?");
    private static final Pattern ITEMS = Pattern.compile("(?i)action (?:items?|points?):?");
    /** No kind of actions, as "Mitigation" and "Detection" may be. */
    private static final Pattern RESOLUTION = Pattern.compile("(?i)resolution(?: and .{3,20})?:?");

    private final List<TextLine> lines;
    private final Neighbours around;

    AmongActions(List<TextLine> lines, Neighbours around) {
        this.lines = lines;
        this.around = around;
    }

    /** Whether a part stands behind the actions, not among them. */
    public static boolean isBehind(Topic topic) {
        return BEHIND.contains(topic);
    }

    /** "Potential learnings": in a page without blank lines the name of lessons by a word of it, which is no order. */
    @Nullable
    Label lessons(TextLine line) {
        boolean named = around.isTight() && !line.isBullet() && NAME.matcher(line.text()).matches()
                && !Orders.openWith(line.text().substring(0, line.text().indexOf(' ')));
        Topic topic = named ? Topics.ofHeading(line.text()) : null;
        return topic != null && LESSONS.contains(topic) ? new Label(topic, line.text(), "") : null;
    }

    /** @param seen whether the page has had that part before */
    boolean isLabel(int index, Topic topic, boolean seen) {
        TextLine line = lines.get(index);
        if (OtherHeadings.isSigned(line) && (topic == Topic.ACTIONS || topic.section() != null)) {
            return true;
        }
        if (topic == Topic.ACTIONS) {
            return isAgain(index, line);
        }
        boolean named = topic == Topic.SUMMARY || topic == Topic.IMPACT || RESOLUTION.matcher(line.text()).matches();
        boolean first = named && !seen;
        boolean apart = line.gap() > 1 || first && (line.gap() > 0 || around.isTight() && around.opensText(index))
                && !around.column(index - 1) && !around.column(index + 1);
        return isBehind(topic) || topic.section() != null && (apart && !around.column(index) || endsTable(index));
    }

    /** Whether it stands apart below the rows of a table, and above no other rows. */
    private boolean endsTable(int index) {
        int last = index - 1;
        while (last > 0 && lines.get(last).cell()) {
            last--;
        }
        return lines.get(index).gap() > 0 && last >= 0 && lines.get(last).isRow() && index + 1 < lines.size()
                && !lines.get(index + 1).isRow();
    }

    /** Whether the actions begin again there. */
    private boolean isAgain(int index, TextLine line) {
        boolean apart = line.gap() > 1 && !OtherWords.isColumn(line.text());
        boolean alone = around.isTight() && line.text().indexOf(' ') < 0 && !around.besideColumn(index)
                && !around.isLabel(index - 1);
        boolean behindList = line.gap() > 0 && lines.get(index - 1).isBullet();
        return apart || alone || behindList && (around.isBullet(index + 1)
                || ITEMS.matcher(line.text()).matches() && !around.column(index + 1));
    }
}
