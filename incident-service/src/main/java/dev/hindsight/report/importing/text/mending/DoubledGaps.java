package dev.hindsight.report.importing.text.mending;

import java.util.regex.Pattern;

/** A dump with two empty lines or more wherever others have one: each gap of it counts one line less. */
final class DoubledGaps {

    private static final Pattern GAP = Pattern.compile("\\n((?:[ \\t]{0,80}\\n){1,40})");
    private static final int FEWEST = 8;

    private DoubledGaps() {}

    static String narrowed(String text) {
        long gaps = GAP.matcher(text).results().limit(FEWEST).count();
        boolean single = GAP.matcher(text).results().anyMatch(gap -> lines(gap.group(1)) == 1);
        return gaps < FEWEST || single ? text : GAP.matcher(text).replaceAll(gap -> "\n".repeat(lines(gap.group(1))));
    }

    private static int lines(String gap) {
        return (int) gap.chars().filter(c -> c == '\n').count();
    }
}
