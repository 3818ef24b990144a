package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "01:1x", "03:12:1x": a time of which only the last digit is not known; it is near enough to be one. */
final class RoughClock {

    private static final Pattern TENS = StampReader.pattern("([01]?\\d|2[0-3]):([0-5])[x?](?![\\w:.?])");
    private static final Pattern SECONDS = StampReader
            .pattern("([01]?\\d|2[0-3]):([0-5]\\d):(?:[0-5]?[x?]|xx|\\?\\?)(?![\\w:.?])");

    private RoughClock() {}

    /** The time right here, and what the draft learns about it. */
    static @Nullable ClockWords read(Cursor cursor, StampDraft draft) {
        Matcher rough = cursor.atDigit() ? cursor.take(TENS) : null;
        int tens = rough == null ? 1 : 10;
        rough = rough == null && cursor.atDigit() ? cursor.take(SECONDS) : rough;
        if (rough == null) {
            return ClockWords.read(cursor);
        }
        draft.approximate = true;
        return ClockWords.exact(Integer.parseInt(rough.group(1)), Integer.parseInt(rough.group(2)) * tens, 0, false);
    }
}
