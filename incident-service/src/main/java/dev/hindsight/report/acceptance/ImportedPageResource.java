package dev.hindsight.report.acceptance;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Part;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** The pages that an incident was taken from, as they came. */
@Path("/api/v1/incidents/{key}")
@Tag(name = "Report")
@RolesAllowed("viewer")
class ImportedPageResource {
    private final IncidentQueries incidents;
    private final Shelf shelf;
    private final Caller caller;

    ImportedPageResource(IncidentQueries incidents, Shelf shelf, Caller caller) {
        this.incidents = incidents;
        this.shelf = shelf;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "ImportedPageList")
    record Kept(List<Shelf.Kept> items, @Nullable String next) {}

    /** Never shown by a browser: whoever wrote the page may have put script into it. */
    @GET
    @Path("/import")
    @Operation(operationId = "getImportedPage", summary = "The imported page, byte for byte")
    @APIResponse(responseCode = "200", description = "As it came", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(format = "binary")))
    public Uni<Response> page(String key,
            @QueryParam("number") @Min(1) @Parameter(description = "Which of several versions, from 1; without it the last.") @Nullable Integer number) {
        return incidents.find(key, Reader.of(caller))
                .chain(found -> shelf.get(found.id(), number)
                        .map(whole -> Response.ok(whole.body(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                                .header("Content-Disposition",
                                        "attachment; filename=\"" + name(found.key(), whole.kept()) + "\"")
                                .build()));
    }

    @GET
    @Path("/imports")
    @Operation(operationId = "listImportedPages", summary = "The versions of the page that were imported, the first first")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Kept.class)))
    public Uni<Response> pages(String key, @BeanParam Part part, UriInfo uri) {
        return incidents.find(key, Reader.of(caller))
                .chain(found -> shelf.list(found.id(), part.afterNumber(), part.limit() + 1))
                .map(kept -> part.page(kept, Shelf.Kept::number).toResponse(uri));
    }

    private static String name(String key, Shelf.Kept kept) {
        String ending = switch (kept.format()) {
            case "markdown" -> "md";
            case "html" -> "html";
            case "storage" -> "xml";
            default -> "txt";
        };
        return key + "-import-" + kept.number() + "." + ending;
    }
}
