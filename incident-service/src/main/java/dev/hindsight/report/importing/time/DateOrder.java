package dev.hindsight.report.importing.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which number of "03/04/2024" or "03-04-2024" is the month. The other dates of the report tell it for certain; failing them, where its clocks
 * are makes one likely, and whoever reads the day has to say so.
 */
public enum DateOrder {
    DAY_FIRST, MONTH_FIRST, LIKELY_DAY_FIRST, LIKELY_MONTH_FIRST;

    private static final int MOST = 300;
    private static final Pattern SLASHED = Pattern.compile("\\d[/–-]\\d");
    private static final Pattern NUMBERS = Pattern
            .compile("(?<![\\d/.-])(\\d{1,2})([/–-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern WRITTEN = Pattern
            .compile("(?i)(?<![\\w/-])(?:\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?[ -]\\d)");
    private static final Pattern AMERICAN = Pattern.compile("\\b(?:[ECMP][SD]T|[EPC]T)\\b|\\bUS/[A-Z]|America/[A-Z]");
    private static final Pattern EUROPEAN = Pattern.compile("\\b(?:GMT|BST|CES?T|WES?T|EES?T|UK time)\\b");

    /** @param supplied the day a person gave, none when nobody did */
    public static DateOrder of(String text, @Nullable LocalDate supplied) {
        if (!SLASHED.matcher(text).find()) {
            return LIKELY_DAY_FIRST;
        }
        var ambiguous = new ArrayList<DayWords>();
        boolean day = false;
        boolean month = false;
        Matcher matcher = NUMBERS.matcher(text);
        for (int i = 0; i < MOST && matcher.find(); i++) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            day |= first > 12 && second <= 12;
            month |= second > 12 && first <= 12;
            DayWords words = DayReader.read(new Cursor(text, matcher.start()));
            if (words != null && words.swappable()) {
                ambiguous.add(words);
            }
        }
        if (day != month) {
            return day ? DAY_FIRST : MONTH_FIRST;
        }
        DateOrder told = ambiguous.isEmpty() || day ? null : toldBy(written(text, supplied), ambiguous);
        return told == null ? likely(text) : told;
    }

    private static DateOrder likely(String text) {
        return AMERICAN.matcher(text).find() && !EUROPEAN.matcher(text).find() ? LIKELY_MONTH_FIRST : LIKELY_DAY_FIRST;
    }

    private static @Nullable DateOrder toldBy(Set<LocalDate> written, List<DayWords> ambiguous) {
        boolean day = ambiguous.stream().anyMatch(words -> written.contains(words.date()));
        boolean month = ambiguous.stream().anyMatch(words -> written.contains(words.swapped().date()));
        return day == month ? null : day ? DAY_FIRST : MONTH_FIRST;
    }

    private static Set<LocalDate> written(String text, @Nullable LocalDate supplied) {
        var days = new HashSet<LocalDate>();
        if (supplied != null) {
            days.add(supplied);
        }
        Matcher matcher = WRITTEN.matcher(text);
        for (int i = 0; i < MOST && matcher.find(); i++) {
            DayWords words = DayReader.read(new Cursor(text, matcher.start()));
            LocalDate date = words == null ? null : words.date();
            if (date != null) {
                days.add(date);
            }
        }
        return days;
    }

    public DayWords apply(DayWords words) {
        boolean swap = this == MONTH_FIRST || this == LIKELY_MONTH_FIRST;
        return swap && words.swappable() ? words.swapped() : words;
    }

    /** Whether the day could as well be another one. */
    public boolean leavesOpen(DayWords words) {
        return words.swappable() && (this == LIKELY_DAY_FIRST || this == LIKELY_MONTH_FIRST);
    }
}
