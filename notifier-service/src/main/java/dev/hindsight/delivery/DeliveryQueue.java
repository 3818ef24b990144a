package dev.hindsight.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The pending lines of the ledger as a queue that several instances work on. Who claims a line holds it for the lease; when he dies
 * it becomes due again, and a result that he brings later than that is not recorded over a newer attempt.
 */
@ApplicationScoped
public class DeliveryQueue {

    /**
     * Locks only as many rows of a channel, and of a type, as it has room for, so that a slow channel cannot fill the batch; and where
     * there is not room for all, first those of the channel with the least on its way, among equals by lot.
     */
    private static final String CLAIM = """
            with room as (
                select c.id as channel, c.type, coalesce(b.busy, 0) as busy, random() as lot
                from channel c left join unnest($2::uuid[], $3::int[]) as b (channel, busy) on b.channel = c.id
            ), way as (
                select c.type, least(r.room, $4::int) as most
                from (select distinct type from channel) c left join unnest($6::text[], $7::int[]) as r (type, room) using (type)
            ), due as (
                select d.id from way cross join lateral (
                    select l.id, c.busy, c.lot
                    from (select * from room where type = way.type order by busy, lot) c cross join lateral (
                        select id from delivery where channel = c.channel and outcome = 'pending' and due_at <= now()
                        order by due_at limit greatest($1::int - c.busy, 0) for update skip locked) l
                    order by c.busy, c.lot limit way.most) d
                order by d.busy, d.lot limit $4
            ), claimed as (
                update delivery d set fence = fence + 1, tries = tries + 1, due_at = now() + $5::bigint * interval '1 ms'
                from due where d.id = due.id returning d.*
            ), begun as (
                insert into attempt (delivery, number, at) select id, fence, now() from claimed
            )
            select d.id, d.fence, d.tries, d.message_id, d.recipient, d.rule_name, d.subscriber, e.message,
                c.id as channel, c.version as channel_version, c.type, c.config, c.secrets, c.enabled, c.disabled_reason,
                exists (select from known_incident k where k.id in (d.incident, e.about) and k.confidential
                    and case when d.subscriber is null then not d.confidential_allowed
                        else d.subscriber <> all (k.readers) end) as hidden
            from claimed d join noted_event e on e.id = d.event join channel c on c.id = d.channel""";

    private static final String FINISH = """
            with finished as (
                update attempt set finished_at = now(), code = $3, error = $4, body = $5
                where delivery = $1 and number = $2 and finished_at is null
            )
            update delivery set outcome = $6, reason = $7, due_at = now() + $8::bigint * interval '1 ms',
                sent_at = case when $6 = 'sent' then now() else sent_at end,
                subject = coalesce($9, subject), body = coalesce($10, body)
            where id = $1 and fence = $2 and outcome = 'pending'""";

    private final Pool pool;
    private final Channels channels;

    public DeliveryQueue(Pool pool, Channels channels) {
        this.pool = pool;
        this.channels = channels;
    }

    /**
     * @param busy attempts in flight per channel
     * @return at most {@code most} that are due, each held for {@code lease}
     */
    Uni<List<Claimed>> claim(int most, int perChannel, Map<UUID, Integer> busy, Duration lease) {
        var entries = List.copyOf(busy.entrySet());
        var rooms = List.copyOf(channels.rooms().entrySet());
        return pool.preparedQuery(CLAIM).execute(Tuple.tuple().addInteger(perChannel)
                .addArrayOfUUID(entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .addArrayOfInteger(entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .addInteger(most).addLong(lease.toMillis())
                .addArrayOfString(rooms.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .addArrayOfInteger(rooms.stream().map(Map.Entry::getValue).toArray(Integer[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(DeliveryQueue::read).toList());
    }

    /** @return false when a newer attempt has taken over, so that only the attempt was recorded */
    Uni<Boolean> finish(Claimed claimed, Verdict verdict) {
        return pool.preparedQuery(FINISH).execute(Tuple.tuple().addUUID(claimed.id()).addLong(claimed.fence())
                .addInteger(verdict.code()).addString(verdict.error()).addString(verdict.answer())
                .addString(verdict.outcome()).addString(verdict.reason()).addLong(verdict.pause().toMillis())
                .addString(verdict.subject()).addString(verdict.body()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Claimed read(Row row) {
        Buffer secrets = row.getBuffer("secrets");
        var via = new Claimed.Via(row.getUUID("channel"), row.getLong("channel_version"), row.getString("type"),
                row.getString("config"), secrets == null ? null : secrets.getBytes());
        return new Claimed(row.getUUID("id"), row.getLong("fence"), row.getInteger("tries"),
                row.getString("message"), row.getString("message_id"), row.getString("recipient"),
                Cause.of(row.getString("rule_name"), row.getString("subscriber")), via, refusal(row));
    }

    private static Claimed.@Nullable Refusal refusal(Row row) {
        if (row.getBoolean("hidden")) {
            return new Claimed.Refusal("suppressed", "the incident is confidential");
        }
        if (!row.getBoolean("enabled")) {
            String why = row.getString("disabled_reason");
            return new Claimed.Refusal("failed",
                    why == null ? "the channel is switched off" : "the channel is switched off: " + why);
        }
        return null;
    }
}
