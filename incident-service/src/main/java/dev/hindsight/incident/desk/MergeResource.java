package dev.hindsight.incident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** Two reports of one incident become one, and two again where that was a mistake. */
@Path("/api/v1/incidents/{key}")
@Tag(name = "Ties")
@RolesAllowed("responder")
class MergeResource {

    private final TieDesk desk;

    MergeResource(TieDesk desk) {
        this.desk = desk;
    }

    /** Key or id of the incident in which work goes on. */
    @Schema(name = "Merge")
    record Into(@NotBlank String into) {}

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeIncident", summary = "Merge into another incident", description = "Timeline, alerts, action items and notifications follow the other one, until this one is unmerged. A confidential incident goes only into a confidential one.")
    @APIResponse(responseCode = "200", description = "The merged incident as it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> merge(String key, @Valid @NotNull Into body) {
        return desk.merge(key, body.into());
    }

    @POST
    @Path("/unmerge")
    @Operation(operationId = "unmergeIncident", summary = "Take a merge back", description = "The status is again what it was; what came or changed meanwhile comes along.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> unmerge(String key) {
        return desk.unmerge(key);
    }
}
