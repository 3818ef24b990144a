package dev.hindsight.gateway.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The public keys of all gateways, in the database that they share. */
@ApplicationScoped
class PublicKeys {

    private static final Logger LOG = Logger.getLogger(PublicKeys.class);

    private final Pool pool;
    private volatile List<String> lastSeen = List.of();

    PublicKeys(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> publish(SigningKey key, Instant until) {
        return pool.preparedQuery("insert into signing_key (id, jwk, expires_at) values ($1, $2, $3)")
                .execute(Tuple.of(key.id(), key.jwk(), OffsetDateTime.ofInstant(until, ZoneOffset.UTC))).replaceWithVoid();
    }

    /** Those by which a token may still have to be verified, each as JSON Web Key; those last seen while the database is away. */
    Uni<List<String>> all() {
        return pool.query("select jwk from signing_key where expires_at > now() order by published_at").execute().map(rows -> {
            List<String> keys = new ArrayList<>();
            rows.forEach(row -> keys.add(row.getString("jwk")));
            return List.copyOf(keys);
        }).invoke(keys -> lastSeen = keys).onFailure(_ -> !lastSeen.isEmpty()).recoverWithItem(failure -> {
            LOG.warnf("showing the keys last seen: %s", failure.toString());
            return lastSeen;
        });
    }

    Uni<Void> forgetExpired() {
        return pool.query("delete from signing_key where expires_at <= now()").execute().replaceWithVoid();
    }
}
