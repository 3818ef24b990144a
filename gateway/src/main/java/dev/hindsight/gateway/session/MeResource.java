package dev.hindsight.gateway.session;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells tools and pages who they are to Hindsight. */
@Path("/api/v1/me")
class MeResource {

    private final CurrentVisitor visitor;

    MeResource(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Tag(name = "Me")
    @Operation(operationId = "me", summary = "Who is signed in, and with which roles")
    public Me me() {
        return Me.of(visitor.get());
    }
}
