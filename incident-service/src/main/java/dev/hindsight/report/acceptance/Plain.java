package dev.hindsight.report.acceptance;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.UnsafeText;

/** Text as the incident can hold it. */
final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Plain() {}

    /** Several lines; what could not be kept is U+FFFD. */
    static String text(String words) {
        return UnsafeText.visible(words).strip();
    }

    /** One line of at most so many characters; null when there is nothing or too much. */
    static @Nullable String line(@Nullable String words, int most) {
        String line = words == null ? "" : BLANKS.matcher(text(words)).replaceAll(" ").strip();
        return line.isEmpty() || line.length() > most ? null : line;
    }

    /** One line, cut with a sign where it is too long. */
    static String cut(String words, int most) {
        String line = BLANKS.matcher(text(words)).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
