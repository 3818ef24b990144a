package dev.hindsight.report.importing.text.mending;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a printed document that count its pages: "Page 2 of 3" alone or beside anything else, "Pier Office    2 / 3", "- 2 -", and
 * "2 (3)" or a number by itself in the middle of its line or at its end.
 *
 * @param around what stands beside the number on all pages of a document
 */
record PageNumbers(Set<String> around) {

    private static final int LONGEST = 200;
    private static final Pattern BORDER = Pattern.compile("[ \u00a0]{2,}|\t| [|–—-] ");
    private static final String NAME = "(?:page|sheet|seite|blatt|página|pagina|side|sida|blad|strona)";
    private static final String OF = "(?:of|/|von|de|di|af|av|van|z)";
    private static final Pattern PAGE = Pattern.compile("(?i)" + NAME + " \\d{1,3}(?: ?" + OF + " ?\\d{1,3})?");
    /** "2 / 3" alone, where every page has the same number behind the stroke. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,3} ?/ ?(\\d{1,3})");
    /** "Page 2 of 3" alone, likewise. */
    private static final Pattern WHOLE = Pattern.compile("(?i)" + NAME + " \\d{1,3} ?" + OF + " ?(\\d{1,3})");
    /** "2 (3)", "2/3" alone and far from the margin. */
    private static final Pattern ASIDE = Pattern.compile("\\s{20,}\\d{1,3} ?[/(] ?(\\d{1,3})\\)?\\s*");
    /** "- 2 -", "[2]" and "2" far from the margin. */
    private static final Pattern ALONE = Pattern
            .compile("\\s*([–—-] ?|\\[)(\\d{1,3})(?: ?[–—-]|\\])\\s*|\\s{20,}()(\\d{1,3})\\s*");

    static PageNumbers in(List<String> lines) {
        Map<String, Set<String>> pages = new HashMap<>();
        lines.stream().filter(line -> !beside(line).isEmpty())
                .forEach(line -> pages.computeIfAbsent(beside(line), words -> new HashSet<>()).add(line.strip()));
        pages.values().removeIf(numbered -> numbered.size() < 2);
        pages.keySet().removeIf(sign -> sign.startsWith("#") && !countsOn(lines, sign));
        return new PageNumbers(Set.copyOf(pages.keySet()));
    }

    boolean has(String line) {
        return around.contains(beside(line));
    }

    /** What stands beside the number of a page, nothing where a line has no such number. */
    private static String beside(String line) {
        List<String> cells = line.length() > LONGEST ? List.of() : List.of(BORDER.split(line.strip()));
        if (cells.size() < 2) {
            Matcher whole = WHOLE.matcher(line.strip());
            Matcher aside = ASIDE.matcher(line.length() > LONGEST ? "" : line);
            return whole.matches() ? " / " + whole.group(1) : aside.matches() ? "#/" + aside.group(1) : sign(line);
        }
        List<String> beside = cells.stream().filter(cell -> !PAGE.matcher(cell).matches()).toList();
        if (beside.size() < cells.size()) {
            return String.join(" ", beside);
        }
        Matcher counted = COUNTED.matcher(cells.getLast());
        return counted.matches() ? String.join(" ", cells.subList(0, cells.size() - 1)) + " / " + counted.group(1) : "";
    }

    private static String sign(String line) {
        Matcher alone = ALONE.matcher(line.length() > LONGEST ? "" : line);
        return !alone.matches() ? "" : alone.group(1) == null ? "#" : "#" + alone.group(1).strip();
    }

    /** Whether the numbers that stand alone begin with that of one of the first pages and each is the next. */
    private static boolean countsOn(List<String> lines, String sign) {
        List<Integer> numbers = lines.stream().filter(line -> beside(line).equals(sign))
                .map(line -> Integer.valueOf(line.replaceFirst("^\\D*(\\d+).*", "$1"))).toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return numbers.getFirst() <= 2;
    }
}
