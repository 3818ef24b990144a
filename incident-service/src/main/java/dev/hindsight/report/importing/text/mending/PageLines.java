package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/**
 * The lines at the foot and the head of each page of a printed document: "Pier Office", wide blanks, "Page 2 of 3", and what stands
 * right above and right below it on every page.
 *
 * @param rest the text without them, each table and sentence whole that a page has torn
 * @param lines what was left out
 */
public record PageLines(String rest, List<String> lines) {

    private static final int FARTHEST = 12;
    private static final Pattern APART = Pattern.compile("\\S(?:[ \u00a0]{2,}|\\t)\\S");
    private static final Pattern RULE = Pattern.compile("\\s*[_=─—-]{10,}\\s*");
    private static final Pattern TITLE = Pattern.compile("\\s*\\p{Lu}.{5,150}[^.:,;\\s]\\s*");
    private static final Pattern GOES_ON = Pattern.compile("[^.!?:]$");

    public static PageLines in(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        PageNumbers numbers = PageNumbers.in(lines);
        return numbers.around().isEmpty() ? new PageLines(text, List.of()) : without(lines, numbers);
    }

    private static PageLines without(List<String> lines, PageNumbers numbers) {
        Set<String> above = RepeatedLines.of(lines.reversed(), numbers);
        Set<String> below = RepeatedLines.of(lines, numbers);
        var rest = new ArrayList<String>();
        var left = new ArrayList<String>();
        var seen = new HashSet<String>();
        boolean torn = false;
        for (String line : lines) {
            boolean foot = numbers.has(line);
            if (foot) {
                takeAbove(rest, left, above);
            }
            if (foot || torn && !line.isBlank() && (seen.contains(line) || below.contains(line))) {
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
        takeAbove(rest, left, above);
        left.addAll(0, headAboveTitle(rest, left));
        return new PageLines(String.join("\n", rest), left);
    }

    /** Takes off what stands above the number of each page; that of the first page may be the title, unless it has several columns. */
    private static void takeAbove(List<String> rest, List<String> left, Set<String> above) {
        int end = rest.size();
        for (int i = rest.size() - 1; i >= Math.max(0, rest.size() - FARTHEST); i--) {
            String line = rest.get(i);
            boolean first = i < FARTHEST && said(rest, 0) == i && !APART.matcher(line).find();
            if (!line.isBlank() && (first || !RULE.matcher(line).matches() && !above.contains(line))) {
                break;
            }
            end = line.isBlank() ? end : i;
        }
        List<String> taken = rest.subList(end, rest.size());
        taken.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(left::add);
        taken.clear();
    }

    /** Takes the head of the first page off as well where the title stands below it, be there a line across the page between them. */
    private static List<String> headAboveTitle(List<String> rest, List<String> left) {
        int head = said(rest, 0);
        if (head < 0 || !left.contains(rest.get(head).strip()) || !APART.matcher(rest.get(head)).find()) {
            return List.of();
        }
        int below = said(rest, head + 1);
        int title = below >= 0 && RULE.matcher(rest.get(below)).matches() ? said(rest, below + 1) : below;
        if (title < 0 || !isTitle(rest, title)) {
            return List.of();
        }
        List<String> above = rest.subList(0, title);
        List<String> taken = above.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        above.clear();
        return taken;
    }

    /** Whether a line is set apart as a title is, or says that the title follows. */
    private static boolean isTitle(List<String> lines, int at) {
        String line = lines.get(at).strip();
        Label exact = Label.exact(line);
        Label label = exact == null ? Label.withValue(line) : exact;
        boolean alone = lines.get(at - 1).isBlank() && at + 1 < lines.size() && lines.get(at + 1).isBlank();
        return label == null ? alone && TITLE.matcher(line).matches() : label.topic() == Topic.TITLE;
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
