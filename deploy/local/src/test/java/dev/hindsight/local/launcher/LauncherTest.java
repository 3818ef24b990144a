package dev.hindsight.local.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.stack.StackPorts;

class LauncherTest {
    @TempDir
    private Path folder;
    private final StackPorts ports = StackPorts.free();

    @Test
    void a_taken_port_is_named_with_what_to_do() throws IOException {
        try (var _ = new ServerSocket(ports.of("kafka"), 1, InetAddress.getLoopbackAddress())) {
            var refused = assertThrows(PartFailed.class, () -> PortCheck.allFree(ports));
            assertEquals("Another program listens on port " + ports.of("kafka")
                    + " (for kafka): stop it (`ss -ltnp` names it) and run ./hindsight up again, or move all ports up with "
                    + "HINDSIGHT_PORT_OFFSET=100 ./hindsight up.", refused.getMessage());
        }
    }

    @Test
    void a_second_up_says_that_it_runs_and_starts_nothing() {
        try (var _ = Guard.take(folder).orElseThrow()) {
            var said = said(() -> assertEquals(0, Hindsight.run(home(), "up", List.of())));
            assertTrue(said.startsWith("Hindsight is already running"), said);
            assertEquals(1, Hindsight.run(home(), "up", List.of("--fresh")));
            assertEquals(0, Hindsight.run(home(), "up", List.of("--detach")));
        }
    }

    @Test
    void the_guard_is_free_again_after_its_holder() {
        Guard.take(folder).orElseThrow().close();
        assertTrue(Guard.take(folder).isPresent());
    }

    @Test
    void down_without_up_is_fine_and_status_says_3() {
        assertEquals(0, Hindsight.run(home(), "down", List.of()));
        assertEquals(3, Hindsight.run(home(), "status", List.of()));
    }

    @Test
    void down_leaves_a_stranger_with_our_old_pid_alone() throws IOException, InterruptedException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        home().launcher().remember(stranger.pid());
        assertEquals(0, Hindsight.run(home(), "down", List.of()));
        assertTrue(stranger.isAlive());
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void unknown_words_are_refused_in_a_sentence() {
        assertEquals(1, Hindsight.run(home(), "dance", List.of()));
        assertEquals(1, Hindsight.run(home(), "up", List.of("--fast")));
    }

    @Test
    void fresh_drops_data_and_secrets_and_keeps_the_build_stamp() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("secrets.properties"), "a=b");
        Files.writeString(folder.resolve("build.stamp"), "1 2");
        home().dropData();
        assertFalse(Files.exists(folder.resolve("postgres")));
        assertFalse(Files.exists(folder.resolve("secrets.properties")));
        assertTrue(Files.exists(folder.resolve("build.stamp")));
    }

    private Home home() {
        return new Home(folder, ports);
    }

    private static String said(Runnable work) {
        var before = System.out;
        var caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
