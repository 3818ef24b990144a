package dev.hindsight.bundle;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** An incident as one file that proves itself. */
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
    @Operation(operationId = "downloadEvidence", summary = "The evidence bundle of an incident", description = "A zip with all events, the report, the follow-ups, hashes, the proof that a signed root has seen it, a verifier for Python or a browser, and a `readme.txt` that tells how to use it. The same version gives the same bytes; without `version` and `at` the follow-ups are those of now, with one of them those of then.")
    @APIResponse(responseCode = "200", description = "The bundle", content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> download(String key, @QueryParam("version") @Nullable Long version,
            @QueryParam("at") @Parameter(description = "The version that stood at this instant (RFC 3339).") @Nullable Instant at) {
        if (version != null && at != null) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/at", "is not to be given together with version")))
                    .asException();
        }
        return incidents.find(key, Reader.of(caller)).chain(found -> {
            if (version != null && (version < 1 || version > found.version())) {
                throw found.noVersion();
            }
            return at == null
                    ? download(found, version)
                    : bundles.version(found, at).chain(stood -> download(found, stood));
        });
    }

    private Uni<Response> download(Found incident, @Nullable Long version) {
        String name = incident.key() + "-v" + (version == null ? incident.version() : version) + ".zip";
        return bundles.of(incident, version).map(file -> download(file, name));
    }

    static Response download(byte[] file, String name) {
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
