package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.action.draft.OwnerRow;
import dev.hindsight.report.importing.page.Line;

/**
 * "Owner: Ida Beispiel     Due: 2021-03-12     LMP-7     [Done]" below what is to be done: each label on a line of its own, and what
 * stands there without one gets its name.
 */
public final class LabelsInLine {

    private static final int LONGEST = 300;
    /** So many lines a point may have above whose it is. */
    private static final int NEAR = 3;
    private static final int LONGEST_STATE = 30;
    private static final Pattern OPENS = Pattern
            .compile("(?i)(\\s*)(?:owner|assignee|assigned to|responsible|who|due|due date|deadline|until)\\s?:.*");
    /** A point of a list, below which a name may stand without a label. */
    private static final Pattern POINT = Pattern.compile("\\s*(?:[-*•◦▪‣–—]|\\d{1,2}[.)]|\\[[ xX]?\\]|[☐☑☒✓✔✅⬜])\\s*\\S");
    /** A label with nothing behind it. */
    private static final Pattern EMPTY = Pattern.compile("\\p{Lu}[\\p{L} ]{1,20}:");
    private static final Pattern WIDE = Pattern.compile("[ \u00a0]{2,}");
    /** "Owner: Ida Beispiel / ticket: LMP-7 / done", where no wide blanks part them. */
    private static final Pattern STROKE = Pattern.compile(" [/·•|] ");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}-\\d{1,6}");
    private static final Pattern STATE = Pattern.compile("\\[([^\\[\\]]{2,30})\\]");

    private LabelsInLine() {}

    public static String parted(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = lines.size() - 1; i >= 0; i--) {
            List<String> row = isBelowPoint(lines, i) ? OwnerRow.labels(lines.get(i)) : List.of();
            lines.set(i, row.isEmpty() ? line(lines.get(i)) : below(margin(lines.get(i)), row));
        }
        return String.join("\n", lines);
    }

    private static boolean isBelowPoint(List<String> lines, int at) {
        return lines.subList(Math.max(0, at - NEAR), at).reversed().stream().takeWhile(line -> !line.isBlank())
                .anyMatch(line -> POINT.matcher(line).lookingAt());
    }

    private static String margin(String line) {
        return line.substring(0, line.indexOf(line.strip()));
    }

    private static String below(String margin, List<String> labels) {
        return margin + String.join("\n" + margin, labels);
    }

    private static String line(String line) {
        Matcher opens = OPENS.matcher(line.length() > LONGEST ? "" : line);
        List<String> parts = opens.matches() ? parts(line.strip()) : List.of();
        List<String> filled = parts.stream().filter(part -> !EMPTY.matcher(part).matches()).toList();
        List<String> labels = filled.stream().map(LabelsInLine::labelled).filter(part -> LabelBelow.is(Line.of(part))).toList();
        return parts.size() < 2 || labels.isEmpty() || labels.size() < filled.size()
                ? line
                : below(opens.group(1), labels);
    }

    private static List<String> parts(String line) {
        List<String> wide = List.of(WIDE.split(line));
        return wide.size() > 1 ? wide : List.of(STROKE.split(line));
    }

    private static String labelled(String part) {
        Matcher state = STATE.matcher(part);
        return KEY.matcher(part).matches()
                ? "Ticket: " + part
                : state.matches()
                        ? "State: " + state.group(1)
                        : isState(part) ? "State: " + part : part;
    }

    private static boolean isState(String part) {
        return part.length() <= LONGEST_STATE && part.indexOf(':') < 0 && DoneWords.of(part) != null;
    }
}
