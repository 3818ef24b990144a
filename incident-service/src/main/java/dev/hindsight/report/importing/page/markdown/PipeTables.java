package dev.hindsight.report.importing.page.markdown;

import java.util.StringJoiner;

/**
 * Makes tables of pipes whole before Markdown is read: one without a row of dashes gets an empty head, and a head is made as wide as
 * the widest row, because what stands beyond it would be dropped.
 */
final class PipeTables {

    private static final int MOST = 30;
    private static final int LONGEST = 2_000;
    private static final String DASHES = "|: \t-";

    private final String[] lines;

    private PipeTables(String text) {
        this.lines = text.split("\n", -1);
    }

    static String completed(String text) {
        return text.indexOf('|') < 0 ? text : new PipeTables(text).completed();
    }

    private String completed() {
        var out = new StringJoiner("\n");
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            code ^= lines[i].stripLeading().startsWith("```") || lines[i].stripLeading().startsWith("~~~");
            boolean first = !code && lines[i].indexOf('|') >= 0 && (i == 0 || lines[i - 1].indexOf('|') < 0);
            boolean head = first && i + 1 < lines.length && isRule(lines[i + 1]) && !isRule(lines[i]);
            if (head) {
                int width = width(i);
                lines[i] = padded(lines[i], width, " |");
                lines[i + 1] = padded(lines[i + 1], width, "---|");
            } else if (first && isRow(lines[i]) && !isRule(lines[i]) && width(i) <= MOST) {
                out.add("").add("|" + " |".repeat(width(i))).add("|" + "---|".repeat(width(i)));
            }
            out.add(lines[i]);
        }
        return out.toString();
    }

    private static String padded(String line, int width, String cell) {
        int missing = width - columns(line);
        if (missing <= 0 || width > MOST) {
            return line;
        }
        String text = line.stripTrailing();
        return text + (text.endsWith("|") ? "" : " |") + cell.repeat(missing);
    }

    private int width(int from) {
        int most = 1;
        for (int i = from; i < lines.length && i - from < LONGEST && lines[i].indexOf('|') >= 0; i++) {
            most = Math.max(most, columns(lines[i]));
        }
        return most;
    }

    private static int columns(String line) {
        String text = line.strip();
        int pipes = (int) text.chars().filter(c -> c == '|').count();
        return pipes + 1 - (text.startsWith("|") ? 1 : 0) - (text.length() > 1 && text.endsWith("|") ? 1 : 0);
    }

    private static boolean isRow(String line) {
        String text = line.strip();
        return text.length() > 2 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|' && !line.startsWith("    ");
    }

    private static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && line.indexOf('|') >= 0 && line.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }
}
