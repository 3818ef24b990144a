package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds people in a text: by their whole names in any case and with whatever stands between the words, by each part of the names
 * of those who have to do with the incident, and by the family names of everybody else.
 */
final class Names {

    /** What may stand between two words of one name: a line break and its indentation, or a comma. */
    private static final int WIDEST_GAP = 12;
    private static final Pattern COUNT = Pattern.compile("(?<=\\p{L}{3})\\d{1,4}\\z");

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    Names(Inside inside) {
        inside.people().forEach(name -> add(name, Naming::ofPerson));
        inside.others().forEach(name -> add(name, Naming::ofOther));
        byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt((Name name) -> name.words().size()).reversed()
                .thenComparing(Name::capital)));
    }

    private void add(String name, Function<String, List<Name>> naming) {
        naming.apply(name).forEach(one -> {
            List<Name> same = byFirstWord.computeIfAbsent(one.words().getFirst(), _ -> new ArrayList<>());
            if (!same.contains(one)) {
                same.add(one);
            }
        });
    }

    List<Span> find(String text) {
        List<Word> words = Word.of(text);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size();) {
            int length = longest(words, i, text);
            if (length > 0) {
                spans.add(Span.of(text, words.get(i).start(), words.get(i + length - 1).end()));
            }
            i += Math.max(1, length);
        }
        return spans;
    }

    private static int longest(List<Name> names, List<Word> text, int from, String whole) {
        for (Name name : names) {
            if (stands(name, text, from, whole)) {
                return name.words().size();
            }
        }
        return 0;
    }

    /** Somebody's second account has a number behind the name. */
    private int longest(List<Word> text, int from, String whole) {
        Word first = text.get(from);
        int length = longest(byFirstWord.getOrDefault(first.plain(), List.of()), text, from, whole);
        String uncounted = COUNT.matcher(first.plain()).replaceFirst("");
        return length > 0 || uncounted.equals(first.plain())
                ? length
                : longest(byFirstWord.getOrDefault(uncounted, List.of()).stream().filter(name -> name.words().size() == 1)
                        .toList(), text, from, whole);
    }

    private static boolean stands(Name name, List<Word> text, int from, String whole) {
        int size = name.words().size();
        if (from + size > text.size() || name.capital() && !text.get(from).capital()) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            int gap = text.get(from + i).start() - text.get(from + i - 1).end();
            if (gap > WIDEST_GAP || !text.get(from + i).plain().equals(name.words().get(i))
                    || whole.substring(text.get(from + i - 1).end(), text.get(from + i).start()).contains("\n\n")) {
                return false;
            }
        }
        return true;
    }
}
