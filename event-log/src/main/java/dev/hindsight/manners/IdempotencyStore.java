package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Sha256;
import dev.hindsight.eventlog.Write;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The table of keys. A reservation is free again after a minute: of a process that died, of one that could not give it back because
 * the database was too busy, and of one that is slow, which then stores nothing any more.
 */
@ApplicationScoped
public class IdempotencyStore {

    private static final int SWEEP_ONE_IN = 256;
    private static final int MOST_OWED = 10_000;

    private final Pool pool;
    private final Seal seal;
    private final Map<String, IdempotencyFilter.Key> owed = new ConcurrentHashMap<>();

    public IdempotencyStore(Pool pool, Seal seal) {
        this.pool = pool;
        this.seal = seal;
    }

    /** @return null when the key is ours now, otherwise what its earlier use answers */
    Uni<@Nullable Response> reserve(IdempotencyFilter.Key key) {
        IdempotencyFilter.Key refused = owed.remove(key.name());
        Uni<Void> free = refused == null ? sweep() : free(refused);
        return free.chain(() -> pool.preparedQuery("""
                insert into idempotency (caller, key, fingerprint, holder) values ($1, $2, $3, $4)
                on conflict (caller, key) do update
                    set fingerprint = excluded.fingerprint, holder = excluded.holder, started_at = now(), status = null, headers = null, body = null
                    where idempotency.started_at < now() - interval '24 hours'
                        or idempotency.status is null and idempotency.started_at < now() - interval '1 minute'
                returning key""").execute(Tuple.of(key.caller(), key.key(), Buffer.buffer(key.fingerprint()), key.holder()))
                .chain(reserved -> reserved.size() == 1 ? Uni.createFrom().<@Nullable Response>nullItem() : earlier(key)));
    }

    /** Never fails: what the database has no time for now is done before the key is used again. */
    Uni<Void> release(IdempotencyFilter.Key key) {
        return free(key).onFailure().recoverWithNull();
    }

    private Uni<Void> free(IdempotencyFilter.Key key) {
        return pool.preparedQuery("""
                delete from idempotency where caller = $1 and key = $2 and holder = $3 and status is null""")
                .execute(Tuple.of(key.caller(), key.key(), key.holder())).replaceWithVoid().onFailure().invoke(() -> owe(key));
    }

    private void owe(IdempotencyFilter.Key key) {
        if (owed.size() < MOST_OWED) {
            owed.put(key.name(), key);
        }
    }

    Uni<Void> storeUnlessStored(IdempotencyFilter.Key key, List<Write> answer) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Write write : answer) {
            all = all.chain(() -> pool.preparedQuery(write.sql() + " and status is null").execute(write.values())
                    .replaceWithVoid());
        }
        return all;
    }

    static byte[] fingerprint(String path, byte[] body) {
        return Sha256.of(path.getBytes(UTF_8), new byte[]{0}, body);
    }

    private Uni<@Nullable Response> earlier(IdempotencyFilter.Key key) {
        return pool.preparedQuery("""
                select status, headers, body, fingerprint = $3 as same from idempotency where caller = $1 and key = $2""")
                .execute(Tuple.of(key.caller(), key.key(), Buffer.buffer(key.fingerprint()))).map(rows -> answer(key, rows));
    }

    private Response answer(IdempotencyFilter.Key key, RowSet<Row> rows) {
        Row row = rows.size() == 0 ? null : rows.iterator().next();
        if (row != null && !row.getBoolean("same")) {
            return Problem.of("idempotency-key-reused", 422, "Idempotency-Key reused with a different request",
                    "The key was first used with another request. Take a new key for a new request.").toResponse();
        }
        if (row == null || row.getInteger("status") == null) {
            return Problem.of("idempotency-in-progress", 409, "A request with this Idempotency-Key is still running",
                    "Try again when the first request has been answered.").toResponse();
        }
        byte[] stored = row.getBuffer("body").getBytes();
        Optional<byte[]> body = Seal.isClosed(stored) ? seal.open(key.name(), stored) : Optional.of(stored);
        if (body.isEmpty()) {
            return Problem.of("idempotency-answer-lost", 409, "It was done, and the answer can no longer be opened",
                    "The key of this installation has changed since. Read what was made, and give it a new secret.")
                    .toResponse();
        }
        Response.ResponseBuilder again = Response.status(row.getInteger("status"));
        row.getJsonObject("headers").forEach(header -> again.header(header.getKey(), header.getValue()));
        return body.get().length == 0 ? again.build() : again.entity(new String(body.get(), UTF_8)).build();
    }

    /** Now and then somebody clears away what is older than a day. */
    private Uni<Void> sweep() {
        if (ThreadLocalRandom.current().nextInt(SWEEP_ONE_IN) != 0) {
            return Uni.createFrom().voidItem();
        }
        return pool.query("delete from idempotency where started_at < now() - interval '24 hours'").execute().replaceWithVoid();
    }
}
