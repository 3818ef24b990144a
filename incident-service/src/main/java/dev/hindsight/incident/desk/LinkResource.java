package dev.hindsight.incident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.incident.Tie;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** Says how an incident has to do with another; both show it, each from its own side. */
@Path("/api/v1/incidents/{key}/links/{other}")
@Tag(name = "Ties")
@RolesAllowed("responder")
class LinkResource {

    private final TieDesk desk;

    LinkResource(TieDesk desk) {
        this.desk = desk;
    }

    /** How this incident has to do with the other. */
    @Schema(name = "LinkKind")
    record Kind(
            @NotNull @Schema(enumeration = {"related", "duplicate-of", "caused-by", "recurrence-of"}) Tie kind){}

    @PUT
    @Operation(operationId = "linkIncident", summary = "Link to another incident", description = "related, duplicate-of, caused-by or recurrence-of; the other one reads related, duplicated-by, causes or recurred-as. A new kind replaces the old.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> link(String key, String other, @Valid @NotNull Kind body) {
        return desk.link(key, other, body.kind());
    }

    @DELETE
    @Operation(operationId = "unlinkIncident", summary = "Take a link away, on both sides")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> unlink(String key, String other) {
        return desk.unlink(key, other);
    }
}
