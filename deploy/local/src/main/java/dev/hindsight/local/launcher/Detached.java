package dev.hindsight.local.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.local.Root;
import dev.hindsight.local.process.Wait;

/** {@code up --detach}: another JVM holds the stack up; this one shows its words until all is ready. */
final class Detached {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Home home;
    private long shown;

    Detached(Home home) {
        this.home = home;
    }

    int run(List<String> words) {
        try (var guard = Guard.take(home.folder()).orElse(null)) {
            if (guard == null) {
                return Up.alreadyRuns(UpOptions.parse(words));
            }
            Files.deleteIfExists(home.ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var holder = home.launcher();
        shown = size(holder.log());
        holder.launch(command(words), Map.of());
        Wait.until(() -> {
            show(holder.log());
            return Files.exists(home.ready()) || holder.running().isEmpty();
        }, PATIENCE);
        Wait.until(() -> size(holder.log()) <= shown, Duration.ofSeconds(1));
        show(holder.log());
        return Files.exists(home.ready()) ? 0 : 1;
    }

    private List<String> command(List<String> words) {
        var command = new ArrayList<>(
                List.of(Root.java(), home.launcher().marker(), "-Dhindsight.root=" + Root.path(""), "-Xmx48m",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        Hindsight.class.getName(), "hold"));
        command.addAll(words);
        return command;
    }

    private void show(Path log) {
        if (size(log) <= shown) {
            return;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            var fresh = new byte[(int) (file.length() - shown)];
            file.readFully(fresh);
            shown += fresh.length;
            System.out.print(new String(fresh, StandardCharsets.UTF_8));
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
