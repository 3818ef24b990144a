package dev.hindsight.local.part;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.local.Root;
import dev.hindsight.local.kafka.Broker;
import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Wait;

/**
 * A real Kafka 4.1 broker and controller in one JVM of its own, listening on 127.0.0.1. Its files are below
 * {@code <home>/kafka}.
 */
public final class KafkaPart implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final KafkaSettings settings;
    private final Child process;

    public KafkaPart(Path home, KafkaSettings settings) {
        this.home = home.toAbsolutePath();
        this.settings = settings;
        this.process = new Child("kafka", home);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Child process() {
        return process;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        process.launch(command(), Map.of());
        if (!Wait.until(() -> !running() || listens(), PATIENCE) || !running()) {
            kill();
            throw PartFailed.withLog("Kafka did not start on port " + settings.port() + ".", process.log());
        }
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(20));
    }

    /** Kills it and forgets every topic, record and offset; the next start is that of a new cluster. */
    public void wipe() {
        kill();
        Folder.delete(disk());
    }

    private List<String> command() {
        var classPath = Root.path("deploy/local/target/classes") + ":" + Root.path("deploy/kafka/target/lib") + "/*";
        var command = new ArrayList<>(List.of(Root.java(), process.marker(), "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true", "-cp", classPath,
                Broker.class.getName(), settings.write(home.resolve("kafka"), disk()).toString(), disk().toString()));
        settings.dieWith().ifPresent(pid -> command.add(Long.toString(pid)));
        return command;
    }

    private Path disk() {
        return home.resolve("kafka").resolve("disk");
    }

    /** The broker opens its port last, when it is ready to serve. */
    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", settings.port()), 1_000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

}
