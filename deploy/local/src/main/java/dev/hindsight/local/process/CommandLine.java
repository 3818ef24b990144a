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

    private static final String END = "\0";

    private CommandLine() {}

    /**
     * The words, each followed by a blank. While a process turns into another program the system tells nothing or a single
     * character: a line is whole when it ends as the words in it do. It stays empty for one that is dead but not buried.
     */
    static String of(ProcessHandle process) {
        var place = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        var end = Instant.now().plus(PATIENCE);
        String line = read(place, process);
        while (!line.endsWith(END) && Instant.now().isBefore(end) && Wait.aMoment()) {
            line = read(place, process);
        }
        return line.replace(END, " ");
    }

    private static String read(Path place, ProcessHandle process) {
        try {
            return new String(Files.readAllBytes(place), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return process.info().commandLine().orElse("") + END; // no /proc on this system, or the process just ended
        }
    }
}
