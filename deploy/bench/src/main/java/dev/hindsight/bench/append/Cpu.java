package dev.hindsight.bench.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.hindsight.local.part.PostgresPart;

/**
 * Processor time of the server and of the client together, from {@code /proc} (proc(5), fields 14 to 17 of stat). It says what a row
 * costs where the rate only says how much others have left over.
 */
record Cpu(PostgresPart postgres) {

    private static final double TICK = 0.01;

    /** Seconds so far, of processes that have ended too. */
    double seconds() {
        var server = postgres.process().running().orElseThrow();
        long ticks = ticks(ProcessHandle.current().pid(), true) + ticks(server.pid(), true)
                + server.children().mapToLong(child -> ticks(child.pid(), false)).sum();
        return ticks * TICK;
    }

    private static long ticks(long pid, boolean withEndedChildren) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEndedChildren ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (NoSuchFileException _) {
            return 0; // it has just ended and counts for its parent from now on
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
