package dev.hindsight.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

import dev.hindsight.bench.Desk;
import dev.hindsight.local.RealParts;

/** Seeds, asks, and says how long the asking took: median, 95th percentile and worst, in milliseconds. */
public final class SearchBench {

    private static final String LIST = "/api/v1/incidents?limit=50";

    private SearchBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        int incidents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        RealParts parts = RealParts.shared();
        try (var desk = new Desk(parts, Path.of(System.getProperty("hindsight.root", ".")))) {
            desk.awaitReady();
            long begin = System.nanoTime();
            try (var connection = parts.postgres().connect("incident")) {
                new Seed().into(connection, incidents);
            }
            System.out.printf("seeded %,d incidents in %d s%n", incidents, (System.nanoTime() - begin) / 1_000_000_000);
            System.out.printf("%-44s %8s %8s %8s%n", "a page of 50", "p50 ms", "p95 ms", "worst");
            for (var kind : kinds().entrySet()) {
                measure(desk, kind.getKey(), kind.getValue(), requests);
            }
        }
    }

    /** Another word or value each time, so that nothing is answered from a cache of the last request. */
    private static Map<String, IntFunction<String>> kinds() {
        var kinds = new LinkedHashMap<String, IntFunction<String>>();
        kinds.put("list, newest first", _ -> LIST);
        kinds.put("list of one service, by severity", i -> LIST + "&sort=severity&service=service-" + i % 200);
        kinds.put("list of open critical ones", _ -> LIST + "&status=triage,in-progress&severity=critical");
        kinds.put("list of one label", i -> LIST + "&label=" + Prose.word(i % 500));
        kinds.put("search, a word in nearly every incident", i -> LIST + "&q=" + Prose.word(i % 5));
        kinds.put("search, a word in one of ten", i -> LIST + "&q=" + Prose.word(200 + i % 100));
        kinds.put("search, a word in one of twenty", i -> LIST + "&q=" + Prose.word(400 + i % 100));
        kinds.put("search, a word in one of forty", i -> LIST + "&q=" + Prose.word(900 + i % 200));
        kinds.put("search, a rare word", i -> LIST + "&q=" + Prose.word(10_000 + i));
        kinds.put("search, two words", i -> LIST + "&q=" + Prose.word(50 + i % 50) + "+" + Prose.word(500 + i));
        kinds.put("search, a beginning of one word in ten", i -> LIST + "&q=" + Prose.word(i).substring(0, 3));
        kinds.put("search, a beginning of one word in a hundred", i -> LIST + "&q=" + Prose.word(100 + i).substring(0, 5));
        kinds.put("search, a beginning of rare words", i -> LIST + "&q=" + Prose.word(10_000 + i).substring(0, 9));
        kinds.put("search, a word and a beginning",
                i -> LIST + "&q=" + Prose.word(50 + i % 50) + "+" + Prose.word(500 + i).substring(0, 6));
        kinds.put("search, a beginning in one service",
                i -> LIST + "&service=service-" + i % 200 + "&q=" + Prose.word(i).substring(0, 4));
        kinds.put("search, nothing found", i -> LIST + "&q=nowhere" + i);
        return kinds;
    }

    private static void measure(Desk desk, String name, IntFunction<String> path, int requests)
            throws IOException, InterruptedException {
        for (int i = 0; i < requests / 2; i++) {
            desk.get(path.apply(requests + i));
        }
        var took = new long[requests];
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            desk.get(path.apply(i));
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        System.out.printf("%-44s %8.1f %8.1f %8.1f%n", name, took[requests / 2] / 1e6, took[requests * 95 / 100] / 1e6,
                took[requests - 1] / 1e6);
    }
}
