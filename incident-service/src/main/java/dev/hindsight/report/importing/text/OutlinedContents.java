package dev.hindsight.report.importing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of contents as MediaWiki prints it: its lines are numbered "1", "2", "2.1", and most of their names, with their numbers or
 * without, are lines further down.
 */
final class OutlinedContents {

    private static final int FEWEST = 3;
    private static final Pattern POINT = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\s+(\\S.{0,200})");

    private OutlinedContents() {}

    /** The positions of its lines. */
    static Set<Integer> of(List<TextLine> lines) {
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(0, lines.size()).forEach(i -> last.put(lines.get(i).text(), i));
        var found = new HashSet<Integer>();
        for (int first = 0; first < lines.size(); first++) {
            int end = number(lines.get(first)).equals("1") ? end(lines, first) : first;
            int behind = end;
            long again = lines.subList(first, end).stream().map(TextLine::text)
                    .filter(text -> last.getOrDefault(text, -1) >= behind || last.getOrDefault(name(text), -1) >= behind)
                    .count();
            if (end - first >= FEWEST && again * 2 > end - first) {
                IntStream.range(first, end).forEach(found::add);
                first = end - 1;
            }
        }
        return found;
    }

    /** The name behind the number of such a line; of any other line all its words. */
    static String name(String text) {
        Matcher point = POINT.matcher(text);
        return point.matches() ? point.group(2) : text;
    }

    /** Whether it is numbered as a part of a part: "2.1 North pier". */
    static boolean isDeeper(String text) {
        Matcher point = POINT.matcher(text);
        return point.matches() && point.group(1).indexOf('.') > 0;
    }

    private static int end(List<TextLine> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && follows(number(lines.get(end - 1)), number(lines.get(end)))) {
            end++;
        }
        return end;
    }

    private static String number(TextLine line) {
        Matcher point = POINT.matcher(line.text());
        return point.matches() ? point.group(1) : "";
    }

    /** "2.1" and "3" follow "2"; "2.2" and "3" follow "2.1". */
    private static boolean follows(String before, String number) {
        String level = before;
        while (!number.equals(before + ".1") && !level.isEmpty()) {
            int dot = level.lastIndexOf('.');
            String next = level.substring(0, dot + 1) + (Integer.parseInt(level.substring(dot + 1)) + 1);
            if (number.equals(next)) {
                return true;
            }
            level = dot < 0 ? "" : level.substring(0, dot);
        }
        return !level.isEmpty();
    }
}
