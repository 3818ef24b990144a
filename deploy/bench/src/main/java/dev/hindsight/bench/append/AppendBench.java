package dev.hindsight.bench.append;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.hindsight.local.Root;
import dev.hindsight.local.part.PostgresPart;
import dev.hindsight.local.part.PostgresSettings;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Ports;

/** Prints events per second of both sides, round by round, and the median of their ratios. */
final class AppendBench {

    private AppendBench() {}

    /** @param arguments clients, rounds, seconds of a round */
    public static void main(String[] arguments) throws Exception {
        int clients = argument(arguments, 0, 64);
        int rounds = argument(arguments, 1, 5);
        var length = Duration.ofSeconds(argument(arguments, 2, 8));
        var home = Files.createTempDirectory(Files.createDirectories(Root.path("deploy/bench/target")), "append-");
        var settings = PostgresSettings.durable(Root.path("deploy/local/target/postgres-18"), "bench", Map.of());
        var postgres = new PostgresPart(home, Ports.free(), settings);
        try {
            postgres.start();
            try (var ours = new Appends(postgres, clients)) {
                run(ours, new Inserts(postgres, clients), rounds, length);
            }
        } finally {
            postgres.kill();
            Folder.delete(home);
        }
        System.exit(0);
    }

    private static void run(Appends ours, Inserts bare, int rounds, Duration length) throws Exception {
        System.out.printf(Locale.ROOT, "warm-up: append %.0f/s, pgbench %.0f/s%n", ours.perSecond(length),
                bare.perSecond(length));
        var ratios = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            double pgbench = bare.perSecond(length);
            double append = ours.perSecond(length);
            ratios.add(append / pgbench);
            System.out.printf(Locale.ROOT, "round %d: append %.0f/s, pgbench %.0f/s, ratio %.2f%n", round, append, pgbench,
                    append / pgbench);
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "median ratio %.2f (from %.2f to %.2f)%npgbench was: %s%n", sorted.get(rounds / 2),
                sorted.getFirst(), sorted.getLast(), bare.command(length));
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
