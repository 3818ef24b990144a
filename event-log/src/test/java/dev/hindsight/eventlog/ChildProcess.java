package dev.hindsight.eventlog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.Root;
import dev.hindsight.local.process.Signal;

/** A JVM of its own that a test may stop, wake and kill. It says {@code paused} when it has come to where it was told to wait. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private ChildProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static ChildProcess relay(TestLog test, Duration lease, String pauseAt) throws IOException {
        return start(RelayMain.class, test, Long.toString(lease.toMillis()), pauseAt);
    }

    static ChildProcess start(Class<?> main, TestLog test, String... more) throws IOException {
        var command = new ArrayList<>(List.of(Root.java(), "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), main.getName(), Integer.toString(RealParts.shared().postgres().port()),
                test.schema, RealParts.shared().kafka().bootstrapServers(), test.topic));
        command.addAll(List.of(more));
        return new ChildProcess(new ProcessBuilder(command).redirectError(Path.of("target", "child.log").toFile()).start());
    }

    void awaitPaused() throws IOException {
        assertEquals("paused", said.readLine());
    }

    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Freezes all its threads; returns when they stand. */
    void stop() {
        Signal.send("STOP", process.pid());
        await().untilAsserted(() -> assertEquals("T", state()));
    }

    void wake() {
        Signal.send("CONT", process.pid());
    }

    private String state() throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return line.substring(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3);
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
