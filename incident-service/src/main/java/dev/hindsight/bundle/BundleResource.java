package dev.hindsight.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.Reader;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/**
 * An incident as one file that proves itself. Such a file is whole or proves nothing, so it is for those from whom nothing is
 * hidden; see {@code decisions/0006-evidence-is-handed-out-by-administrators.md}.
 */
@Path("/api/v1/incidents/{key}/bundle")
@Tag(name = "Bundles")
@RolesAllowed("viewer")
class BundleResource {

    private final IncidentQueries incidents;
    private final Bundles bundles;
    private final Caller caller;

    BundleResource(IncidentQueries incidents, Bundles bundles, Caller caller) {
        this.incidents = incidents;
        this.bundles = bundles;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    @Operation(operationId = "downloadEvidence", summary = "The evidence bundle of an incident", description = "For administrators, from whom no event is hidden; everybody else who sees the incident gets 403. A zip with all events, the report, the follow-ups, hashes, the proof that a signed root has seen it, and a verifier for Python or a browser. The same version gives the same bytes; without `version` the follow-ups are those of now, with it those of then.")
    @APIResponse(responseCode = "200", description = "The bundle", content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> download(String key, @QueryParam("version") @Min(1) @Nullable Long version) {
        return incidents.find(key, new Reader(caller.name(), caller.isAdmin())).invoke(_ -> mustBeAdmin())
                .chain(found -> bundles.of(found, version).map(file -> download(file,
                        found.key() + "-v" + (version == null ? found.version() : version) + ".zip")));
    }

    /** Said to all others alike, so that nobody learns from it whether something is hidden from them. */
    private void mustBeAdmin() {
        if (!caller.isAdmin()) {
            throw Problem.of("forbidden", 403, "Evidence is handed out by administrators",
                    "A bundle holds every event, also those that are not for everybody. Ask an administrator for it.")
                    .asException();
        }
    }

    static Response download(byte[] file, String name) {
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
