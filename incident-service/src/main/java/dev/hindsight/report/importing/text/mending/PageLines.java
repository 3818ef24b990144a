package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.label.Label;

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
    /** "2 / 3" alone, where every page has the same number behind the stroke. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,3} ?/ ?(\\d{1,3})");
    /** "Page 2 of 3" alone, likewise. */
    private static final Pattern WHOLE = Pattern
            .compile("(?i)(?:page|seite|página|pagina|side|sida|strona) \\d{1,3} ?(?:of|/|von|de|di|af|av|van|z) ?(\\d{1,3})");
    private static final Pattern APART = Pattern.compile("\\S(?:[ \u00a0]{2,}|\\t)\\S");
    private static final Pattern RULE = Pattern.compile("\\s*[_=─—-]{10,}\\s*");
    private static final Pattern TITLE = Pattern.compile("\\s*\\p{Lu}.{5,150}[^.:,;\\s]\\s*");
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
            Matcher alone = WHOLE.matcher(line.strip());
            return alone.matches() ? " / " + alone.group(1) : "";
        }
        List<String> beside = cells.stream().filter(cell -> !PAGE.matcher(cell).matches()).toList();
        if (beside.size() < cells.size()) {
            return String.join(" ", beside);
        }
        Matcher counted = COUNTED.matcher(cells.getLast());
        return counted.matches() ? String.join(" ", cells.subList(0, cells.size() - 1)) + " / " + counted.group(1) : "";
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
        left.addAll(0, headAboveTitle(rest, left));
        return new PageLines(String.join("\n", rest), left);
    }

    /** Takes the head of the first page off as well where the title stands below it, be there a line across the page between them. */
    private static List<String> headAboveTitle(List<String> rest, List<String> left) {
        int head = said(rest, 0);
        if (head < 0 || !left.contains(rest.get(head).strip()) || !APART.matcher(rest.get(head)).find()) {
            return List.of();
        }
        int below = said(rest, head + 1);
        int title = below >= 0 && RULE.matcher(rest.get(below)).matches() ? said(rest, below + 1) : below;
        boolean alone = title > 0 && title + 1 < rest.size() && rest.get(title - 1).isBlank() && rest.get(title + 1).isBlank();
        if (!alone || !TITLE.matcher(rest.get(title)).matches() || Label.exact(rest.get(title).strip()) != null
                || Label.withValue(rest.get(title).strip()) != null) {
            return List.of();
        }
        List<String> above = rest.subList(0, title);
        List<String> taken = above.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        above.clear();
        return taken;
    }

    /** The next line with words, below none where there is no other. */
    private static int said(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
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
