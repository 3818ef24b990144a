package dev.hindsight.report.importing.text.label;

import java.util.List;

import dev.hindsight.report.importing.text.TextLine;

/** Where the names we know all end with a colon, one behind other words that stand alike belongs to none of them. */
final class ColonHeadings {

    /** So many headings show how all are written. */
    private static final int FEWEST = 3;

    private final boolean used;

    ColonHeadings(List<TextLine> lines) {
        List<TextLine> named = lines.stream().filter(line -> line.gap() > 0 && !line.isBullet() && isPart(line)).toList();
        this.used = named.size() >= FEWEST && named.stream().allMatch(line -> line.text().endsWith(":"));
    }

    /** The words without the colon that all headings end with. */
    String bare(String text) {
        return used && text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isPart(TextLine line) {
        Label label = Label.exact(line.text());
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }
}
