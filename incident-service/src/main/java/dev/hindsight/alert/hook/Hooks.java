package dev.hindsight.alert.hook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Clean;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.receipt.ReceiptLanes;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Gathered;
import dev.hindsight.eventlog.PoolLimits;
import dev.hindsight.eventlog.Sha256;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** The shelf where every genuine post is put, with its answer, before anybody looks into it. */
@ApplicationScoped
public class Hooks {

    private static final String KEEP = """
            insert into receipt (id, source_id, received_at, method, path, query, headers, body, body_hash, delivery_id, reply_status, reply,
                state, reason, processed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, case when $13 = 'received' then null else now() end)
            on conflict (source_id, delivery_id) where delivery_id is not null do nothing""";

    private final Pool pool;
    private final ReceiptLanes lanes;
    private final Gathered<Tuple, Boolean> shelf;

    Hooks(Pool pool, PoolLimits limits, ReceiptLanes lanes) {
        this.pool = pool;
        this.lanes = lanes;
        this.shelf = Gathered.within(limits, this::store);
    }

    /** @return for each whether it was stored; false when its delivery came before */
    private Uni<List<Boolean>> store(List<Tuple> receipts) {
        return pool.preparedQuery(KEEP).executeBatch(receipts).map(result -> {
            List<Boolean> stored = new ArrayList<>();
            for (var one = result; one != null; one = one.next()) {
                stored.add(one.rowCount() == 1);
            }
            return stored;
        });
    }

    /**
     * A delivery that came before is kept as a duplicate, is not worked on, and gets the same answer.
     *
     * @return the answer, once the post is on disk
     */
    public Uni<Reply> keep(Door door, Post post) {
        UUID receipt = EventId.next();
        String named = door.authentication().scheme() == Scheme.SIGNATURE
                ? door.type().signedDeliveryId(post)
                : door.type().deliveryId(post);
        String delivery = named == null || named.isBlank() ? null : Clean.key(named);
        Reply reply = door.type().reply(post, receipt);
        Post kept = Discretion.of(post, door);
        return shelf.ask(row(receipt, door, kept, delivery, reply, ReceiptState.RECEIVED, null))
                .chain(stored -> {
                    if (stored || delivery == null) {
                        lanes.ring();
                        return Uni.createFrom().item(reply);
                    }
                    return again(door, post, delivery);
                });
    }

    private Uni<Reply> again(Door door, Post post, String delivery) {
        return pool.preparedQuery("""
                select id, received_at, reply_status, reply from receipt where source_id = $1 and delivery_id = $2""")
                .execute(Tuple.of(door.source(), delivery)).chain(rows -> {
                    if (rows.size() == 0) {
                        return keep(door, post);
                    }
                    Row first = rows.iterator().next();
                    if (isAnother(first, door, post)) {
                        return pool.preparedQuery("update receipt set delivery_id = null where id = $1")
                                .execute(Tuple.of(first.getUUID("id"))).chain(() -> keep(door, post));
                    }
                    Reply reply = new Reply(first.getInteger("reply_status"), first.getJsonObject("reply").getMap());
                    String reason = "This delivery came before, as receipt " + first.getUUID("id") + ".";
                    return shelf.ask(row(EventId.next(), door, Discretion.of(post, door), null, reply, ReceiptState.DUPLICATE,
                            reason)).replaceWith(reply);
                });
    }

    private static boolean isAnother(Row first, Door door, Post post) {
        Instant came = first.getOffsetDateTime("received_at").toInstant();
        return Duration.between(came, post.receivedAt()).compareTo(door.type().triesFor()) > 0;
    }

    private static Tuple row(UUID receipt, Door door, Post post, @Nullable String delivery, Reply reply, ReceiptState state,
            @Nullable String reason) {
        return Tuple.from(Arrays.asList(receipt, door.source(), post.receivedAt().atOffset(ZoneOffset.UTC), post.method(),
                post.path(),
                Stored.json(post.query()), Stored.json(post.headers()), Buffer.buffer(post.body()),
                Buffer.buffer(Sha256.of(post.body())),
                delivery, reply.status(), new JsonObject(Stored.json(reply.body()).getMap()), state.toString(), reason));
    }
}
