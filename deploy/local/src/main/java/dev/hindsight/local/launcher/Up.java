package dev.hindsight.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

import dev.hindsight.local.demo.Demo;
import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.stack.Stack;

/** {@code up}: starts everything, says when it is ready, and holds it up until Ctrl-C or {@code down}. */
final class Up {
    private final Home home;
    private final UpOptions options;

    Up(Home home, UpOptions options) {
        this.home = home;
        this.options = options;
    }

    int run() {
        long began = System.nanoTime();
        var guard = Guard.take(home.folder());
        if (guard.isEmpty()) {
            return alreadyRuns(options);
        }
        clearTheWay();
        var stack = home.stack();
        stack.train();
        PortCheck.allFree(home.ports());
        var ending = Ending.of(home, stack);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::run));
        home.launcher().remember(ProcessHandle.current().pid());
        start(stack);
        System.out.println(Table.of(home, stack));
        System.out.printf("Ready after %.1f s.%n", (System.nanoTime() - began) / 1e9);
        loadDemo();
        markReady();
        holdUp(stack, ending);
        return 0;
    }

    static int alreadyRuns(UpOptions options) {
        System.out.println("Hindsight is already running: ./hindsight status shows it, ./hindsight down stops it.");
        return options.fresh() ? 1 : 0;
    }

    /** An earlier launcher may have been killed, with its parts left running. */
    private void clearTheWay() {
        if (home.used()) {
            home.stack().stop();
        }
        if (options.fresh()) {
            home.dropData();
        }
    }

    private static void start(Stack stack) {
        if (stack.firstTime()) {
            System.out.println("Keycloak is put together now, once; that takes about half a minute.");
        }
        System.out.println("Starting PostgreSQL, Kafka, Keycloak and the services side by side …");
        stack.start((part, milliseconds) -> System.out.printf("  %-24s ready, took %.1f s%n", part, milliseconds / 1000.0));
    }

    private void loadDemo() {
        if (!options.demo() || Files.exists(home.demoDone())) {
            return;
        }
        try {
            new Demo(home.ports().url("gateway"), home.ports().url("keycloak") + "/realms/hindsight").load(System.out::println);
            Files.writeString(home.demoDone(), "the demo data were loaded\n");
        } catch (PartFailed e) {
            System.err
                    .println("The demo data could not be loaded: " + e.getMessage() + " The next ./hindsight up tries again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void holdUp(Stack stack, Ending ending) {
        if (options.detach()) {
            System.out.println("Hindsight runs on in the background; ./hindsight down stops it.");
        } else {
            System.out.println("Ctrl-C stops everything.");
        }
        new Supervisor(stack, ending::begun).watch();
    }

    private void markReady() {
        try {
            Files.writeString(home.ready(), "all parts answered\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the parts once, when the JVM ends for whatever reason. */
    private record Ending(Home home, Stack stack, CountDownLatch latch) {
        static Ending of(Home home, Stack stack) {
            return new Ending(home, stack, new CountDownLatch(1));
        }

        boolean begun() {
            return latch.getCount() == 0;
        }

        void run() {
            latch.countDown();
            System.out.println("Stopping …");
            stack.stop();
            System.out.println("Stopped. The data stay for the next ./hindsight up.");
        }
    }
}
