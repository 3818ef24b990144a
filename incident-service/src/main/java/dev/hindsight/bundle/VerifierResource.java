package dev.hindsight.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.eventlog.Rejected;

/** The verifiers of this desk, for bundles of others: anybody could have put those there that are in a bundle. */
@Path("/api/v1/bundles/verifiers")
@Tag(name = "Bundles")
@RolesAllowed("viewer")
class VerifierResource {

    @GET
    @Path("/{name}")
    @Operation(operationId = "downloadVerifier", summary = "A verifier of this desk", description = "`verify.html` for a browser, `verify.py` for Python 3, or the `readme.txt` that tells how to use them.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(implementation = String.class, format = "binary")))
    public Response download(String name) {
        if (!Bundle.VERIFIERS.contains(name)) {
            throw new Rejected("no-such-verifier", "The verifiers are " + String.join(", ", Bundle.VERIFIERS) + ".");
        }
        return Response.ok(Bundle.verifier(name), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
