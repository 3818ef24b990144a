package dev.hindsight.root;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public key of the roots, for everybody: the gateway asks for no sign-in here. */
@Path("/.well-known/hindsight-roots")
@Tag(name = "Roots")
@RolesAllowed({"webhook", "viewer"})
class PublicKeyResource {

    private final Roots roots;

    PublicKeyResource(Roots roots) {
        this.roots = roots;
    }

    /** Keys that roots are signed with; {@code publicKey} is 32 bytes in base64. */
    record Keys(List<Key> keys) {}

    /** One of them. */
    record Key(String service, String algorithm, String publicKey) {}

    @GET
    @Operation(operationId = "getRootKeys", summary = "The public key that roots are signed with")
    public Keys keys() {
        return new Keys(roots.canSign()
                ? List.of(new Key(roots.service(), "Ed25519", roots.publicKey()))
                : List.of());
    }
}
