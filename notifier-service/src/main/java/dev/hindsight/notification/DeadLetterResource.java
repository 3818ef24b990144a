package dev.hindsight.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.DeliveryBell;
import dev.hindsight.eventlog.DeadLetters;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/** Events that could not be read or acted on here, and another try for each. */
@Path("/api/v1/dead-letters/notifier")
@Tag(name = "Dead letters")
@RolesAllowed("admin")
public class DeadLetterResource {

    private final DeadLetters letters;
    private final Inbox inbox;
    private final NewsDesk desk;
    private final DeliveryBell bell;

    public DeadLetterResource(DeadLetters letters, Inbox inbox, NewsDesk desk, DeliveryBell bell) {
        this.letters = letters;
        this.inbox = inbox;
        this.desk = desk;
        this.bell = bell;
    }

    @GET
    @Operation(summary = "List events that could not be acted on", description = "Newest first.")
    public Uni<Response> list(@QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return letters.list(Page.limit(limit)).map(found -> new Page<>(found, null).toResponse(uri));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Try an event again", description = "409 when it still cannot be acted on; the reason is in the detail.")
    public Uni<Response> replay(@PathParam("id") long id) {
        return letters.replay(id, inbox, desk)
                .onFailure(failure -> failure instanceof Published.Poison || failure instanceof IllegalStateException)
                .transform(failure -> Problem.of("still-dead", 409, "It still cannot be acted on", failure.getMessage())
                        .asException())
                .invoke(found -> {
                    if (!found) {
                        throw new Rejected("no-such-dead-letter", "There is no dead letter " + id + ".");
                    }
                    bell.ring();
                }).replaceWith(() -> Response.noContent().build());
    }
}
