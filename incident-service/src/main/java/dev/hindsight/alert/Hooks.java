package dev.hindsight.alert;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** The door for posts: who may come in, and the shelf where everything is put before anybody looks into it. */
@ApplicationScoped
class Hooks {

    private final Pool pool;
    private final ReceiptLanes lanes;

    Hooks(Pool pool, ReceiptLanes lanes) {
        this.pool = pool;
        this.lanes = lanes;
    }

    /** True when the token is one of the source's. Every token of the source is compared, match or not. */
    Uni<Boolean> opens(UUID source, String token) {
        return pool.preparedQuery("""
                select t.hash from alert_source_token t join alert_source s on s.id = t.source_id
                where s.id = $1 and s.deleted_at is null""").execute(Tuple.of(source)).map(rows -> {
            boolean opens = false;
            for (Row row : rows) {
                opens |= HookToken.matches(token, row.getBuffer("hash").getBytes());
            }
            return opens;
        });
    }

    /** @return the id of the receipt, once it is on disk */
    Uni<UUID> keep(UUID source, JsonObject headers, byte[] body) {
        UUID receipt = EventId.next();
        return pool.preparedQuery("""
                insert into receipt (id, source_id, headers, body, body_hash) values ($1, $2, $3, $4, $5)""")
                .execute(Tuple.of(receipt, source, headers, Buffer.buffer(body), Buffer.buffer(Digest.of(body))))
                .invoke(lanes::ring).replaceWith(receipt);
    }
}
