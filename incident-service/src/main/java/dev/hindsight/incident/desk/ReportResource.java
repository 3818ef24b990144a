package dev.hindsight.incident.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** The report, section by section. */
@Path("/api/v1/incidents/{key}/report/{section}")
@Tag(name = "Report")
@RolesAllowed("responder")
class ReportResource {

    private final Desk desk;

    ReportResource(Desk desk) {
        this.desk = desk;
    }

    /** The whole text of the section; empty text empties it. */
    @Schema(name = "SectionText")
    record SectionText(@NotNull @Size(max = Limits.SECTION) String markdown) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeReportSection", summary = "Write a section of the report")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> write(String key, @Parameter(schema = @Schema(implementation = Section.class)) String section,
            @Valid @NotNull SectionText body) {
        return desk.work(key, new IncidentCommand.WriteReportSection(Section.asked(section), body.markdown()));
    }
}
