package dev.hindsight.report.importing.text;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** A line that opens an entry, though it stands right below a bullet. */
final class EntryLine {

    private EntryLine() {}

    /** A time alone on its line, set apart from what follows, or further out than the bullet that has none. */
    static boolean opens(TextLine line, TextLine bullet) {
        Stamp stamp = StampReader.read(line.text(), 0);
        boolean out = line.indent() < bullet.indent() && StampReader.read(bullet.text(), 0) == null;
        return stamp != null
                && (stamp.end() >= line.text().length() || stamp.hasClock() && (stamp.separated() || out));
    }
}
