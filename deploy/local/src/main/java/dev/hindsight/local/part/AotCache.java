package dev.hindsight.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a JVM learned in an earlier run (JEP 483, 514): with it the next start takes about a third of the time. The cache is
 * written when a trained process ends by itself, beside its place, and moved there only when it is whole.
 */
final class AotCache {
    private final Path jar;
    private final Path cache;
    private final boolean train;

    /** A cache for {@code jar}; one that is older than the jar counts for nothing. */
    AotCache(Path jar, boolean train) {
        this.jar = jar;
        this.cache = jar.resolveSibling(jar.getFileName() + ".aot");
        this.train = train;
    }

    /** Options for the start: use the cache, or learn for it, or neither. */
    List<String> options() {
        try {
            if (fresh(cache)) {
                return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
            }
            deleteForming();
            return train ? List.of("-XX:AOTCacheOutput=" + forming(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a process is learning for it. */
    boolean forms() {
        try {
            return !fresh(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be told when the process has ended; {@code killed} processes leave nothing worth keeping. */
    void ended(boolean killed) {
        try {
            if (killed) {
                deleteForming();
            } else if (Files.exists(forming())) {
                Files.move(forming(), cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fresh(Path file) throws IOException {
        return Files.exists(file) && Files.exists(jar)
                && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private void deleteForming() throws IOException {
        Files.deleteIfExists(forming());
        Files.deleteIfExists(forming().resolveSibling(forming().getFileName() + ".config")); // the JVM's own half-way house
    }

    private Path forming() {
        return cache.resolveSibling(cache.getFileName() + ".forming");
    }
}
