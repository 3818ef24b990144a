package dev.hindsight.bench.alerts;

import java.util.Arrays;
import java.util.List;

/** Durations in nanoseconds, told in milliseconds. */
record Times(long[] sorted) {

    static Times of(List<Long> nanos) {
        long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return new Times(all);
    }

    double millis(double part) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %7.1f   p99 %7.1f   worst %7.1f ms".formatted(millis(0.5), millis(0.99), millis(1));
    }
}
