package dev.hindsight.incident.read;

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

import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** The events of one incident, and the proof that nobody has touched them. */
@Path("/api/v1/incidents/{key}")
@Tag(name = "History")
@RolesAllowed("viewer")
class HistoryResource {

    private final IncidentQueries incidents;
    private final IncidentHistory history;
    private final Caller caller;

    HistoryResource(IncidentQueries incidents, IncidentHistory history, Caller caller) {
        this.incidents = incidents;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("/events")
    @Operation(operationId = "listIncidentEvents", summary = "What happened to one incident, oldest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(String key, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        return incidents.find(key, reader()).chain(found -> history.events(found, cursor, limit))
                .map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyIncident", summary = "Walk the hash chain of one incident")
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Verification.class)))
    public Uni<Verification> verify(String key) {
        return incidents.find(key, reader()).chain(history::verify);
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
