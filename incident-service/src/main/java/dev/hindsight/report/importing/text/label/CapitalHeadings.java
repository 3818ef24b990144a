package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.TextLine;

/** Where names we know stand alone in capitals, other words that do so above a text or such a name are headings as well. */
final class CapitalHeadings {

    private static final int FEWEST = 2;
    private static final int SENTENCE = 50;
    private static final Pattern CAPITALS = Pattern
            .compile("(?=.{5,60}$)\\p{Lu}{2,}[\\p{Lu}'’/&-]*(?: [\\p{Lu}'’/&-]+){0,6}[:?]?");
    private static final Pattern STATE = Pattern.compile("IN PROGRESS|TO DO|NOT STARTED|NOT DONE|ON HOLD|NO OWNER");

    private final List<TextLine> lines;
    private final boolean used;

    CapitalHeadings(List<TextLine> lines) {
        this.lines = lines;
        List<TextLine> capitals = lines.stream().filter(CapitalHeadings::is).toList();
        this.used = capitals.size() * 2 < lines.size()
                && capitals.stream().filter(CapitalHeadings::isKnown).limit(FEWEST).count() == FEWEST;
    }

    /** @param cells whether the lines of the part may be cells, so that a single word or a state is one of them */
    boolean opens(int index, boolean cells) {
        TextLine line = lines.get(index);
        if (!used || index + 1 >= lines.size() || !is(line)) {
            return false;
        }
        TextLine next = lines.get(index + 1);
        boolean label = !next.isBullet() && isKnown(next);
        boolean cell = cells && (line.text().indexOf(' ') < 0 || STATE.matcher(line.text()).matches());
        return label || !cell && next.text().length() > SENTENCE;
    }

    private static boolean is(TextLine line) {
        return !line.isBullet() && CAPITALS.matcher(line.text()).matches();
    }

    private static boolean isKnown(TextLine line) {
        Label label = Label.exact(line.text());
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }
}
