package dev.hindsight.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Markdown into words. What means something only as a whole stays one piece: the marker of a list item or heading, a link, a
 * code span, an address, a time of day; so each side of a comparison is still Markdown. Every pattern looks at a bounded stretch.
 */
final class MarkdownTokens {

    private static final Pattern TOKEN = Pattern.compile(String.join("|",
            "\\R",
            "(?m:^)[ \\t]{0,40}(?:[-*+](?: \\[[ xX]\\])?|\\d{1,9}[.)]|#{1,6}|>)[ \\t]{1,40}",
            "!?\\[[^\\[\\]\\n]{0,400}\\]\\([^()\\s]{0,2000}\\)",
            "(`{1,3})(?!`)[^`\\n]{1,400}\\1(?!`)",
            "https?://[^\\s<>()\\[\\]`\"']{1,2000}",
            "[\\p{L}\\p{M}\\p{N}_]++(?:[.:'’-][\\p{L}\\p{M}\\p{N}_]++)*+",
            "\\*{1,3}|~~",
            "[ \\t]++",
            "\\X"));

    private MarkdownTokens() {}

    /** The pieces, which together spell the text. */
    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            if (matcher.start() > end) {
                tokens.add(text.substring(end, matcher.start()));
            }
            tokens.add(matcher.group());
            end = matcher.end();
        }
        if (end < text.length()) {
            tokens.add(text.substring(end));
        }
        return tokens;
    }

    /** The lines with their ends. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }
}
