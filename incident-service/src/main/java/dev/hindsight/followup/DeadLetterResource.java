package dev.hindsight.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.eventlog.DeadLetters;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;

/** What was heard of action items and could not be understood; seen and tried again by administrators. */
@Path("/api/v1/dead-letters/incidents")
@RolesAllowed("admin")
@Tag(name = "Dead letters")
public class DeadLetterResource {

    private final DeadLetters letters;
    private final Inbox inbox;
    private final FollowUpConsumer consumer;

    DeadLetterResource(DeadLetters letters, Inbox inbox, FollowUpConsumer consumer) {
        this.letters = letters;
        this.inbox = inbox;
        this.consumer = consumer;
    }

    @GET
    @Operation(operationId = "listIncidentDeadLetters", summary = "Messages that could not be acted on, newest first, at most 200")
    public Uni<Page<DeadLetters.DeadLetter>> list() {
        return letters.list(Page.MOST).map(found -> new Page<>(found, null));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/replay")
    @Operation(operationId = "replayIncidentDeadLetter", summary = "Try a message again")
    public Uni<Response> replay(@PathParam("id") long id) {
        return letters.replay(id, inbox, consumer)
                .onFailure(Published.Poison.class)
                .transform(poison -> new Rejected("still-unreadable", String.valueOf(poison.getMessage())))
                .map(found -> {
                    if (!found) {
                        throw new Rejected("no-such-dead-letter", "There is no dead letter " + id + ".");
                    }
                    return Response.noContent().build();
                });
    }
}
