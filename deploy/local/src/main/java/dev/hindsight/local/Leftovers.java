package dev.hindsight.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Folder;

/** What a test JVM that was itself killed could not tidy: folders named after a pid that no longer lives. */
final class Leftovers {
    private Leftovers() {}

    static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var homes = Files.list(folder)) {
            homes.filter(home -> ProcessHandle.of(Long.parseLong(home.getFileName().toString())).isEmpty())
                    .forEach(Leftovers::removeOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOne(Path home) {
        new Child("postgres", home).kill();
        new Child("kafka", home).kill();
        Folder.delete(home);
    }
}
