package dev.hindsight.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Immutable lists, sets and maps with one element more or less, in the order in which people put them. */
final class Listed {

    private Listed() {}

    static List<String> with(List<String> list, String item) {
        var all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }

    static <T> Set<T> with(Set<T> set, T item) {
        var all = new HashSet<>(set);
        all.add(item);
        return Set.copyOf(all);
    }

    static List<String> without(List<String> list, String item) {
        return list.stream().filter(other -> !other.equals(item)).toList();
    }

    static <K, V> SequencedMap<K, V> without(Map<K, V> map, K key) {
        var others = new LinkedHashMap<>(map);
        others.remove(key);
        return others;
    }

    static <K, V> SequencedMap<K, V> with(Map<K, V> map, K key, V value) {
        var all = new LinkedHashMap<>(map);
        all.put(key, value);
        return all;
    }
}
