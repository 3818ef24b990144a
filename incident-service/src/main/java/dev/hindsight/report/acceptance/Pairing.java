package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Finds what a later version of a page has made of each thing in a list: the likest first, then the nearest in place. */
final class Pairing {
    /** Beyond so many comparisons only neighbours are compared; no page that people wrote comes near. */
    private static final int COMPARISONS = 250_000;
    private static final int NEIGHBOURS = 40;

    private Pairing() {}

    private record Pair(int before, int after, double likeness) {}

    /**
     * @param look what of a thing is compared; looked up once for each, as each is compared with many
     * @param likeness 1 or more for the same, 0 for another thing
     * @return for a position after, the position before
     */
    static <T, L> Map<Integer, Integer> of(List<T> before, List<T> after, Function<T, L> look,
            ToDoubleBiFunction<L, L> likeness) {
        return of(before.stream().map(look).toList(), after.stream().map(look).toList(), likeness);
    }

    private static <L> Map<Integer, Integer> of(List<L> before, List<L> after, ToDoubleBiFunction<L, L> likeness) {
        boolean few = (long) before.size() * after.size() <= COMPARISONS;
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = few ? 0 : Math.max(0, i - NEIGHBOURS); j < after.size() && (few || j <= i + NEIGHBOURS); j++) {
                double like = likeness.applyAsDouble(before.get(i), after.get(j));
                if (like > 0) {
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())).thenComparingInt(Pair::before));
        Map<Integer, Integer> found = new HashMap<>();
        var taken = new boolean[before.size()];
        for (Pair pair : pairs) {
            if (!taken[pair.before()] && !found.containsKey(pair.after())) {
                taken[pair.before()] = true;
                found.put(pair.after(), pair.before());
            }
        }
        return found;
    }
}
