package dev.hindsight.alert.managing;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.EventPage;
import io.smallrye.mutiny.Uni;

/** Who did what to a source, of one that was deleted too. */
@Path("/api/v1/alert-sources/{id}")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class AlertSourceHistoryResource {

    private final AlertSources sources;
    private final AlertSourceLog history;

    AlertSourceHistoryResource(AlertSources sources, AlertSourceLog history) {
        this.sources = sources;
        this.history = history;
    }

    @GET
    @Path("/events")
    @Operation(operationId = "listAlertSourceEvents", summary = "What was done to one source of alerts, oldest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        return history(id).map(events -> EventPage.of(events, cursor, limit).toResponse(uri));
    }

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAlertSource", summary = "Walk the hash chain of one source of alerts")
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Verification.class)))
    public Uni<Verification> verify(UUID id) {
        return history(id).map(HashChain::verify);
    }

    private Uni<List<RecordedEvent>> history(UUID id) {
        return sources.everWas(id).chain(was -> {
            if (!was) {
                throw AlertSources.absent();
            }
            return history.history(id);
        });
    }
}
