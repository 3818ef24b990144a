package dev.hindsight.report.importing.page.markdown;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code that was pushed in right below the line of a paragraph, where a strict parser sees more words of it: it stands at the margin. */
final class PushedInCode {

    private static final Pattern FENCE = Pattern.compile("( {2,12})(`{3,9}|~{3,9})[\\w-]{0,20}\\s*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•◦▪‣]|\\d{1,3}[.)]) .*|>.*");

    private PushedInCode() {}

    static String outdented(String text) {
        String[] lines = text.split("\n", -1);
        var endless = new HashSet<String>();
        for (int i = 1; i < lines.length; i++) {
            Matcher fence = FENCE.matcher(lines[i]);
            boolean opens = fence.matches() && isWords(lines[i - 1]) && !endless.contains(fence.group(2));
            int end = opens ? end(lines, i, fence.group(2)) : -1;
            if (opens && end < 0) {
                endless.add(fence.group(2));
            }
            for (int k = i; k <= end; k++) {
                lines[k] = lines[k].replaceFirst("^ {0," + fence.group(1).length() + "}", "");
            }
            i = Math.max(i, end);
        }
        return String.join("\n", lines);
    }

    /** A line of a paragraph that begins at the margin. */
    private static boolean isWords(String line) {
        return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && !ITEM.matcher(line).matches();
    }

    private static int end(String[] lines, int from, String signs) {
        int end = from + 1;
        while (end < lines.length && !lines[end].strip().equals(signs)) {
            end++;
        }
        return end < lines.length ? end : -1;
    }
}
