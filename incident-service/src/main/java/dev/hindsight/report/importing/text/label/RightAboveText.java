package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Headings of a page that has the text of each part right below its name, and a blank line above it. */
final class RightAboveText {

    private static final int FEWEST = 4;
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}\\d'’/&() -]{3,58}[\\p{L}\\d)?]");
    /** How a text begins that no line above goes on with. */
    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\p{N}\"“‘(\\[].*");

    private final List<TextLine> lines;
    private final Neighbours around;
    private final boolean apart;

    RightAboveText(List<TextLine> lines, Neighbours around) {
        this.lines = lines;
        this.around = around;
        this.apart = standApart(lines);
    }

    /** Whether nearly all names of parts have a blank line above and their text right below; questions may follow one another. */
    private static boolean standApart(List<TextLine> lines) {
        int right = 0;
        int others = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean part = isPart(lines.get(i));
            boolean apart = lines.get(i).gap() > 0 && lines.get(i + 1).gap() == 0;
            right += part && apart ? 1 : 0;
            others += part && !apart && !lines.get(i).text().endsWith("?") ? 1 : 0;
        }
        return right >= FEWEST && right > 4 * others;
    }

    private static boolean isPart(TextLine line) {
        Label label = line.isBullet() || line.isRow() ? null : Label.exact(line.text());
        return label != null && (label.topic().section() != null || label.topic().isBody() && label.topic() != Topic.ACTIONS
                && label.topic() != Topic.TIMELINE);
    }

    /** Whether a few words stand as the names of parts do. Among entries and actions a sentence has to follow, and no time. */
    boolean has(int index, @Nullable Topic current) {
        if (!apart || index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        TextLine next = lines.get(index + 1);
        boolean list = current == Topic.ACTIONS || current == Topic.TIMELINE;
        return line.gap() > 0 && next.gap() == 0 && !line.isBullet() && !line.isRow() && TITLED.matcher(line.text()).matches()
                && (next.isBullet() ? !list : BEGINS.matcher(next.text()).matches())
                && StampReader.read(line.text(), 0) == null
                && !(list && (around.timesFollow(index) || !around.opensText(index)));
    }
}
