package dev.hindsight.alert.managing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.ReceiptState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** How a source does: what came in the last day, what became of it, and what was refused at the door. */
@Path("/api/v1/alert-sources/{id}/activity")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class ActivityResource {

    private final Pool pool;
    private final AlertSources sources;

    ActivityResource(Pool pool, AlertSources sources) {
        this.pool = pool;
        this.sources = sources;
    }

    /**
     * @param receipts of the last 24 hours, by state
     * @param refused posts of the last 24 hours that were not genuine, or too old, by reason
     * @param errorRate unreadable and refused ones among all that came, from 0 to 1
     * @param lastReceivedAt of a genuine post; absent when none is kept
     * @param hours the last 24, oldest first
     */
    @Schema(name = "AlertSourceActivity")
    record Activity(Map<String, Long> receipts, Map<String, Long> refused, double errorRate,
            @Nullable Instant lastReceivedAt, List<Hour> hours) {}

    /**
     * @param at when it began
     * @param receipts genuine posts
     * @param unreadable those of them that could not be read
     * @param refused posts that were not genuine, or too old
     */
    @Schema(name = "AlertSourceHour")
    record Hour(Instant at, long receipts, long unreadable, long refused) {}

    @GET
    @Operation(operationId = "getAlertSourceActivity", summary = "What came from a source in the last day, and how much of it went wrong")
    @APIResponse(responseCode = "200", description = "Counted now; refusals a few seconds late", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Activity.class)))
    public Uni<Activity> activity(UUID id) {
        return sources.get(id)
                .chain(() -> counts(
                        """
                select state as what, count(*) as count, max(received_at) as latest from receipt
                where source_id = $1 and received_at > now() - interval '1 day' and method not in ('CLOCK', 'TEST') group by state""",
                        id))
                .chain(receipts -> counts("""
                        select reason as what, sum(count)::bigint as count, max(hour) as latest from hook_refusal
                        where source_id = $1 and hour > now() - interval '1 day' group by reason""", id)
                        .chain(refused -> latest(id).chain(latest -> hours(id)
                                .map(hours -> activity(receipts, refused, latest, hours)))));
    }

    private Uni<RowSet<Row>> counts(String sql, UUID id) {
        return pool.preparedQuery(sql).execute(Tuple.of(id));
    }

    private Uni<@Nullable Instant> latest(UUID id) {
        return pool
                .preparedQuery(
                        """
                select received_at from receipt where source_id = $1 and method not in ('CLOCK', 'TEST') order by arrival desc limit 1""")
                .execute(Tuple.of(id)).map(rows -> {
                    OffsetDateTime at = rows.size() == 0 ? null : rows.iterator().next().getOffsetDateTime("received_at");
                    return at == null ? null : at.toInstant();
                });
    }

    private Uni<List<Hour>> hours(UUID id) {
        return pool.preparedQuery("""
                select h.hour, coalesce(r.receipts, 0) as receipts, coalesce(r.unreadable, 0) as unreadable, coalesce(f.refused, 0) as refused
                from generate_series(date_trunc('hour', now()) - interval '23 hours', date_trunc('hour', now()), interval '1 hour') as h (hour)
                left join (select date_trunc('hour', received_at) as hour, count(*) as receipts,
                        count(*) filter (where state = 'unreadable') as unreadable from receipt
                    where source_id = $1 and received_at > now() - interval '1 day' and method not in ('CLOCK', 'TEST') group by 1) as r
                    on r.hour = h.hour
                left join (select hour, sum(count)::bigint as refused from hook_refusal
                    where source_id = $1 and hour > now() - interval '1 day' group by hour) as f
                    on f.hour = h.hour
                order by h.hour""").execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Hour(row.getOffsetDateTime("hour").toInstant(), row.getLong("receipts"),
                                row.getLong("unreadable"), row.getLong("refused")))
                        .toList());
    }

    private static Activity activity(RowSet<Row> receipts, RowSet<Row> refusals, @Nullable Instant latest, List<Hour> hours) {
        Map<String, Long> states = map(receipts);
        Map<String, Long> refused = map(refusals);
        long turned = refused.values().stream().mapToLong(Long::longValue).sum();
        long all = states.values().stream().mapToLong(Long::longValue).sum() + turned;
        long wrong = states.getOrDefault(ReceiptState.UNREADABLE.toString(), 0L) + turned;
        return new Activity(states, refused, all == 0 ? 0 : (double) wrong / all, latest, hours);
    }

    private static Map<String, Long> map(RowSet<Row> rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.getString("what"), row.getLong("count")));
        return counts;
    }
}
