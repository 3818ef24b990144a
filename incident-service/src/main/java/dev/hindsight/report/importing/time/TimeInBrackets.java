package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "Lamp relit (15:30-16:00 UTC)": words with their time in brackets behind them, as headings of a timeline have it. */
public record TimeInBrackets(String words, String time) {

    private static final Pattern BEHIND = Pattern.compile("(\\S[^()\\[\\]]{1,120}?)\\s?[(\\[]([^()\\[\\]]{3,60})[)\\]]");
    /** A version or a year as well. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}|\\d{4}");

    /** None where no more than a day, or something else than a time, stands in the brackets. */
    public static @Nullable TimeInBrackets of(String line) {
        Matcher behind = BEHIND.matcher(line);
        if (!behind.matches()) {
            return null;
        }
        String time = behind.group(2).strip();
        Stamp stamp = StampReader.read(time, 0);
        boolean clock = stamp != null && stamp.hasClock() && !stamp.unknown() && stamp.end() >= time.length()
                && !NUMBER.matcher(time).matches();
        return clock ? new TimeInBrackets(behind.group(1), time) : null;
    }
}
