package dev.hindsight.incident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** Labels, to find incidents by. */
@Path("/api/v1/incidents/{key}/labels/{label: .+}")
@Tag(name = "Incidents")
@RolesAllowed("responder")
class LabelResource {

    private final Desk desk;

    LabelResource(Desk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(operationId = "addLabel", summary = "Add a label")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> add(String key,
            @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String label) {
        return desk.work(key, new IncidentCommand.AddLabel(label));
    }

    @DELETE
    @Operation(operationId = "removeLabel", summary = "Remove a label")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> remove(String key, String label) {
        return desk.work(key, new IncidentCommand.RemoveLabel(label));
    }
}
