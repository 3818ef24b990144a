package dev.hindsight.incident.read;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.FeedTopics;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** What happened to all incidents and, for administrators, to alert sources; for those who copy or watch it. */
@Path("/api/v1/events")
@Tag(name = "History")
@RolesAllowed("viewer")
class FeedResource {

    private final IncidentHistory history;
    private final Caller caller;

    FeedResource(IncidentHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "What happened to all incidents or action items, by globalSeq and without gaps", description = "Each topic has its own globalSeq. Confidential incidents of others are left out, and what is about no incident is for administrators; so a page may be shorter than its limit.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> feed(
            @QueryParam("after") @Min(0) @Parameter(description = "globalSeq of the last event one has") @Nullable Long after,
            @QueryParam("topic") @Parameter(description = "which feed; that of incidents unless asked. 422 names the topics that there are.", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    FeedTopics.INCIDENTS,
                    FeedTopics.ACTION_ITEMS}, defaultValue = FeedTopics.INCIDENTS)) @Nullable String topic,
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        FeedTopics.check(topic, FeedTopics.INCIDENTS);
        return history.feed(Cursor.number(cursor, after == null ? 0 : after), Page.limit(limit),
                Reader.of(caller))
                .map(stretch -> new Page<>(stretch.seen(), stretch.more() ? Cursor.of(stretch.upTo()).encoded() : null)
                        .toResponse(uri));
    }
}
