package dev.hindsight.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.DeliveryBell;
import dev.hindsight.eventlog.DeadLetters;
import dev.hindsight.manners.DeadLetterDesk;
import dev.hindsight.manners.EventPage;
import io.smallrye.mutiny.Uni;

/** Events that could not be read or acted on here, and another try for each. */
@Path("/api/v1/dead-letters/notifier")
@Tag(name = "Dead letters")
@RolesAllowed("admin")
public class DeadLetterResource {

    private final DeadLetterDesk letters;
    private final NewsDesk news;
    private final DeliveryBell bell;

    public DeadLetterResource(DeadLetterDesk letters, NewsDesk news, DeliveryBell bell) {
        this.letters = letters;
        this.news = news;
        this.bell = bell;
    }

    @GET
    @Operation(summary = "List events that could not be acted on", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeadLetterDesk.LetterPage.class)))
    public Uni<Response> list(@BeanParam DeadLetterDesk.Asked asked, @Context UriInfo uri) {
        return letters.list(asked, uri);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Get an event that could not be acted on", description = "Whole; lists show the first 16 KiB of `value`.")
    @APIResponse(responseCode = "200", description = "It", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeadLetters.DeadLetter.class)))
    public Uni<Response> get(@PathParam("id") long id) {
        return letters.get(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/replay")
    @Operation(summary = "Try an event again", description = "409 when it still cannot be acted on; the reason is in the detail. Who did it is an event, see `/events`.")
    @APIResponse(responseCode = "204", description = "It has acted, now or before")
    public Uni<Response> replay(@PathParam("id") long id) {
        return letters.replay(id, news).invoke(bell::ring);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/events")
    @Operation(summary = "Who had a message tried again")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(@PathParam("id") long id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return letters.events(id, cursor, limit, uri);
    }
}
