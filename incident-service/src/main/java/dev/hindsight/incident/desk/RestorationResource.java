package dev.hindsight.incident.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/** Brings back what a section of the report said at an earlier version. Nothing is undone: it is a new version that names the old one. */
@Path("/api/v1/incidents/{key}/report/{section}/restorations")
@Tag(name = "Report")
@RolesAllowed("responder")
class RestorationResource {

    private final Desk desk;
    private final EventLog log;

    RestorationResource(Desk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /** The version of the incident whose text is wanted. */
    @Schema(name = "Restoration")
    record Restoration(@NotNull @Min(1) Long version) {}

    @POST
    @Operation(operationId = "restoreReportSection", summary = "Restore a section of the report from an earlier version", description = "When the section says that already, nothing happens.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> restore(String key, @Parameter(schema = @Schema(implementation = Section.class)) String section,
            @Valid @NotNull Restoration body) {
        Section named = Section.asked(section);
        return desk.workOn(key, found -> earlier(found.id(), named, body.version()), view -> Answer.ok(view.version(), view));
    }

    private Uni<IncidentCommand> earlier(UUID incident, Section section, long version) {
        return log.loadAtVersion(incident, version).chain(Replay.by(history -> {
            if (history.getLast().version() < version) {
                throw Problem.invalid(List.of(new Problem.FieldError("#/version",
                        "must be a version that is there: 1 to " + history.getLast().version()))).asException();
            }
            Map<Section, String> report = Objects.requireNonNullElse(IncidentReader.read(history).report(), Map.of());
            return new IncidentCommand.RestoreReportSection(section, report.getOrDefault(section, ""), version);
        }));
    }
}
