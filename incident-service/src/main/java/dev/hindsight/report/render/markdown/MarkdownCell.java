package dev.hindsight.report.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** Plain text in a line of Markdown, such as a heading or the cell of a table, and back. */
final class MarkdownCell {

    private static final String SIGNS = "\\`*_[]<>|~#!";

    private MarkdownCell() {}

    static String escaped(String text) {
        var escaped = new StringBuilder();
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            int c = signs[i];
            boolean edge = i == 0 || i == signs.length - 1;
            if (c == '\n') {
                escaped.append("<br>");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || c == 0x85 || edge && Character.isWhitespace(c)) {
                escaped.append("&#").append(c == 0 ? 0xFFFD : c).append(';');
            } else {
                escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        }
        return escaped.toString();
    }

    /** One of several that a comma parts. */
    static String listed(String value) {
        return escaped(value).replace(",", "\\,");
    }

    static String plain(String cell) {
        var plain = new StringBuilder();
        int i = 0;
        String text = cell.strip();
        while (i < text.length()) {
            i = step(text, i, plain);
        }
        return plain.toString();
    }

    /** Reads one sign; where the next begins. */
    private static int step(String text, int i, StringBuilder plain) {
        if (text.charAt(i) == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
            plain.append(text.charAt(i + 1));
            return i + 2;
        }
        if (text.regionMatches(true, i, "<br>", 0, 4)) {
            plain.append('\n');
            return i + 4;
        }
        if (text.startsWith("&amp;", i)) {
            plain.append('&');
            return i + 5;
        }
        int end = text.startsWith("&#", i) ? text.indexOf(';', i, Math.min(i + 9, text.length())) : -1;
        if (end > i + 2 && text.substring(i + 2, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            int c = Integer.parseInt(text, i + 2, end, 10);
            plain.appendCodePoint(Character.isValidCodePoint(c) ? c : 0xFFFD);
            return end + 1;
        }
        plain.append(text.charAt(i));
        return i + 1;
    }

    /** The cells of a row, still escaped; null when the line is no row. */
    static List<String> cells(String row) {
        String line = row.strip();
        return line.startsWith("|") && line.length() > 1
                ? parted(line.endsWith("|") ? line.substring(1, line.length() - 1) : line.substring(1), '|')
                : List.of();
    }

    /** Cuts at a sign that no backslash stands before. */
    static List<String> parted(String text, char sign) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == sign) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}
