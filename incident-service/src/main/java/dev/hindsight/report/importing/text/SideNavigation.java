package dev.hindsight.report.importing.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/**
 * A page that was copied with all that its site prints above it, menus, the names of other pages, a table of contents: the title is
 * the line right above the fields of the head that these name as well.
 */
final class SideNavigation {

    private static final int HIGHEST = 150;
    private static final int FEWEST = 6;
    private static final int LONGEST = 120;
    private static final int FIELDS = 5;
    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS);
    private static final Pattern TITLE = Pattern.compile("\\S{1,60} .{3,200}[^.:;,]");
    /** What leads to the page: "Start » Incidents » Lamp out". */
    private static final Pattern PATH = Pattern.compile(".{1,300}[»›>/] ");

    private SideNavigation() {}

    /** Where the title stands; nought where nothing is printed above it. */
    static int end(List<TextLine> lines) {
        int menu = 0;
        while (menu < Math.min(lines.size(), HIGHEST) && isOfMenu(lines.get(menu).text())) {
            menu++;
        }
        return IntStream.range(FEWEST, menu).filter(i -> isTitle(lines, i)).findFirst().orElse(0);
    }

    /** No sentence stands in a menu. */
    private static boolean isOfMenu(String line) {
        return line.length() <= LONGEST && !line.endsWith(".");
    }

    private static boolean isTitle(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        return !line.isBullet() && !line.isRow() && TITLE.matcher(line.text()).matches() && Label.exact(line.text()) == null
                && lines.subList(0, index).stream().anyMatch(above -> names(above.text(), line.text()))
                && isHead(lines, index + 1);
    }

    private static boolean names(String above, String title) {
        return above.endsWith(title) && (above.length() == title.length()
                || PATH.matcher(above.substring(0, above.length() - title.length())).matches());
    }

    /** A field of the head, and another below it. */
    private static boolean isHead(List<TextLine> lines, int from) {
        long fields = IntStream.range(from, Math.min(lines.size(), from + FIELDS)).mapToObj(i -> topic(lines.get(i).text()))
                .filter(topic -> topic != null && HEAD.contains(topic)).distinct().count();
        Topic first = from < lines.size() ? topic(lines.get(from).text()) : null;
        return first != null && HEAD.contains(first) && fields > 1;
    }

    private static @Nullable Topic topic(String line) {
        String name = line.split("\t| \\| ", 2)[0].strip();
        Label exact = Label.exact(name);
        Label label = exact == null ? Label.withValue(line) : exact;
        return label == null ? null : label.topic();
    }
}
