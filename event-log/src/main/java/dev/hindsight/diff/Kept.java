package dev.hindsight.diff;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two lists have in common, in order: the longest common subsequence by Myers' greedy algorithm (<cite>An O(ND) Difference
 * Algorithm and Its Variations</cite>, 1986). With more than {@link #MOST} differences only the common beginning and end are kept,
 * so that the cost is bounded whatever is compared.
 *
 * @param before which places of the first list are kept
 * @param after which places of the second; as many, and the same in the same order
 * @param exact false when it was cut short
 */
record Kept(BitSet before, BitSet after, boolean exact) {

    /** Needs a million numbers at most, 4 MB, and as many comparisons as the lists are long for each difference. */
    static final int MOST = 1_000;

    static Kept of(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(before, numbers);
        int[] b = numbered(after, numbers);
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            start++;
        }
        int endA = a.length;
        int endB = b.length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        var keptBefore = new BitSet(a.length);
        keptBefore.set(0, start);
        keptBefore.set(endA, a.length);
        var keptAfter = new BitSet(b.length);
        keptAfter.set(0, start);
        keptAfter.set(endB, b.length);
        var search = new Search(a, endA, b, endB, start);
        int edits = search.edits();
        if (edits > 0) {
            search.mark(edits, keptBefore, keptAfter);
        }
        return new Kept(keptBefore, keptAfter, edits >= 0);
    }

    private static int[] numbered(List<String> list, Map<String, Integer> numbers) {
        return list.stream().mapToInt(one -> numbers.computeIfAbsent(one, _ -> numbers.size())).toArray();
    }

    /** One run over the stretch that differs; {@code furthest[d][k + d]} is how far d edits come on diagonal k. */
    private static final class Search {

        private final int[] a;
        private final int[] b;
        private final int start;
        private final int lengthA;
        private final int lengthB;
        private final int[][] furthest;

        Search(int[] a, int endA, int[] b, int endB, int start) {
            this.a = a;
            this.b = b;
            this.start = start;
            this.lengthA = endA - start;
            this.lengthB = endB - start;
            this.furthest = new int[Math.min(lengthA + lengthB, MOST) + 1][];
        }

        /** @return how many insertions and deletions it takes, -1 when too many */
        int edits() {
            for (int d = 0; d < furthest.length; d++) {
                furthest[d] = new int[2 * d + 1];
                for (int k = -d; k <= d; k += 2) {
                    int x = d == 0 ? 0 : begin(d, k);
                    while (x < lengthA && x - k < lengthB && a[start + x] == b[start + x - k]) {
                        x++;
                    }
                    furthest[d][k + d] = x;
                    if (x >= lengthA && x - k >= lengthB) {
                        return d;
                    }
                }
            }
            return -1;
        }

        private boolean isInsertion(int d, int k) {
            return k == -d || k != d && furthest[d - 1][k - 1 + d - 1] < furthest[d - 1][k + 1 + d - 1];
        }

        private int begin(int d, int k) {
            return isInsertion(d, k) ? furthest[d - 1][k + 1 + d - 1] : furthest[d - 1][k - 1 + d - 1] + 1;
        }

        void mark(int edits, BitSet keptBefore, BitSet keptAfter) {
            int x = lengthA;
            int y = lengthB;
            for (int d = edits; d >= 0; d--) {
                int k = x - y;
                int begin = d == 0 ? 0 : begin(d, k);
                keptBefore.set(start + begin, start + x);
                keptAfter.set(start + begin - k, start + y);
                if (d > 0) {
                    x = isInsertion(d, k) ? begin : begin - 1;
                    y = isInsertion(d, k) ? begin - k - 1 : begin - k;
                }
            }
        }
    }
}
