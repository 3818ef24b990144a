package dev.hindsight.report.acceptance;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Limits;
import dev.hindsight.manners.UnsafeText;

/** Text as the incident can hold it. */
final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E]");
    private static final Pattern LINE = Pattern.compile(Limits.LINE);

    private Plain() {}

    /** Several lines; what could not be kept is U+FFFD. */
    static String text(String words) {
        return UnsafeText.visible(words).strip();
    }

    /** One line of at most so many characters; null when there is nothing or too much. */
    static @Nullable String line(@Nullable String words, int most) {
        String line = words == null ? "" : line(words);
        return line.isEmpty() || line.length() > most ? null : line;
    }

    /** One line, cut with a sign where it is too long. */
    static String cut(String words, int most) {
        String line = line(words);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** To the letter what is one line already, and anything else made one, however long. */
    static String asLine(String words) {
        return LINE.matcher(words).matches() ? text(words) : line(words);
    }

    private static String line(String words) {
        return TURNING.matcher(BLANKS.matcher(text(words)).replaceAll(" ")).replaceAll("\ufffd").strip();
    }
}
