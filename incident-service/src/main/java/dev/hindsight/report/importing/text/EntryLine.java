package dev.hindsight.report.importing.text;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** A line that opens an entry, though it stands right below a bullet. */
final class EntryLine {

    private EntryLine() {}

    /** A time alone on its line or set apart from what follows. */
    static boolean opens(String text) {
        Stamp stamp = StampReader.read(text, 0);
        return stamp != null && (stamp.end() >= text.length() || stamp.hasClock() && stamp.separated());
    }
}
