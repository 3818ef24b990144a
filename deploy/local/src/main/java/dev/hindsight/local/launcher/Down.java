package dev.hindsight.local.launcher;

import java.time.Duration;

/** {@code down}: asks the launcher to stop everything, and stops by itself what a killed launcher left. */
final class Down {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Home home;

    Down(Home home) {
        this.home = home;
    }

    int run() {
        if (!home.used()) {
            System.out.println("Hindsight does not run.");
            return 0;
        }
        var stack = home.stack();
        boolean ran = home.launcher().running().isPresent() || stack.parts().stream().anyMatch(part -> part.running());
        if (ran && stack.learns()) {
            System.out.println("Stopping; this once the services also write down what they learned, for quicker starts …");
        }
        home.launcher().stop("TERM", PATIENCE);
        stack.stop();
        System.out.println(ran ? "Hindsight is stopped; the data stay." : "Hindsight does not run.");
        return 0;
    }
}
