package dev.hindsight.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as Linux counts it; 0 where there is no {@code /proc}. */
final class Memory {
    private Memory() {}

    /** Megabytes of a process without what it started. */
    static long megabytesAlone(ProcessHandle process) {
        return kilobytes(process, "status", "VmRSS:") / 1024;
    }

    /** Megabytes of a process and all it started; pages that they share count once. */
    static long megabytes(ProcessHandle process) {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        boolean alone = family.size() == 1;
        long kilobytes = family.stream()
                .mapToLong(member -> alone ? kilobytes(member, "status", "VmRSS:") : kilobytes(member, "smaps_rollup", "Pss:"))
                .sum();
        return kilobytes / 1024;
    }

    private static long kilobytes(ProcessHandle process, String file, String field) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file)).stream()
                    .filter(line -> line.startsWith(field)).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst().orElse(0);
        } catch (IOException _) {
            return 0; // ended in this moment, or not ours to look into
        }
    }
}
