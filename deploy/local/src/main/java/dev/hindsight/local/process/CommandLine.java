package dev.hindsight.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What a process was called with; the JDK gives up on long command lines, {@code /proc} does not. */
final class CommandLine {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private CommandLine() {}

    static String of(ProcessHandle process) {
        var place = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        // it is empty for a moment while a process turns into another program, and for good when it is dead but not buried;
        // what was read once counts: a second reading may fall into such a moment
        var end = Instant.now().plus(PATIENCE);
        String line = read(place, process);
        while (line.isEmpty() && Instant.now().isBefore(end) && Wait.aMoment()) {
            line = read(place, process);
        }
        return line;
    }

    private static String read(Path place, ProcessHandle process) {
        try {
            return new String(Files.readAllBytes(place), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException _) {
            return process.info().commandLine().orElse(""); // no /proc on this system, or the process just ended
        }
    }
}
