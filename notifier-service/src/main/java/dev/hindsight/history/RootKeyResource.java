package dev.hindsight.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.root.RootDesk;

/** The public key of the roots, for everybody: the gateway asks for no sign-in here. */
@Path("/.well-known/hindsight-roots/notifications")
@Tag(name = "Roots")
@RolesAllowed({"webhook", "viewer"})
class RootKeyResource {

    private final RootDesk desk;

    RootKeyResource(RootDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "getNotificationRootKeys", summary = "The public key that roots of notifications are signed with")
    public RootDesk.Keys keys() {
        return desk.keys();
    }
}
