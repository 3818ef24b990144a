package dev.hindsight.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.history.Deed;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IfMatch;
import io.smallrye.mutiny.Uni;

/** What the caller wants to hear, over HTTP. */
@Path("/api/v1/me/subscriptions")
@Tag(name = "Subscriptions")
@RolesAllowed("viewer")
public class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final SubscriptionHandler handler;
    private final Caller caller;

    public SubscriptionResource(Subscriptions subscriptions, SubscriptionHandler handler, Caller caller) {
        this.subscriptions = subscriptions;
        this.handler = handler;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What you want to hear by mail")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Subscription.class)))
    public Uni<Response> get() {
        return subscriptions.of(caller.name()).map(SubscriptionResource::answer);
    }

    @PUT
    @Operation(summary = "Say what you want to hear by mail", description = "Events go by the names that rules use; none ends it. Of confidential incidents you hear while you have a part in them. Who is reached by a rule as well hears it once.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Subscription.class)))
    public Uni<Response> put(@Valid @NotNull SubscriptionRequest request, @Context HttpHeaders headers) {
        String email = caller.email().orElse(null);
        return IfMatch.any(headers, expected -> handler.put(request, email, expected, Deed.of(caller)))
                .map(SubscriptionResource::answer);
    }

    private static Response answer(Subscription subscription) {
        return Answer.ok(subscription.version(), subscription).toResponse();
    }
}
