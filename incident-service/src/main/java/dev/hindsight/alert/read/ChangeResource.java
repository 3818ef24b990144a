package dev.hindsight.alert.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.UnsafeText;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** What was changed on purpose, newest first: the first thing to look at when something breaks. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
@RolesAllowed("viewer")
class ChangeResource {

    private final Pool pool;

    ChangeResource(Pool pool) {
        this.pool = pool;
    }

    /** For the documentation. */
    @Schema(name = "ChangePage")
    record ChangePage(List<ChangeView> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listChanges", summary = "Deployments, pipelines and other changes, newest first", description = "As the sources of alerts tell them. One that is told again, such as a deployment that has ended, stands as it was told last.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)))
    public Uni<Response> list(@BeanParam ChangeFilter filter, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        int most = Page.limit(limit);
        Conditions conditions = filter.conditions();
        after(cursor, conditions);
        return pool.preparedQuery("select * from (select c.*, s.name as source_name from alert_change c "
                + "join alert_source s on s.id = c.source_id) as change " + conditions
                + " order by at desc, source_id desc, id desc limit " + conditions.place(most + 1))
                .execute(conditions.values()).map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(found -> Page.of(found, most, ChangeResource::place).map(ChangeView::of).toResponse(uri));
    }

    /** Ids are of others and may hold anything. */
    private static Cursor place(Row row) {
        return Cursor.of(row.getOffsetDateTime("at"), row.getUUID("source_id"),
                Base64.getUrlEncoder().encodeToString(row.getString("id").getBytes(UTF_8)));
    }

    private static void after(@Nullable String cursor, Conditions conditions) {
        Cursor place = Cursor.decode(cursor, 3);
        if (place == null) {
            return;
        }
        try {
            String id = new String(Base64.getUrlDecoder().decode(place.values().get(2)), UTF_8);
            UnsafeText.checked(id, "cursor");
            conditions.add("(at, source_id, id) < (?, ?, ?)", OffsetDateTime.parse(place.values().getFirst()),
                    UUID.fromString(place.values().get(1)), id);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
