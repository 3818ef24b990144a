package dev.hindsight.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Folders that are either whole or not there. */
public final class Folder {
    private static final String FORMING = ".forming-";

    private Folder() {}

    /** Removes a folder with all in it; one that does not exist is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }

    /**
     * Makes {@code folder} by filling a neighbour and renaming it, so that a crash in the middle leaves nothing half done behind.
     * Does nothing when it exists.
     */
    public static void fillOnce(Path folder, Filling filling) {
        if (Files.exists(folder)) {
            return;
        }
        var forming = folder.resolveSibling(folder.getFileName() + FORMING + ProcessHandle.current().pid());
        try {
            deleteAbandoned(folder);
            Files.createDirectories(forming);
            filling.fill(forming);
            if (Files.exists(folder)) {
                delete(forming); // another process was faster
                return;
            }
            Files.move(forming, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
    }

    private static void deleteAbandoned(Path folder) throws IOException {
        var prefix = folder.getFileName() + FORMING;
        Files.createDirectories(folder.getParent());
        try (var neighbours = Files.list(folder.getParent())) {
            for (var path : neighbours.filter(path -> path.getFileName().toString().startsWith(prefix)).toList()) {
                long maker = Long.parseLong(path.getFileName().toString().substring(prefix.length()));
                if (maker == ProcessHandle.current().pid() || ProcessHandle.of(maker).isEmpty()) {
                    delete(path);
                }
            }
        }
    }

    /** Puts the content in. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }
}
