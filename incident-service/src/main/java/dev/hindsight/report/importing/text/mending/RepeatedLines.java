package dev.hindsight.report.importing.text.mending;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind the numbers of several pages, and at the begin of the text, in the same words: the heads of these pages or, with
 * the lines backwards, their feet.
 */
final class RepeatedLines {

    private static final int MOST = 4;

    private RepeatedLines() {}

    static Set<String> of(List<String> lines, PageNumbers numbers) {
        Map<String, Integer> times = new HashMap<>();
        behind(lines, 0, numbers).forEach(line -> times.put(line, 1));
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.has(lines.get(i))) {
                behind(lines, i + 1, numbers).forEach(line -> times.merge(line, 1, Integer::sum));
            }
        }
        times.values().removeIf(several -> several < 2);
        return Set.copyOf(times.keySet());
    }

    private static Set<String> behind(List<String> lines, int from, PageNumbers numbers) {
        var found = new HashSet<String>();
        for (int i = from; i < lines.size() && found.size() < MOST && !numbers.has(lines.get(i)); i++) {
            if (!lines.get(i).isBlank()) {
                found.add(lines.get(i));
            }
        }
        return found;
    }
}
