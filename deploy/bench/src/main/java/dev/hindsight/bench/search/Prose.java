package dev.hindsight.bench.search;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text whose words are as unevenly spread as those of a language (Zipf): the first is in nearly every text, the last in few. */
final class Prose {

    private static final int WORDS = 20_000;
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "re", "tu", "ven", "dar", "pos", "qui", "zel"};

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word(rank())).collect(Collectors.joining(" "));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** The word of that rank, the commonest being 0; never an English one. */
    static String word(int rank) {
        var word = new StringBuilder("x");
        for (int rest = rank + 10; rest > 0; rest /= 10) {
            word.append(SYLLABLES[rest % 10]);
        }
        return word.toString();
    }

    private int rank() {
        return (int) (Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
    }
}
