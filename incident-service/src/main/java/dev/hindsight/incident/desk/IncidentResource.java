package dev.hindsight.incident.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.Facts;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** Declares incidents and changes what they are about. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@RolesAllowed("responder")
class IncidentResource {

    private final Desk desk;

    IncidentResource(Desk desk) {
        this.desk = desk;
    }

    /** Without severity it is major, without environment production: taken for worse until somebody says otherwise. */
    @Schema(name = "IncidentDeclaration")
    record Declaration(
            @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String title,
            @Nullable Severity severity,
            @Nullable @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String environment,
            @Nullable @Size(max = Limits.LIST) List<@NotNull @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String> services,
            @Nullable @Size(max = Limits.SECTION) String summary, @Nullable Instant startedAt, @Nullable Instant detectedAt,
            @Nullable @Size(max = Limits.LIST) List<@NotNull @Size(max = Limits.NAME) @Pattern(regexp = Limits.LINE, message = Limits.LINE_MESSAGE) String> labels,
            @Nullable Boolean confidential) {

        IncidentCommand command(String key) {
            var facts = new Facts(title, Objects.requireNonNullElse(environment, "production"), distinct(services),
                    distinct(labels), Boolean.TRUE.equals(confidential));
            return new IncidentCommand.Declare(key, facts, Objects.requireNonNullElse(severity, Severity.MAJOR), summary,
                    startedAt, detectedAt, null);
        }

        private static List<String> distinct(@Nullable List<String> list) {
            return list == null ? List.of() : list.stream().distinct().toList();
        }
    }

    @POST
    @Operation(operationId = "declareIncident", summary = "Declare an incident", description = "Its times may be ten minutes in the future at most.")
    @APIResponse(responseCode = "201", description = "Declared", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> declare(@Valid @NotNull Declaration body) {
        return desk.declare(EventId.next(), body::command);
    }

    @PATCH
    @Path("/{key}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeIncident", summary = "Change what an incident is about", description = "A JSON merge patch (RFC 7396): what is not named stays, null clears a time. Times may be ten minutes in the future at most. Times that contradict each other are refused, unless one insists; then the durations that come from them are invalid.")
    @RequestBody(content = {
            @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = FactsPatch.Shape.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FactsPatch.Shape.class))})
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> change(String key,
            @QueryParam("insist") @Parameter(description = "true for times that contradict each other, as the sources have them") @DefaultValue("false") boolean insist,
            @NotNull JsonNode body) {
        return desk.work(key, FactsPatch.read(body, insist));
    }
}
