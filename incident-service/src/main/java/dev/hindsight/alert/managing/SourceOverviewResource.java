package dev.hindsight.alert.managing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Part;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** How all sources do, in one look. */
@Path("/api/v1/alert-sources/activity")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class SourceOverviewResource {

    private static final String COUNTS = """
            select s.id, s.name, coalesce(r.receipts, 0) as receipts, coalesce(r.unreadable, 0) as unreadable, coalesce(f.refused, 0) as refused,
                coalesce(a.open_alerts, 0) as open_alerts, last.received_at
            from alert_source s
            left join (select source_id, count(*) as receipts, count(*) filter (where state = 'unreadable') as unreadable from receipt
                where received_at > now() - interval '1 day' and method not in ('CLOCK', 'TEST') group by source_id) as r on r.source_id = s.id
            left join (select source_id, sum(count)::bigint as refused from hook_refusal where hour > now() - interval '1 day'
                group by source_id) as f on f.source_id = s.id
            left join (select source_id, count(*) as open_alerts from alert where status <> 'resolved' group by source_id) as a
                on a.source_id = s.id
            left join lateral (select received_at from receipt where source_id = s.id and method not in ('CLOCK', 'TEST')
                order by arrival desc limit 1) as last on true
            where s.deleted_at is null and lower(s.name) > lower($1) order by lower(s.name) limit $2""";

    private final Pool pool;

    SourceOverviewResource(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param receipts genuine posts of the last 24 hours
     * @param errorRate unreadable and refused ones among all that came in that time, from 0 to 1
     * @param openAlerts that are not over
     * @param lastReceivedAt of a genuine post; absent when none is kept
     */
    @Schema(name = "AlertSourceSummary")
    record Summary(UUID source, long receipts, double errorRate, long openAlerts, @Nullable Instant lastReceivedAt) {

        static Summary of(Row row) {
            long receipts = row.getLong("receipts");
            long all = receipts + row.getLong("refused");
            long wrong = row.getLong("unreadable") + row.getLong("refused");
            OffsetDateTime last = row.getOffsetDateTime("received_at");
            return new Summary(row.getUUID("id"), receipts, all == 0 ? 0 : (double) wrong / all, row.getLong("open_alerts"),
                    last == null ? null : last.toInstant());
        }
    }

    /** For the documentation. */
    @Schema(name = "AlertSourceSummaryPage")
    record SummaryPage(List<Summary> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listAlertSourceActivity", summary = "What came from each source in the last day, by name")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SummaryPage.class)))
    public Uni<Response> list(@BeanParam Part part, UriInfo uri) {
        return pool.preparedQuery(COUNTS).execute(Tuple.of(part.after(), part.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(found -> part.page(found, row -> row.getString("name")).map(Summary::of).toResponse(uri));
    }
}
