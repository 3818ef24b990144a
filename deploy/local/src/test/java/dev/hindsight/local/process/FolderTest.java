package dev.hindsight.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final long NOBODY = 99_999_999;

    @TempDir
    private Path place;

    @Test
    void a_filling_that_fails_leaves_no_folder() {
        var folder = place.resolve("data");
        assertThrows(UncheckedIOException.class, () -> Folder.fillOnce(folder, _ -> {
            throw new IOException("disk full");
        }));
        assertFalse(Files.exists(folder));
    }

    @Test
    void what_a_killed_process_was_filling_is_cleared_away() throws IOException {
        Files.createDirectories(place.resolve("data.forming-" + NOBODY).resolve("base"));
        Folder.fillOnce(place.resolve("data"), folder -> Files.writeString(folder.resolve("whole"), "yes"));
        try (var left = Files.list(place)) {
            assertEquals("data", left.map(path -> path.getFileName().toString()).toList().getFirst());
        }
        assertTrue(Files.exists(place.resolve("data/whole")));
    }

    @Test
    void a_folder_that_is_there_is_not_filled_again() throws IOException {
        Files.createDirectories(place.resolve("data"));
        Folder.fillOnce(place.resolve("data"), _ -> {
            throw new IOException("must not be called");
        });
    }
}
