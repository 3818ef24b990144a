package dev.hindsight.gateway.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.mutiny.Uni;

/** The public keys as JSON Web Key Set (RFC 7517), for the services to verify tokens by. */
@Path("/internal/jwks")
class KeySet {

    private final PublicKeys keys;

    KeySet(PublicKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Uni<String> all() {
        return keys.all().map(all -> "{\"keys\":[" + String.join(",", all) + "]}");
    }
}
