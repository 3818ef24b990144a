package dev.hindsight.alert.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Sha256;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Sources and named checks that must call every so often: any genuine post is a sign of life of its source, one with {@code ?check=backup} one
 * of that check. Silence, and the call that ends it, are put on the shelf as posts of the clock, and so go the way of every alert.
 */
public final class Heartbeats {

    /** The method of a post that nobody sent. */
    public static final String CLOCK = "CLOCK";
    /** The parameter that names a check; there is an index of them. */
    public static final String CHECK = "check";

    private Heartbeats() {}

    /** Whether a post is a call of a named check and nothing else. */
    public static boolean isCall(Post post) {
        return post.query().containsKey(CHECK) && !post.method().equals(CLOCK);
    }

    /** What a post of the clock says. */
    public static Reading read(Post post) {
        var said = new JsonObject(Buffer.buffer(post.body()));
        String check = said.getString("check");
        String who = check.isEmpty() ? said.getString("source") : "check " + check;
        boolean missing = said.getBoolean("missing");
        Instant at = said.getInstant("at");
        String every = said.getString("every");
        return Reading.of(SignalDraft.of("heartbeat:" + check, missing ? AlertState.FIRING : AlertState.RESOLVED, at).endsAt(at)
                .title("No sign of life from " + who).label("alertname", "Heartbeat").label("check", check)
                .annotation("description", every == null
                        ? "It need not call any more."
                        : "It must call every " + every + ", and has not since " + said.getString("since") + ".")
                .signal());
    }

    /** What is missing and need not call any more is over too. @return true when there is a new post of the clock to work on */
    static Uni<Boolean> check(SqlConnection transaction) {
        return transaction
                .query("""
                with due (source_id, name, check_name, every, set_at) as (
                    select id, name, '', routing ->> 'heartbeatEvery', updated_at from alert_source
                    where deleted_at is null and not paused and routing ->> 'heartbeatEvery' is not null
                    union all select s.id, s.name, c.key, c.value, s.updated_at from alert_source s, jsonb_each_text(s.routing -> 'checks') c
                    where deleted_at is null and not paused and jsonb_typeof(routing -> 'checks') = 'object')
                select d.*, last.at, (select a.starts_at from alert a where a.source_id = d.source_id
                        and a.fingerprint = 'heartbeat:' || d.check_name and a.status <> 'resolved' order by a.starts_at desc limit 1) as missing_since,
                    greatest(last.at, d.set_at) as since,
                    silent_since(greatest(last.at, d.set_at), d.every::interval) < now() - d.every::interval as missing
                from due d left join lateral (
                    (select received_at as at from receipt r where d.check_name = '' and r.source_id = d.source_id and r.method not in ('CLOCK', 'TEST')
                        order by r.arrival desc limit 1)
                    union all (select received_at from receipt r where d.check_name <> '' and r.source_id = d.source_id
                        and r.query ? 'check' and r.query ->> 'check' = d.check_name order by r.arrival desc limit 1)) as last on true
                union all select source_id, name, check_name, null, null, ended_at, missing_since, ended_at, false from (
                    select s.id, s.name, substr(a.fingerprint, 11), max(a.starts_at), greatest(s.updated_at, max(a.starts_at))
                    from alert a join alert_source s on s.id = a.source_id and not s.paused
                    where a.status <> 'resolved' and a.fingerprint like 'heartbeat:%' and a.labels ->> 'alertname' = 'Heartbeat'
                    group by s.id, substr(a.fingerprint, 11)) as known (source_id, name, check_name, missing_since, ended_at)
                where (source_id, check_name) not in (select source_id, check_name from due)""")
                .execute()
                .chain(rows -> {
                    List<Tuple> posts = StreamSupport.stream(rows.spliterator(), false).filter(Heartbeats::isNews)
                            .map(Heartbeats::post).toList();
                    return posts.isEmpty()
                            ? Uni.createFrom().item(false)
                            : transaction.preparedQuery("""
                            insert into receipt (id, source_id, method, headers, query, body, body_hash, delivery_id, reply_status, reply)
                            values ($1, $2, 'CLOCK', '{}', '{}', $3, $4, $5, 202, '{}')
                            on conflict (source_id, delivery_id) where delivery_id is not null do nothing""")
                                    .executeBatch(posts)
                                    .replaceWith(true);
                });
    }

    private static boolean isNews(Row row) {
        var missingSince = row.getOffsetDateTime("missing_since");
        var last = row.getOffsetDateTime("at");
        return missingSince == null
                ? row.getBoolean("missing")
                : last != null && !last.isBefore(missingSince);
    }

    private static Tuple post(Row row) {
        boolean missing = row.getOffsetDateTime("missing_since") == null;
        Instant since = row.getOffsetDateTime("since").toInstant();
        Map<String, Object> said = new HashMap<>(
                Map.of("source", row.getString("name"), "check", row.getString("check_name"), "since", since.toString(),
                        "missing", missing, "at", (missing ? Instant.now() : since).toString()));
        said.put("every", row.getString("every"));
        byte[] body = new JsonObject(said).toBuffer().getBytes();
        return Tuple.from(
                Arrays.asList(EventId.next(), row.getUUID("source_id"), Buffer.buffer(body), Buffer.buffer(Sha256.of(body)),
                        "heartbeat " + row.getString("check_name") + " " + missing + " " + since));
    }
}
