package dev.hindsight.alert.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.eventlog.Gathered;
import dev.hindsight.eventlog.PoolLimits;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Finds the way into a source, as it is at this moment on every instance. */
@ApplicationScoped
public class Doors {

    private static final String SELECT = """
            select s.id as source_id, s.type, s.authentication, t.id, t.hash, t.sealed
            from alert_source s left join alert_source_token t on t.source_id = s.id and (t.expires_at is null or t.expires_at > now())
            where s.deleted_at is null and\s""";

    private final Pool pool;
    private final SourceTypes types;

    private final Gathered<UUID, List<Row>> asked;

    Doors(Pool pool, PoolLimits limits, SourceTypes types) {
        this.pool = pool;
        this.types = types;
        this.asked = Gathered.within(limits, this::rows);
    }

    private Uni<List<List<Row>>> rows(List<UUID> sources) {
        return pool.preparedQuery(SELECT + "s.id = any($1)").execute(Tuple.of(sources.stream().distinct().toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, List<Row>> found = StreamSupport.stream(rows.spliterator(), false)
                            .collect(Collectors.groupingBy(row -> row.getUUID("source_id")));
                    return sources.stream().map(source -> found.getOrDefault(source, List.of())).toList();
                });
    }

    /** @return null when there is no such source; a 503 problem for one of a newer version, which may run beside this one */
    public Uni<@Nullable Door> of(UUID source) {
        return asked.ask(source).map(this::door);
    }

    /** The door that a key opens by itself; null when it opens none of this type. */
    Uni<@Nullable Door> opened(String type, String key) {
        return pool.preparedQuery(SELECT + "s.type = $1 and t.hash = $2")
                .execute(Tuple.of(type, Buffer.buffer(Sha256.of(key))))
                .map(rows -> door(StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    private @Nullable Door door(List<Row> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        List<Door.Secret> secrets = new ArrayList<>();
        for (Row row : rows) {
            if (row.getUUID("id") != null) {
                var sealed = row.getBuffer("sealed");
                secrets.add(new Door.Secret(row.getUUID("id"), row.getBuffer("hash").getBytes(),
                        sealed == null ? new byte[0] : sealed.getBytes()));
            }
        }
        Row first = rows.getFirst();
        try {
            return new Door(first.getUUID("source_id"), types.of(first.getString("type")),
                    Stored.read(first.getJsonObject("authentication"), Authentication.class), List.copyOf(secrets));
        } catch (Unreadable | IllegalStateException notUnderstood) {
            throw Problem.of("source-not-understood", 503, "This source is not understood by this version",
                    notUnderstood.getMessage()).asException();
        }
    }
}
