package dev.hindsight.report.importing.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What people do one way today and another tomorrow. */
record Whim(Random random) {

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many of them, none twice. */
    <T> List<T> some(int count, List<T> choices) {
        var shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    /** From the lowest to the highest, both included. */
    int from(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }
}
