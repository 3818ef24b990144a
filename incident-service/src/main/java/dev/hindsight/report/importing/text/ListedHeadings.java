package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.label.Label;

/** "- TIMELINE OF EVENTS": headings that a page prints as points of a list, told from these by their capitals. */
final class ListedHeadings {

    private static final int FEWEST = 2;
    private static final Pattern CAPITALS = Pattern
            .compile("(?=.{5,70}$)(?=.*\\p{Lu}{4})(?!\\p{Lu}+[- ]?\\d+$)[\\p{Lu}\\d /&'’()-]{4,69}[\\p{Lu})?:]");

    private ListedHeadings() {}

    /** The lines with such points as headings, where several of them name parts; a list of names alone is a table of contents. */
    static List<TextLine> freed(List<TextLine> lines) {
        var out = new ArrayList<TextLine>();
        int parts = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean heading = isCapitals(line) && i + 1 < lines.size() && !isCapitals(lines.get(i + 1));
            parts += heading && names(line) ? 1 : 0;
            out.add(heading ? new TextLine(line.text(), 0, null, Math.max(line.gap(), 2), false, true) : line);
        }
        return parts < FEWEST ? lines : out;
    }

    private static boolean isCapitals(TextLine line) {
        return line.isBullet() && !line.ordered() && line.indent() < 2 && CAPITALS.matcher(line.text()).matches();
    }

    private static boolean names(TextLine line) {
        Label label = Label.exact(line.text());
        return label != null && label.topic().isBody();
    }
}
