package dev.hindsight.alert.trial;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Routing;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.managing.SourceSettings;
import dev.hindsight.alert.trial.MappingPreview.Sheet;
import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** What a mapping would make of a body, before there is a source. */
@Path("/api/v1/alert-source-types/{type}/mapping-previews")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class SamplePreviewResource {

    private final SourceTypes types;
    private final SourceSettings settings;

    SamplePreviewResource(SourceTypes types, SourceSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    /** @param mapping to try; none when it is null or absent */
    @Schema(name = "SampleQuestion")
    record Question(@Nullable JsonNode mapping, @NotNull @Size(max = 200_000) String sample) {}

    @POST
    @Operation(operationId = "previewSample", summary = "What a body says to a source of a type without a mapping, and what it would say by one")
    @APIResponse(responseCode = "200", description = "Both readings", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MappingPreview.class)))
    public Uni<MappingPreview> preview(String type, @Valid @NotNull Question body) {
        if (!types.names().contains(type)) {
            throw new Rejected("no-such-alert-source-type", "There is no such type of source.");
        }
        var reader = new MappingPreview.Reader(settings.mapped(type, body.mapping()), Routing.USUAL, null, body.mapping());
        return Uni.createFrom().item(List.of(Sheet.pasted(body.sample()))).emitOn(Infrastructure.getDefaultWorkerPool())
                .map(sheets -> MappingPreview.of(sheets, reader));
    }
}
