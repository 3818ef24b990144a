package dev.hindsight.gateway.session;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;

/** Sessions in the database, found by the hash of their id. */
@ApplicationScoped
class SessionStore {

    private final Pool pool;
    private final SessionConfig config;

    SessionStore(Pool pool, SessionConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** @param providerSession the identity provider's name for the session, by which it tells of a sign-out elsewhere */
    Uni<Void> begin(byte[] hash, byte[] tokens, @Nullable String providerSession) {
        var expires = OffsetDateTime.now(ZoneOffset.UTC).plus(config.longest());
        return pool.preparedQuery("""
                insert into session (id_hash, tokens, provider_session, expires_at) values ($1, $2, $3, $4)""")
                .execute(Tuple.of(Buffer.buffer(hash), Buffer.buffer(tokens), providerSession, expires)).replaceWithVoid();
    }

    /** @return the sealed tokens, null when there is no such session or its time is over */
    Uni<byte @Nullable []> tokens(byte[] hash) {
        return pool.preparedQuery("select tokens from session where id_hash = $1 and expires_at > now()")
                .execute(Tuple.of(Buffer.buffer(hash))).map(rows -> {
                    RowIterator<Row> found = rows.iterator();
                    return found.hasNext() ? found.next().getBuffer("tokens").getBytes() : null;
                });
    }

    /** @return false when the session has ended meanwhile */
    Uni<Boolean> renew(byte[] hash, byte[] tokens) {
        return pool.preparedQuery("update session set tokens = $2 where id_hash = $1 and expires_at > now()")
                .execute(Tuple.of(Buffer.buffer(hash), Buffer.buffer(tokens))).map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> end(byte[] hash) {
        return pool.preparedQuery("delete from session where id_hash = $1").execute(Tuple.of(Buffer.buffer(hash)))
                .replaceWithVoid();
    }

    Uni<Integer> endAllOf(String providerSession) {
        return pool.preparedQuery("delete from session where provider_session = $1").execute(Tuple.of(providerSession))
                .map(rows -> rows.rowCount());
    }

    Uni<Integer> forgetExpired() {
        return pool.query("delete from session where expires_at <= now()").execute().map(rows -> rows.rowCount());
    }
}
