package dev.hindsight.local.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a {@code kc.sh} that only writes what the real one would change; that the real one does is seen by all who start it. */
class KeycloakProgramsTest {
    @TempDir
    private Path unpacked;
    private Path application;
    private Path runs;
    private KeycloakPrograms programs;

    @BeforeEach
    void unpack() throws IOException {
        var server = unpacked.resolve("keycloak-26");
        application = server.resolve("lib/quarkus/quarkus-application.dat");
        runs = server.resolve("runs");
        programs = new KeycloakPrograms(unpacked);
        Files.createDirectories(application.getParent());
        Files.createDirectories(server.resolve("bin"));
        Files.writeString(application, "as unpacked");
        var script = server.resolve("bin/kc.sh");
        Files.writeString(script, """
                #!/bin/sh
                home=$(dirname "$0")/..
                printf 'optimized' > "$home/lib/quarkus/quarkus-application.dat"
                echo run >> "$home/runs"
                """);
        assertTrue(script.toFile().setExecutable(true));
    }

    @Test
    void is_built_once() throws IOException {
        assertFalse(programs.built());

        programs.build();
        programs.build();

        assertTrue(programs.built());
        assertEquals(1, Files.readAllLines(runs).size());
    }

    @Test
    void is_built_again_when_it_was_unpacked_over_its_build() throws IOException {
        programs.build();
        Files.writeString(application, "as unpacked");

        assertFalse(programs.built());
        programs.build();

        assertTrue(programs.built());
        assertEquals("optimized", Files.readString(application));
    }
}
