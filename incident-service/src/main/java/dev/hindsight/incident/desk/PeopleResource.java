package dev.hindsight.incident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

/** Who has which role, who writes the report, and who takes part. */
@Path("/api/v1/incidents/{key}")
@Tag(name = "People")
@RolesAllowed("responder")
class PeopleResource {

    private final Desk desk;

    PeopleResource(Desk desk) {
        this.desk = desk;
    }

    /** Somebody's name, as they sign in. */
    @Schema(name = "RoleHolder")
    record RoleHolder(
            @NotNull @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String person) {}

    @PUT
    @Path("/roles/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assignRole", summary = "Give a role to somebody", description = "lead, communications, scribe, or another word; whoever had it has it no longer.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> assign(String key, @Pattern(regexp = Limits.WORD, message = Limits.WORD_MESSAGE) String role,
            @Valid @NotNull RoleHolder body) {
        return desk.work(key, new IncidentCommand.AssignRole(role, body.person()));
    }

    @DELETE
    @Path("/roles/{role}")
    @Operation(operationId = "vacateRole", summary = "Leave a role empty")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> vacate(String key, @Pattern(regexp = Limits.WORD, message = Limits.WORD_MESSAGE) String role) {
        return desk.work(key, new IncidentCommand.VacateRole(role));
    }

    @PUT
    @Path("/authors/{person: .+}")
    @Operation(operationId = "addAuthor", summary = "Name an author of the report")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> addAuthor(String key,
            @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String person) {
        return desk.work(key, new IncidentCommand.AddAuthor(person));
    }

    @DELETE
    @Path("/authors/{person: .+}")
    @Operation(operationId = "removeAuthor", summary = "Take an author off the report")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> removeAuthor(String key, String person) {
        return desk.work(key, new IncidentCommand.RemoveAuthor(person));
    }

    @PUT
    @Path("/participants/{person: .+}")
    @Operation(operationId = "addParticipant", summary = "Let somebody take part", description = "Participants see a confidential incident.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> addParticipant(String key,
            @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String person) {
        return desk.work(key, new IncidentCommand.AddParticipant(person));
    }

    @DELETE
    @Path("/participants/{person: .+}")
    @Operation(operationId = "removeParticipant", summary = "Let somebody take part no longer")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> removeParticipant(String key, String person) {
        return desk.work(key, new IncidentCommand.RemoveParticipant(person));
    }
}
