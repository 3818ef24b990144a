package dev.hindsight.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.action.incident.IncidentArrivals;
import dev.hindsight.action.incident.KnownIncident;
import dev.hindsight.action.incident.Reference;
import dev.hindsight.action.read.ActionItemView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** Where action items begin. */
@Path(ActionItemResource.PATH)
@Tag(name = "Action items")
public class ActionItemResource {

    static final String PATH = "/api/v1/action-items";

    private final ActionItemHandler handler;
    private final IncidentArrivals arrivals;
    private final IdempotentRequest idempotent;
    private final Caller caller;

    ActionItemResource(ActionItemHandler handler, IncidentArrivals arrivals, IdempotentRequest idempotent, Caller caller) {
        this.handler = handler;
        this.arrivals = arrivals;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("responder")
    @Operation(operationId = "raiseActionItem", summary = "Raise an action item on an incident")
    @APIResponse(responseCode = "201", description = "The new item", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "409", description = "unknown-incident: nothing has been heard of the incident; try again")
    public Uni<Response> raise(@Valid RaiseRequest body) {
        Reference incident = Reference.parse("INC", body.incident().strip()).orElseThrow();
        String actor = caller.name();
        return idempotent.whole(arrivals.await(incident, Reader.of(caller))
                .map(known -> required(known, incident))
                .chain(known -> handler.raise(key -> body.on(known, key), actor, item -> idempotent.remember(created(item))))
                .map(item -> created(item).toResponse()));
    }

    private static KnownIncident required(@Nullable KnownIncident known, Reference incident) {
        if (known == null) {
            throw Problem.of("unknown-incident", 409, "Nothing has been heard of this incident yet",
                    "There is no incident " + incident + " that you may see, or the news of it has not come through yet. "
                            + "If it exists, send the same request again in a moment, under the same Idempotency-Key.")
                    .asException();
        }
        return known;
    }

    private static Answer created(ActionItemView item) {
        return Answer.created(PATH + "/" + item.key(), item.version(), item);
    }
}
