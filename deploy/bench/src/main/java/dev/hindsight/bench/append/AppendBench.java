package dev.hindsight.bench.append;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dev.hindsight.local.Root;
import dev.hindsight.local.part.PostgresPart;
import dev.hindsight.local.part.PostgresSettings;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Ports;

/** Prints events per second of both sides, round by round, and the median of their ratios. */
final class AppendBench {

    private static final int WARM_UPS = 3;

    private final PostgresPart postgres;
    private final Duration length;

    private AppendBench(PostgresPart postgres, Duration length) {
        this.postgres = postgres;
        this.length = length;
    }

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
                new AppendBench(postgres, length).run(ours, new Inserts(postgres, clients), rounds);
            }
        } finally {
            postgres.kill();
            Folder.delete(home);
        }
        System.exit(0);
    }

    /** @param micros processor time of one row, client and server */
    private record Measured(double perSecond, double micros) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f/s at %.0f µs of CPU", perSecond, micros);
        }
    }

    private void run(Appends ours, Inserts bare, int rounds) {
        for (int i = 0; i < WARM_UPS; i++) {
            System.out.printf("warm-up: append %s%n", measure(ours::perSecond));
        }
        var rates = new ArrayList<Double>();
        var costs = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            Measured pgbench = measure(bare::perSecond);
            Measured append = measure(ours::perSecond);
            rates.add(append.perSecond() / pgbench.perSecond());
            costs.add(pgbench.micros() / append.micros());
            System.out.printf(Locale.ROOT, "round %d: append %s, pgbench %s, ratio %.2f%n", round, append, pgbench,
                    rates.getLast());
        }
        System.out.printf("append / pgbench, rate: %s%npgbench / append, CPU of a row: %s%npgbench was: %s%n", spread(rates),
                spread(costs), String.join(" ", bare.command(length)));
    }

    private Measured measure(ToDoubleFunction<Duration> side) {
        var cpu = new Cpu(postgres);
        double before = cpu.seconds();
        double perSecond = side.applyAsDouble(length);
        return new Measured(perSecond, (cpu.seconds() - before) * 1e6 / (perSecond * length.toSeconds()));
    }

    private static String spread(List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        return String.format(Locale.ROOT, "median %.2f (from %.2f to %.2f)", sorted.get(sorted.size() / 2), sorted.getFirst(),
                sorted.getLast());
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
