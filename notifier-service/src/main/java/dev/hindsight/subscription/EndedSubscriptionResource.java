package dev.hindsight.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.history.Deed;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IfMatch;
import io.smallrye.mutiny.Uni;

/** What others wanted to hear who cannot say any more that they do not. */
@Path("/api/v1/subscriptions")
@Tag(name = "Subscriptions")
@RolesAllowed("admin")
public class EndedSubscriptionResource {

    private final SubscriptionHandler handler;
    private final Caller caller;

    public EndedSubscriptionResource(SubscriptionHandler handler, Caller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    @DELETE
    @Path("/{person}")
    @Operation(summary = "End the subscription of a person", description = "For who has left and cannot sign in any more. Deliveries name the person, `subscription of …`. It ends also where there is none.")
    @APIResponse(responseCode = "204", description = "They hear nothing more by a wish of their own")
    public Uni<Response> end(@PathParam("person") String person, @Context HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.end(person, expected, Deed.of(caller)))
                .map(_ -> Response.noContent().build());
    }
}
