package dev.hindsight.report.importing.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Ida Beispiel Bo Muster Tess Testcase": names without anything between, all but one of which are known. */
final class NamesInRow {

    /** A name has at most so many words, and with more of them nothing is tried to tell those in a row. */
    private static final int LONGEST = 5;
    private static final int MOST_WORDS = 12;

    private final Names names;
    private final List<String> words;
    /** What was found out about the words from one place to another. */
    private final Map<Integer, Boolean> asked = new HashMap<>();

    private NamesInRow(Names names, List<String> words) {
        this.names = names;
        this.words = words;
    }

    /** The names in their order, none where it is no such row. */
    static List<String> of(String row, Names names) {
        List<String> words = List.of(row.split(" "));
        boolean any = words.stream().anyMatch(names::open);
        return !any || words.size() < 3 || words.size() > MOST_WORDS || names.knows(row)
                ? List.of()
                : new NamesInRow(names, words).told();
    }

    private List<String> told() {
        List<String> known = known(0, words.size());
        for (int from = 0; known.isEmpty() && from < words.size(); from++) {
            for (int to = from + 1; known.isEmpty() && to <= Math.min(words.size(), from + LONGEST); to++) {
                known = around(from, to);
            }
        }
        return known;
    }

    /** The row with somebody unknown between known names, none where it is otherwise. */
    private List<String> around(int from, int to) {
        List<String> before = known(0, from);
        List<String> behind = known(to, words.size());
        boolean told = before.isEmpty() == (from == 0) && behind.isEmpty() == (to == words.size())
                && to - from < words.size() && names.isPerson(name(from, to));
        var row = new ArrayList<String>(told ? before : List.of());
        if (told) {
            row.add(name(from, to));
            row.addAll(behind);
        }
        return row;
    }

    /** These words as known names, none where they are not. */
    private List<String> known(int from, int to) {
        for (int cut = from + 1; cut <= Math.min(to, from + LONGEST); cut++) {
            List<String> rest = knows(from, cut) ? known(cut, to) : List.of();
            if (!rest.isEmpty() || cut == to && knows(from, cut)) {
                var row = new ArrayList<String>(List.of(name(from, cut)));
                row.addAll(rest);
                return row;
            }
        }
        return List.of();
    }

    private boolean knows(int from, int to) {
        return asked.computeIfAbsent(from * (MOST_WORDS + 1) + to, _ -> names.knows(name(from, to)));
    }

    private String name(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
