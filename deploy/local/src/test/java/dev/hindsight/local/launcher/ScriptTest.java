package dev.hindsight.local.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hindsight.local.Root;

/** The shell side, run in a copy of the clone that holds nothing but the script. */
class ScriptTest {
    @TempDir
    private Path clone;

    @BeforeEach
    void copy() throws IOException {
        Files.copy(Root.path("hindsight"), clone.resolve("hindsight"));
        for (var source : List.of("pom.xml", ".mvn/jvm.config", "event-log/pom.xml", "incident-service/pom.xml",
                "action-tracker-service/pom.xml", "notifier-service/pom.xml", "gateway/pom.xml", "deploy/pom.xml")) {
            Files.createDirectories(clone.resolve(source).getParent());
            Files.writeString(clone.resolve(source), source);
        }
    }

    @Test
    void help_names_every_command() throws IOException, InterruptedException {
        var said = run(0, Map.of(), "help");
        for (var command : List.of("up", "down", "status", "logs", "test", "token")) {
            assertTrue(said.contains("./hindsight " + command), command);
        }
    }

    @Test
    void an_unknown_command_leaves_with_1() throws IOException, InterruptedException {
        assertTrue(run(1, Map.of(), "dance").contains("There is no command `dance`."));
    }

    @Test
    void before_the_first_up_nothing_runs() throws IOException, InterruptedException {
        run(0, Map.of(), "down");
        run(3, Map.of(), "status");
        assertTrue(run(1, Map.of(), "logs").contains("There are no logs yet"));
    }

    @Test
    void an_old_maven_is_refused_in_one_sentence() throws IOException, InterruptedException {
        program("mvn", "echo 'Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)'");
        var said = run(1, path(), "up");
        assertEquals("Hindsight needs Maven 3.8.6 or newer, and `mvn` is 3.6.3: install a newer one.\n", said);
    }

    @Test
    void flags_of_the_tests_become_settings_and_other_words_go_to_maven() throws IOException, InterruptedException {
        program("mvn", "case $1 in -v) echo 'Apache Maven 3.9.11';; *) echo \"$@\";; esac");
        program("prometheus", "exit 1");
        program("prometheus-alertmanager", "exit 1");
        assertEquals("-B -ntp verify -Pcoverage -pl gateway\n", run(0, path(), "test", "-pl", "gateway"));
        assertEquals("-B -ntp verify -Pcoverage -Dhindsight.kill.posts=20000 -Dhindsight.excluded-tags= -pl gateway\n",
                run(0, path(), "test", "--long", "--with-prometheus", "-pl", "gateway"));
    }

    @Test
    void a_full_disk_is_refused_in_one_sentence() throws IOException, InterruptedException {
        program("mvn", "echo 'Apache Maven 3.9.11 (abc)'");
        program("df", "printf 'Filesystem 1024-blocks Used Available Capacity Mounted\\nx 1 1 102400 1%% /\\n'");
        assertTrue(run(1, path(), "up").startsWith("Hindsight needs 2500 MB of free disk"));
    }

    @Test
    void a_failing_build_shows_its_first_error() throws IOException, InterruptedException {
        program("mvn",
                "case $1 in -v) echo 'Apache Maven 3.9.11';; *) echo '[ERROR] a semicolon is missing'; printf x; exit 1;; esac");
        assertTrue(run(1, path(), "up").contains("The build failed: [ERROR] a semicolon is missing"));
    }

    @Test
    void a_disk_that_has_filled_up_since_the_build_is_refused_too() throws IOException, InterruptedException {
        buildable();
        run(1, path(), "up"); // fails only at the Java side, which is not here
        program("df", "printf 'Filesystem 1024-blocks Used Available Capacity Mounted\\nx 1 1 102400 1%% /\\n'");
        assertTrue(run(1, path(), "up").startsWith("Hindsight needs 500 MB of free disk"));
    }

    private void buildable() throws IOException {
        program("mvn", "case $1 in -v) echo 'Apache Maven 3.9.11';; *) echo built >> builds; ./outputs;; esac");
        program("../outputs", "mkdir -p deploy/local/target/lib deploy/kafka/target/lib deploy/keycloak/target/keycloak; "
                + "for s in incident-service action-tracker-service notifier-service gateway; do "
                + "mkdir -p $s/target/quarkus-app; echo > $s/target/quarkus-app/quarkus-run.jar; done");
    }

    @Test
    void a_build_whose_sources_did_not_change_is_not_repeated() throws IOException, InterruptedException {
        buildable();
        run(1, path(), "up"); // fails only at the Java side, which is not here
        run(1, path(), "up");
        assertEquals(1, builds());
        Files.writeString(clone.resolve("gateway/pom.xml"), "changed");
        run(1, path(), "up");
        assertEquals(2, builds());
    }

    private int builds() throws IOException {
        return Files.readAllLines(clone.resolve("builds")).size();
    }

    private Map<String, String> path() {
        return Map.of("PATH", clone.resolve("bin") + ":" + System.getenv("PATH"));
    }

    private void program(String name, String body) throws IOException {
        var file = clone.resolve("bin").resolve(name);
        Files.createDirectories(clone.resolve("bin"));
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(int code, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("sh", clone.resolve("hindsight").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        assertNotEquals("", said);
        return said;
    }
}
