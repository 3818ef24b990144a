package dev.hindsight.local.part;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.Root;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Ports;

class CrashedDataTest {
    private final Path home = Path.of("target", "crashed-" + ProcessHandle.current().pid() + "-" + Ports.free())
            .toAbsolutePath();
    private final PostgresPart postgres = new PostgresPart(home, Ports.free(),
            PostgresSettings.forTests(Root.path("deploy/local/target/postgres-18")));
    private final KafkaPart kafka = new KafkaPart(home, new KafkaSettings(Ports.free(), Ports.free(),
            OptionalLong.of(ProcessHandle.current().pid())));

    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(home);
    }

    @AfterEach
    void clear() {
        kafka.wipe();
        postgres.wipe();
        Folder.delete(home);
    }

    @Test
    void postgres_starts_over_a_half_written_folder_and_a_stale_pid_file() throws IOException, SQLException {
        Files.createDirectories(home.resolve("postgres/data.forming-99999999/base"));
        postgres.start();
        postgres.kill();
        Files.writeString(home.resolve("postgres/data/postmaster.pid"), ProcessHandle.current().pid() + "\n/nowhere\n");

        postgres.start();

        try (var connection = postgres.connect("incident")) {
            assertTrue(connection.isValid(5));
        }
    }

    @Test
    void kafka_starts_over_a_disk_that_was_being_formatted() throws IOException {
        Files.createDirectories(home.resolve("kafka/disk.forming"));
        Files.writeString(home.resolve("kafka/disk.forming/meta.properties"), "version=1\n");
        kafka.start();
        assertTrue(kafka.running());
    }
}
