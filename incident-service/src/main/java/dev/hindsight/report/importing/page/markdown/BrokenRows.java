package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of pipes whose last cell runs over several lines, paragraphs or a list, up to the pipe that closes it, each made one line again. */
final class BrokenRows {

    /** Lines that a cell may have. */
    private static final int MOST = 60;
    private static final Pattern MARK = Pattern.compile("(?<=^|\\| {0,4})[-*+•] +(?=\\S)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    /** What no cell holds: another row, a heading, code. */
    private static final Pattern OTHER = Pattern.compile("\\s*\\|.*\\S.*|#{1,6} .*|\\s*(?:```|~~~).*");

    private BrokenRows() {}

    static String joined(String text) {
        if (text.indexOf('|') < 0) {
            return text;
        }
        List<String> lines = List.of(text.split("\n", -1));
        var out = new ArrayList<String>();
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= FENCE.matcher(lines.get(i)).matches();
            int end = code || !isOpen(lines.get(i)) ? i : end(lines, i);
            out.add(end == i ? lines.get(i) : row(lines.subList(i, end + 1)));
            i = end;
        }
        return String.join("\n", out);
    }

    /** "| 10:00 | The lamp": at least one cell is whole, the last is not. */
    private static boolean isOpen(String line) {
        String text = line.strip();
        return text.length() > 3 && text.charAt(0) == '|' && text.indexOf('|', 1) > 0 && !text.endsWith("|");
    }

    /** The line with the pipe that closes the row, alone or behind words; the row's own line where there is none. */
    private static int end(List<String> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + MOST); i++) {
            String text = lines.get(i).strip();
            if (OTHER.matcher(text).matches()) {
                return from;
            }
            if (text.indexOf('|') >= 0) {
                return text.indexOf('|') == text.length() - 1 ? i : from;
            }
        }
        return from;
    }

    /** A list in the cell is told by its lines alone. */
    private static String row(List<String> lines) {
        var cells = new StringBuilder(MARK.matcher(lines.getFirst().strip()).replaceAll(""));
        for (String line : lines.subList(1, lines.size())) {
            String words = MARK.matcher(line.strip()).replaceAll("");
            boolean closes = words.equals("|");
            cells.append(words.isEmpty() ? "" : closes ? " " : "<br>").append(words);
        }
        return cells.toString();
    }
}
