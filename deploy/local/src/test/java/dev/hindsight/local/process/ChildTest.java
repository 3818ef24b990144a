package dev.hindsight.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    private Path home;

    @AfterEach
    void end() {
        new Child("sleeper", home).kill();
    }

    @Test
    void a_started_process_is_found_again_by_another_object() {
        sleeper().launch(sleep(), Map.of());
        assertTrue(sleeper().running().isPresent());
    }

    @Test
    void a_process_that_turns_into_another_program_is_found_at_every_moment() {
        for (int i = 0; i < 50; i++) {
            var starting = sleeper();
            starting.launch(List.of("env", "env", "env", "env", "tail", "-f", sleeper().log().toString()), Map.of());
            for (int look = 0; look < 20; look++) {
                assertTrue(starting.running().isPresent());
            }
            starting.kill();
        }
    }

    @Test
    void a_stale_pid_that_now_belongs_to_somebody_else_is_left_alone() throws IOException, InterruptedException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        sleeper().remember(stranger.pid());

        assertFalse(sleeper().running().isPresent());
        sleeper().stop("TERM", Duration.ofSeconds(5));
        sleeper().kill();

        assertTrue(stranger.isAlive());
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void a_half_written_pid_file_is_nobody() throws IOException {
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/sleeper.pid"), "12x");
        assertFalse(sleeper().running().isPresent());
    }

    @Test
    void kill_takes_the_children_too() {
        sleeper().launch(List.of("sh", "-c", "sleep 61 & sleep 62; : " + home), Map.of());
        var parent = sleeper().running().orElseThrow();
        assertTrue(Wait.until(() -> parent.descendants().count() == 2, Duration.ofSeconds(5)));
        var children = parent.descendants().toList();

        sleeper().kill();

        assertTrue(Wait.until(() -> children.stream().noneMatch(ProcessHandle::isAlive), Duration.ofSeconds(5)));
    }

    @Test
    void what_does_not_listen_to_the_signal_is_killed() {
        sleeper().launch(List.of("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done; : " + home), Map.of());
        var deaf = sleeper().running().orElseThrow();
        sleeper().stop("TERM", Duration.ofMillis(300));
        assertFalse(deaf.isAlive());
    }

    @Test
    void what_it_says_is_in_its_log() throws IOException {
        sleeper().launch(List.of("sh", "-c", "echo hello; exec sleep 60; : " + home), Map.of());
        assertTrue(Wait.until(() -> size() > 0, Duration.ofSeconds(5)));
        assertEquals("hello\n", Files.readString(sleeper().log()));
    }

    private long size() {
        return sleeper().log().toFile().length();
    }

    private Child sleeper() {
        return new Child("sleeper", home);
    }

    private List<String> sleep() {
        return List.of("sh", "-c", "sleep 60; : " + home);
    }
}
