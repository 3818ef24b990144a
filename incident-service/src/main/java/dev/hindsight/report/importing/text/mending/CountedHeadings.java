package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.label.Label;

/**
 * Headings that are counted through the text by letters ("A. SUMMARY", "B. IMPACT"), by Roman numbers, by "Section 1:" or by "1.0": they
 * get plain numbers, and so does what is counted below them ("B.1 Two boats waited.").
 */
final class CountedHeadings {

    private static final int LONGEST = 200;
    private static final int FEWEST = 3;
    private static final int FEWEST_KNOWN = 2;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
            "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    private static final String WORDS = "[ \\t\u00a0]+(\\p{Lu}(?!.*(?:\\.{3}|[ \u00a0]{2,}\\d)).{2,80}[^.;,\\s])\\s*";
    private static final List<Pattern> SIGNS = List.of(Pattern.compile("\\s{0,8}([A-Z])[.)]" + WORDS),
            Pattern.compile("\\s{0,8}([IVX]{1,5})[.)]" + WORDS),
            Pattern.compile(
                    "\\s{0,8}(?:(?i)section|part|abschnitt|teil|kapitel|sección|parte) (\\d{1,2})(?-i)\\s?[.:–—-]?" + WORDS),
            Pattern.compile("\\s{0,8}(\\d{1,2})\\.0\\.?" + WORDS));
    /** What is counted below such a heading: "B.1", "IV.2". */
    private static final Pattern BELOW = Pattern.compile("(\\s*)([A-Z]|[IVX]{1,5})(?=(?:\\.\\d{1,2}){1,2}[.)]?\\s)(.*)");

    private CountedHeadings() {}

    /** The text with numbers in the place of such signs, where several of the headings have names that we know. */
    static String numbered(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (Pattern sign : SIGNS) {
            Map<Integer, Integer> headings = headings(lines, sign);
            long known = headings.keySet().stream().filter(line -> isKnown(words(sign, lines.get(line)))).count();
            if (headings.size() >= FEWEST && known >= FEWEST_KNOWN) {
                return String.join("\n", numbered(lines, sign, headings));
            }
        }
        return text;
    }

    /** The number of each line that goes on with the count below a blank one; a heading may come again on the next page. */
    private static Map<Integer, Integer> headings(List<String> lines, Pattern sign) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        int number = 0;
        String words = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = sign.matcher(lines.get(i).length() > LONGEST ? "" : lines.get(i));
            if (i > 0 && !lines.get(i - 1).isBlank() || !heading.matches()) {
                continue;
            }
            boolean next = value(sign, heading.group(1)) == number + 1;
            boolean again = value(sign, heading.group(1)) == number && heading.group(2).startsWith(words);
            if (next || again) {
                number += next ? 1 : 0;
                words = next ? heading.group(2) : words;
                found.put(i, number);
            }
        }
        return found;
    }

    private static int value(Pattern sign, String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return sign == SIGNS.getFirst() ? written.charAt(0) - 'A' + 1 : ROMAN.indexOf(written) + 1;
    }

    private static List<String> numbered(List<String> lines, Pattern sign, Map<Integer, Integer> headings) {
        var out = new ArrayList<String>();
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher below = BELOW.matcher(line);
            if (headings.containsKey(i)) {
                number = headings.get(i);
                out.add(number + ". " + words(sign, line));
            } else if (number > 0 && below.matches() && value(sign, below.group(2)) == number) {
                out.add(below.group(1) + number + below.group(3));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static String words(Pattern sign, String line) {
        return sign.matcher(line).replaceFirst("$2");
    }

    private static boolean isKnown(String words) {
        Label label = Label.exact(words);
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }
}
