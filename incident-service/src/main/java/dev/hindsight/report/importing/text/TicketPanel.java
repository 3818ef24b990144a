package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.text.label.Label;

/**
 * What a tracker shows below a report that stands in a ticket: who is assigned and who reported it, its labels, its comments and its
 * history.
 *
 * @param start its first line; behind all lines where there is none
 */
record TicketPanel(int start, List<String> labels) {

    private static final int FEWEST = 3;
    private static final int FEWEST_PARTS = 2;
    /** Its names stand within so many lines, and so many at most are the value of one. */
    private static final int MOST = 40;
    private static final int LONGEST_VALUE = 4;
    private static final String ASSIGNEE = "assignee";
    private static final String REPORTER = "reporter";
    private static final Pattern NAME = Pattern.compile("(?i)(" + ASSIGNEE + "|" + REPORTER + "|priority|labels|components?"
            + "|(?:fix|affects) versions?|sprint|watchers|votes|due date|request type|story points?|created|updated|development)"
            + "(?:\\s?:?$|\\s?:\\s|\\t|(?<=(?i:created|updated)) (?=.*\\d))(.{0,200})");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:your )?pinned fields|details|people|dates|more fields");
    private static final Pattern NONE = Pattern.compile("(?i)none|-|add labels?|edit");

    static TicketPanel in(List<TextLine> lines) {
        int assignee = last(lines, ASSIGNEE);
        int reporter = last(lines, REPORTER);
        var nowhere = new TicketPanel(lines.size(), List.of());
        if (assignee < 0 || reporter < 0 || Math.abs(assignee - reporter) > MOST) {
            return nowhere;
        }
        int start = start(lines, Math.min(assignee, reporter));
        List<Integer> told = IntStream.range(start, Math.min(lines.size(), start + MOST)).filter(i -> hasValue(lines, i))
                .boxed()
                .toList();
        Set<String> names = told.stream().map(i -> name(lines.get(i))).collect(Collectors.toSet());
        boolean panel = names.containsAll(Set.of(ASSIGNEE, REPORTER)) && names.size() >= FEWEST
                && parts(lines.subList(0, start)) >= FEWEST_PARTS && parts(lines.subList(told.getLast(), lines.size())) == 0;
        return panel ? new TicketPanel(start, labels(lines, start)) : nowhere;
    }

    /** The first of the names that stand above one of them, or the title above those. */
    private static int start(List<TextLine> lines, int name) {
        int start = name;
        for (int i = name - 1; i >= 0 && start - i <= LONGEST_VALUE && name - i <= MOST && !isTitle(lines, start); i--) {
            start = isTitle(lines, i) || hasValue(lines, i) ? i : start;
        }
        return start;
    }

    /** What it tells of the page, as front matter does. */
    Map<String, List<String>> fields() {
        return labels.isEmpty() ? Map.of() : Map.of("labels", labels);
    }

    private static int last(List<TextLine> lines, String name) {
        return IntStream.range(0, lines.size()).filter(i -> name(lines.get(i)).equals(name)).max().orElse(-1);
    }

    private static String name(TextLine line) {
        Matcher name = NAME.matcher(line.text());
        return name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isTitle(List<TextLine> lines, int index) {
        return TITLE.matcher(lines.get(index).text()).matches();
    }

    /** A name whose value stands beside it or on the next line, as none does below the heading of a column. */
    private static boolean hasValue(List<TextLine> lines, int index) {
        Matcher name = NAME.matcher(lines.get(index).text());
        return name.matches() && (!name.group(2).isBlank() || index + 1 < lines.size() && name(lines.get(index + 1)).isEmpty());
    }

    /** How many parts of a report have their names there. */
    private static long parts(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBullet()).map(line -> Label.exact(line.text())).filter(Objects::nonNull)
                .map(Label::topic).filter(topic -> topic.section() != null).distinct().count();
    }

    private static List<String> labels(List<TextLine> lines, int start) {
        var labels = new ArrayList<String>();
        for (int i = start; i < lines.size(); i++) {
            Matcher name = NAME.matcher(lines.get(i).text());
            if (!name.matches() || !name(lines.get(i)).equals("labels")) {
                continue;
            }
            String beside = name.group(2).strip();
            if (!beside.isEmpty()) {
                labels.add(beside);
            }
            for (int k = i + 1; beside.isEmpty() && k < Math.min(lines.size(), i + LONGEST_VALUE)
                    && name(lines.get(k)).isEmpty(); k++) {
                labels.add(lines.get(k).text());
            }
        }
        labels.removeIf(label -> NONE.matcher(label).matches());
        return labels;
    }
}
