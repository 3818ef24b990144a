package dev.hindsight.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process, remembered in {@code <home>/run/<name>.pid}, writing to {@code <home>/log/<name>.log}.
 *
 * <p>A recorded pid counts only while the process behind it carries {@code home} in its command line: after a reboot the number
 * may belong to somebody else. Whoever launches must therefore put a path below {@code home} or {@link #marker()} into the
 * command.
 */
public final class Child {
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private static final long LARGEST_LOG = 5_000_000;

    private final String name;
    private final Path home;

    public Child(String name, Path home) {
        this.name = name;
        this.home = home.toAbsolutePath();
    }

    /** An argument for a JVM by which {@link #running()} knows it again. */
    public String marker() {
        return "-Dhindsight.part=" + home + "/" + name;
    }

    public Path log() {
        return home.resolve("log").resolve(name + ".log");
    }

    /** Starts the command in its own session, so that Ctrl-C in our terminal reaches it only through us. */
    public void launch(List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(log().getParent());
            keepLogSmall();
            var builder = new ProcessBuilder(Sessions.apart(command)).directory(home.toFile()).redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            remember(process.pid());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Takes note of a process that was started otherwise. */
    public void remember(long pid) {
        try {
            Files.createDirectories(pidFile().getParent());
            Files.writeString(pidFile(), Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it runs and is ours. */
    public Optional<ProcessHandle> running() {
        return recordedPid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive)
                .filter(found -> CommandLine.of(found).contains(home.toString()));
    }

    /** Asks with {@code signal} (such as {@code TERM}), waits, and kills what is still there; returns whether it came to that. */
    public boolean stop(String signal, Duration patience) {
        var found = running();
        found.ifPresent(process -> Signal.send(signal, process.pid()));
        boolean deaf = found.isPresent() && !gone(found.get(), patience);
        if (deaf) {
            kill();
        }
        forget();
        return deaf;
    }

    /** {@code kill -9} for the process and everything it started; returns when all are gone. */
    public void kill() {
        running().ifPresent(found -> {
            var family = found.descendants().toList();
            found.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            gone(found, AFTER_KILL);
            family.forEach(member -> gone(member, AFTER_KILL));
        });
        forget();
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
            Files.move(log(), log().resolveSibling(name + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<Long> recordedPid() {
        try {
            return Optional.of(Long.valueOf(Files.readString(pidFile()).strip()));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty(); // never written, or half written: nothing we could own
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile() {
        return home.resolve("run").resolve(name + ".pid");
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
