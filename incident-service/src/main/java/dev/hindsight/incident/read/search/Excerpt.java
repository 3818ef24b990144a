package dev.hindsight.incident.read.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.hindsight.incident.read.view.Snippet.Part;

/**
 * A text and the stretches of it that were searched for.
 *
 * @param hits in order, none within another
 */
record Excerpt(String text, List<Hit> hits) {

    private static final int BEFORE = 60;
    private static final int AFTER = 140;
    private static final int LOOKED_AT = 100;
    private static final String GAP = " … ";

    /** From one index to another, that not included. */
    record Hit(int from, int to) {}

    /** All of the text. */
    List<Part> whole() {
        return parts(new Hit(0, text.length()));
    }

    /** At most two stretches: the one that shows most of what was searched for, and the next best; in their order in the text. */
    List<Part> best() {
        List<Hit> windows = hits.stream().limit(LOOKED_AT).map(this::around).toList();
        Hit first = windows.size() == 1 ? windows.getFirst() : most(windows);
        List<Hit> apart = windows.stream().filter(other -> other.from() >= first.to() || other.to() <= first.from()).toList();
        if (apart.isEmpty()) {
            return parts(first);
        }
        Hit second = most(apart);
        var all = new ArrayList<>(parts(first.from() < second.from() ? first : second));
        all.add(new Part(GAP, false));
        all.addAll(parts(first.from() < second.from() ? second : first));
        return List.copyOf(all);
    }

    private Hit most(List<Hit> windows) {
        return windows.stream().max(Comparator.<Hit>comparingInt(window -> forms(window).size())
                .thenComparing(Comparator.comparingInt(Hit::from).reversed())).orElseThrow();
    }

    private Set<String> forms(Hit window) {
        var forms = new HashSet<String>();
        for (Hit hit : hits) {
            if (hit.from() >= window.from() && hit.to() <= window.to()) {
                forms.add(text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT));
            }
        }
        return forms;
    }

    /** Begins and ends between words where there is room for it, and never within a character or a hit. */
    private Hit around(Hit hit) {
        int from = Math.max(0, hit.from() - BEFORE);
        int to = Math.min(text.length(), hit.to() + AFTER);
        int begin = from;
        while (begin > 0 && begin < hit.from() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        int end = to;
        while (end < text.length() && end > hit.to() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Hit(begin == hit.from() ? onCharacter(from) : begin, end == hit.to() ? onCharacter(to) : end);
    }

    private int onCharacter(int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private List<Part> parts(Hit window) {
        var parts = new ArrayList<Part>();
        int done = window.from();
        for (Hit hit : hits) {
            if (hit.from() >= window.from() && hit.to() <= window.to()) {
                add(parts, done, hit.from(), false);
                add(parts, hit.from(), hit.to(), true);
                done = hit.to();
            }
        }
        add(parts, done, window.to(), false);
        return List.copyOf(parts);
    }

    private void add(List<Part> parts, int from, int to, boolean mark) {
        if (from < to) {
            parts.add(new Part(text.substring(from, to), mark));
        }
    }
}
