package dev.hindsight.action;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.action.read.ActionItemFilter;
import dev.hindsight.action.read.ActionItemHistory;
import dev.hindsight.action.read.ActionItemHistory.Moment;
import dev.hindsight.action.read.ActionItemList;
import dev.hindsight.action.read.ActionItemQueries;
import dev.hindsight.action.read.ActionItemView;
import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.Point;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** Action items as they are, as they stood, and how they came to be so. */
@Path(ActionItemResource.PATH)
@RolesAllowed("viewer")
@Tag(name = "Action items")
public class ActionItemReadResource {

    private final ActionItemQueries queries;
    private final ActionItemHistory history;
    private final Caller caller;
    private final Clock clock;

    ActionItemReadResource(ActionItemQueries queries, ActionItemHistory history, Caller caller, Clock clock) {
        this.queries = queries;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the documentation. */
    record ActionItemPage(List<ActionItemView> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listActionItems", summary = "Action items, as they are or as they stood")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActionItemPage.class)))
    public Uni<Response> list(@BeanParam ActionItemFilter filter, @Context UriInfo uri) {
        return queries.list(new ActionItemList(filter, clock), reader()).map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getActionItem", summary = "One action item, as it is or as it stood")
    @APIResponse(responseCode = "200", description = "The item", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActionItemView.class)))
    public Uni<Response> get(@PathParam("key") String key, @QueryParam("version") @Nullable String version,
            @QueryParam("at") @Nullable String at) {
        Moment moment = Moment.read(version, at);
        return queries.get(key, reader())
                .chain(item -> moment.isNow() ? Uni.createFrom().item(item) : history.stoodAt(item.id(), moment))
                .map(item -> Answer.ok(item.version(), item).toResponse());
    }

    @GET
    @Path("/{key}/events")
    @Operation(operationId = "listActionItemEvents", summary = "The history of an action item, oldest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(@PathParam("key") String key, @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        return queries.get(key, reader()).chain(item -> history.events(item.id(), limit, cursor))
                .map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/{key}/diff")
    @Operation(operationId = "compareActionItem", summary = "What differs between two versions or instants", description = "Tickets and evidence are told by what they are, not by their place. With `from` later than `to` it is told the other way round; by, at and version are those of the last change in between.")
    public Uni<Comparison> diff(@PathParam("key") String key,
            @QueryParam("from") @Parameter(description = "A version, or an instant (RFC 3339); without it the version before `to`") @Nullable String from,
            @QueryParam("to") @Parameter(description = "A version, or an instant; without it the last version") @Nullable String to) {
        Point begin = Point.read("from", from);
        Point end = Point.read("to", to);
        return queries.get(key, reader()).chain(item -> history.compare(item.id(), begin, end));
    }

    @GET
    @Path("/{key}/verification")
    @Operation(operationId = "verifyActionItem", summary = "Whether the history is untampered")
    public Uni<Verification> verification(@PathParam("key") String key) {
        return queries.get(key, reader()).chain(item -> history.verify(item.id()));
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
