package dev.hindsight.alert;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.Conditions;
import dev.hindsight.incident.read.Reader;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/**
 * All alerts, newest first, each with the incident in which work goes on. Of those on confidential incidents, the one it goes on
 * in and the one it belongs to, only what the caller may see.
 */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
@RolesAllowed("viewer")
class AlertResource {

    private final Pool pool;
    private final Caller caller;

    AlertResource(Pool pool, Caller caller) {
        this.pool = pool;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "AlertPage")
    record AlertPage(List<AlertView> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listAlerts", summary = "Alerts, newest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = AlertPage.class)))
    public Uni<Response> list(
            @QueryParam("status") @Pattern(regexp = "firing|acknowledged|unknown|stale|resolved", message = "must be firing, acknowledged, unknown, stale or resolved") @Nullable String status,
            @QueryParam("source") @Nullable UUID source,
            @QueryParam("incident") @Parameter(description = "Key of an incident") @Nullable String incident,
            @QueryParam("service") @Nullable String service, @QueryParam("environment") @Nullable String environment,
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        int most = Page.limit(limit);
        var conditions = new Conditions().addIf(status, "status = ?").addIf(source, "source_id = ?")
                .addIf(incident == null ? null : incident.toUpperCase(Locale.ROOT), "? in (incident, home)")
                .addIf(service, "service = ?").addIf(environment, "environment = ?");
        var reader = new Reader(caller.name(), caller.isAdmin());
        conditions.visibleTo(reader).visibleTo(reader, "home_");
        after(cursor, conditions);
        return pool.preparedQuery("""
                select * from (select a.*, (select count(*) from alert f where f.source_id = a.source_id and f.fingerprint = a.fingerprint
                            and f.first_seen_at between a.last_seen_at - interval '1 hour' and a.last_seen_at) >= 3 as flapping,
                        s.name as source_name, i.key as incident,
                        coalesce(i.confidential, false) as confidential, coalesce(i.insiders, '{}') as insiders,
                        home.key as home, coalesce(home.confidential, false) as home_confidential,
                        coalesce(home.insiders, '{}') as home_insiders
                    from alert a join alert_source s on s.id = a.source_id left join incident home on home.id = a.incident_id
                    left join incident i on i.id = coalesce(incident_survivor(home.merged_into), home.id))
                as alert\s""" + conditions + " order by first_seen_at desc, id desc limit " + conditions.place(most + 1))
                .execute(conditions.values()).map(rows -> {
                    List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
                    Page<Row> page = Page.of(found, most,
                            row -> Cursor.of(row.getOffsetDateTime("first_seen_at"), row.getUUID("id")));
                    return new Page<>(page.items().stream().map(AlertView::of).toList(), page.next()).toResponse(uri);
                });
    }

    private static void after(@Nullable String cursor, Conditions conditions) {
        Cursor place = Cursor.decode(cursor, 2);
        if (place == null) {
            return;
        }
        try {
            conditions.add("(first_seen_at, id) < (?, ?)", OffsetDateTime.parse(place.values().getFirst()),
                    UUID.fromString(place.values().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
