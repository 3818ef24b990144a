package dev.hindsight.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.process.Wait;

/** A real PostgreSQL 18 with the database {@code hindsight}, listening on 127.0.0.1. Its files are below {@code <home>/postgres}. */
public final class PostgresPart implements Part {
    /** The one database; each service has a schema in it. */
    public static final String DATABASE = "hindsight";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final int port;
    private final PostgresSettings settings;
    private final Child process;

    public PostgresPart(Path home, int port, PostgresSettings settings) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.settings = settings;
        this.process = new Child("postgres", home);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Child process() {
        return process;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** A connection as one of the roles, or as {@code postgres}. */
    public Connection connect(String role) throws SQLException {
        var password = settings.roles().getOrDefault(role, settings.password());
        return DriverManager.getConnection(jdbcUrl(), role, password);
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        var programs = PostgresBinaries.under(settings.binaries());
        new PostgresDisk(programs, settings.password()).prepare(data());
        process.launch(AsUser.command(command(programs.resolve("postgres"))), Map.of());
        var databases = new PostgresDatabases(port, settings);
        if (!Wait.until(() -> !running() || databases.answers(), PATIENCE) || !running()) {
            kill();
            throw PartFailed.withLog("PostgreSQL did not start on port " + port + ".", process.log());
        }
        databases.prepare();
    }

    @Override
    public void stop() {
        process.stop("INT", Duration.ofSeconds(20)); // "fast": ends sessions, then checkpoints
    }

    /** Stops it and forgets everything it knew. */
    public void wipe() {
        kill();
        Folder.delete(data());
    }

    private List<String> command(Path postgres) {
        var command = new ArrayList<>(List.of(postgres.toString(), "-D", data().toString()));
        settings.options().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        command.addAll(List.of("-c", "port=" + port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        return command;
    }

    private Path data() {
        var folder = home.resolve("postgres");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve("data");
    }
}
