package dev.hindsight.bench.append;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.local.Root;
import dev.hindsight.local.part.PostgresPart;

/**
 * The peer: {@code pgbench}, each client inserting one row of the size of an event and committing it. The table has a primary key
 * and no other index, no version is looked at and no hash is made: all that is easier than what we do.
 */
final class Inserts {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final String INSERT = """
            insert into bare (id, stream_id, version, subject, type, data, actor, recorded_at, hash) values (gen_random_uuid(),
            'd94a1f10-0000-7000-8000-000000000000', 7, 'INC-142', 'hindsight.incident.severity-changed.v1', '%s', 'alice', now(),
            '\\x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
            """.formatted(Appends.DATA).replace("\n", " ");

    private final PostgresPart postgres;
    private final int clients;
    private final Path script;

    Inserts(PostgresPart postgres, int clients) throws Exception {
        this.postgres = postgres;
        this.clients = clients;
        script = Files.writeString(Root.path("deploy/bench/target/insert.sql"), INSERT + "\n");
        try (var connection = postgres.connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("""
                    create table bare (position bigint generated always as identity primary key, id uuid not null,
                        stream_id uuid not null, version bigint not null, subject text not null, type text not null,
                        data text not null, actor text not null, recorded_at timestamptz not null, hash bytea not null)""");
        }
    }

    List<String> command(Duration length) {
        return List.of("pgbench", "-n", "-M", "prepared", "-c", Integer.toString(clients), "-j", "2", "-T",
                Long.toString(length.toSeconds()), "-f", script.toString(), "-h", "127.0.0.1", "-p",
                Integer.toString(postgres.port()), "-U", "postgres", PostgresPart.DATABASE);
    }

    double perSecond(Duration length) {
        try {
            return run(length);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("pgbench did not run", e);
        }
    }

    private double run(Duration length) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command(length)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "bench");
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var found = RATE.matcher(said);
        if (process.waitFor() != 0 || !found.find()) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return Double.parseDouble(found.group(1));
    }
}
