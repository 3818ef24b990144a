package dev.hindsight.local.part;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How PostgreSQL is set up.
 *
 * @param binaries where the programs are unpacked to; may be shared by many
 * @param password of the superuser {@code postgres}
 * @param roles password by role; each role gets the schema of its own name
 * @param options lines of {@code postgresql.conf}
 */
public record PostgresSettings(Path binaries, String password, Map<String, String> roles, Map<String, String> options) {
    /** One role and schema per service. */
    public static final List<String> SERVICES = List.of("incident", "action", "notifier", "gateway");

    /** A crash loses nothing that was committed, and the next start is up within seconds. */
    public static PostgresSettings durable(Path binaries, String password, Map<String, String> roles) {
        var options = new LinkedHashMap<String, String>();
        options.put("shared_buffers", "64MB");
        options.put("max_connections", "100");
        options.put("checkpoint_timeout", "30s");
        options.put("max_wal_size", "512MB");
        options.put("fsync", "on");
        return new PostgresSettings(binaries, password, roles, options);
    }

    /** Survives the death of its processes, but not of the machine: quicker, for tests. Every password is {@code test}. */
    public static PostgresSettings forTests(Path binaries) {
        var roles = new LinkedHashMap<String, String>();
        SERVICES.forEach(service -> roles.put(service, "test"));
        var durable = durable(binaries, "test", roles);
        var options = new LinkedHashMap<>(durable.options());
        options.put("fsync", "off");
        return new PostgresSettings(binaries, "test", roles, options);
    }
}
