package dev.hindsight.local;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import dev.hindsight.local.part.KafkaPart;
import dev.hindsight.local.part.KafkaSettings;
import dev.hindsight.local.part.PostgresPart;
import dev.hindsight.local.part.PostgresSettings;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Ports;

/**
 * One real PostgreSQL and one real Kafka for all tests of a JVM, on free ports, gone when the JVM ends.
 *
 * <p>Quarkus loads test classes more than once, so what is shared is not an object but a line in the system properties; every
 * copy of this class reaches the same two servers by it.
 */
public final class RealParts {
    private static final String SHARED = "hindsight.real-parts";

    private final Path home;
    private final PostgresPart postgres;
    private final KafkaPart kafka;

    private RealParts(Address address) {
        home = address.home();
        postgres = new PostgresPart(home, address.postgres(),
                PostgresSettings.forTests(Root.path("deploy/local/target/postgres-18")));
        var me = OptionalLong.of(ProcessHandle.current().pid());
        kafka = new KafkaPart(home, new KafkaSettings(address.kafka(), address.controller(), me));
    }

    /** The parts of this JVM, started on first use. */
    public static RealParts shared() {
        synchronized (SHARED) { // a literal is one and the same object for every class loader
            var known = System.getProperty(SHARED);
            if (known != null) {
                return new RealParts(Address.parse(known));
            }
            var address = Address.fresh(Path.of("target").toAbsolutePath());
            var parts = new RealParts(address);
            Runtime.getRuntime().addShutdownHook(new Thread(parts::remove));
            parts.start();
            System.setProperty(SHARED, address.toString());
            return parts;
        }
    }

    public PostgresPart postgres() {
        return postgres;
    }

    public KafkaPart kafka() {
        return kafka;
    }

    private void start() {
        Leftovers.remove(home.resolve("..").normalize());
        var broker = CompletableFuture.runAsync(kafka::start);
        postgres.start();
        broker.join();
    }

    private void remove() {
        kafka.kill();
        postgres.kill();
        Folder.delete(home);
    }

    private record Address(Path home, int postgres, int kafka, int controller) {
        static Address fresh(Path target) {
            var home = target.resolve("real-parts").resolve(Long.toString(ProcessHandle.current().pid()));
            return new Address(home, Ports.free(), Ports.free(), Ports.free());
        }

        static Address parse(String text) {
            var words = text.split("\\|");
            return new Address(Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]));
        }

        @Override
        public String toString() {
            return home + "|" + postgres + "|" + kafka + "|" + controller;
        }
    }
}
