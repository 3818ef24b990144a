package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines at the foot and the head of each page of a printed document: "Pier Office", wide blanks, "Page 2 of 3", be anything behind it or not, and what stands
 * right below it on every page.
 *
 * @param rest the text without them, each table and sentence whole that a page has torn
 * @param lines what was left out
 */
public record PageLines(String rest, List<String> lines) {

    private static final int LONGEST = 200;
    private static final String WIDE = "[ \u00a0]{2,}|\t| [|–—-] ";
    private static final Pattern BORDER = Pattern.compile(WIDE);
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:page|seite|página|pagina|side|sida|strona) \\d{1,3}(?: ?(?:of|/|von|de|di|af|av|van|z) ?\\d{1,3})?");
    private static final Pattern GOES_ON = Pattern.compile("[^.!?:]$");

    public static PageLines in(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        Map<String, Set<String>> pages = new HashMap<>();
        lines.stream().filter(line -> !around(line).isEmpty())
                .forEach(line -> pages.computeIfAbsent(around(line), words -> new HashSet<>()).add(line));
        pages.values().removeIf(numbered -> numbered.size() < 2);
        return pages.isEmpty() ? new PageLines(text, List.of()) : without(lines, pages.keySet());
    }

    /** What stands beside the number of a page, nothing where a line has no such number. */
    private static String around(String line) {
        List<String> cells = line.length() > LONGEST ? List.of() : List.of(BORDER.split(line.strip()));
        if (cells.size() < 2) {
            return "";
        }
        List<String> beside = cells.stream().filter(cell -> !PAGE.matcher(cell).matches()).toList();
        return beside.size() < cells.size() ? String.join(" ", beside) : "";
    }

    private static PageLines without(List<String> lines, Set<String> feet) {
        var rest = new ArrayList<String>();
        var left = new ArrayList<String>();
        var seen = new HashSet<String>();
        boolean torn = false;
        for (String line : lines) {
            boolean foot = feet.contains(around(line));
            if (foot || torn && !line.isBlank() && seen.contains(line)) {
                left.add(line.strip());
                torn |= foot;
                continue;
            }
            if (torn && line.isBlank()) {
                continue;
            }
            if (torn) {
                join(rest, line);
            }
            torn = false;
            seen.add(line);
            rest.add(line);
        }
        return new PageLines(String.join("\n", rest), left);
    }

    /** A sentence goes on right below; anything else stands apart. */
    private static void join(List<String> rest, String next) {
        while (!rest.isEmpty() && rest.getLast().isBlank()) {
            rest.removeLast();
        }
        boolean goesOn = !rest.isEmpty() && GOES_ON.matcher(rest.getLast().strip()).find()
                && Character.isLowerCase(next.charAt(0));
        if (!goesOn && !rest.isEmpty()) {
            rest.add("");
        }
    }
}
