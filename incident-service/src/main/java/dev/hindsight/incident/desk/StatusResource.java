package dev.hindsight.incident.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** How far the work is, and how bad it is. */
@Path("/api/v1/incidents/{key}")
@Tag(name = "Incidents")
@RolesAllowed("responder")
class StatusResource {

    private final Desk desk;

    StatusResource(Desk desk) {
        this.desk = desk;
    }

    /** A reason is needed to go back; {@code at} is when it became mitigated or resolved, if not just now. */
    @Schema(name = "StatusChange")
    record StatusChange(@NotNull Status status,
            @Nullable @Size(max = Limits.REASON) @Pattern(regexp = Limits.SAID, message = Limits.SAID_MESSAGE) String reason,
            @Nullable Instant at) {}

    /** The reason is for those who read it later. */
    @Schema(name = "SeverityChange")
    record SeverityChange(@NotNull Severity severity,
            @Nullable @Size(max = Limits.REASON) @Pattern(regexp = Limits.SAID, message = Limits.SAID_MESSAGE) String reason) {}

    @PUT
    @Path("/status")
    @Operation(operationId = "setStatus", summary = "Set the status", description = "Forward freely, closed only when it was resolved; back again with a reason. `at` may be ten minutes in the future at most.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> status(String key,
            @QueryParam("insist") @Parameter(description = "true for a time before it began, as the sources have it") @DefaultValue("false") boolean insist,
            @Valid @NotNull StatusChange body) {
        return desk.work(key, new IncidentCommand.ChangeStatus(body.status(), body.reason(), body.at(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS), insist));
    }

    @PUT
    @Path("/severity")
    @Operation(operationId = "setSeverity", summary = "Set the severity")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> severity(String key, @Valid @NotNull SeverityChange body) {
        return desk.work(key, new IncidentCommand.ChangeSeverity(body.severity(), body.reason()));
    }
}
