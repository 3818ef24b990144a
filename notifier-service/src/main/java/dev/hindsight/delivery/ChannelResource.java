package dev.hindsight.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.history.Deed;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.MergePatch;
import dev.hindsight.manners.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Channels over HTTP. Secrets go in and never come out, except those made up here, once. */
@Path("/api/v1/channels")
@Tag(name = "Channels")
public class ChannelResource {

    private final ChannelHandler handler;
    private final TestMessage testMessage;
    private final Caller caller;

    public ChannelResource(ChannelHandler handler, TestMessage testMessage, Caller caller) {
        this.handler = handler;
        this.testMessage = testMessage;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "ChannelPage")
    record ChannelPage(List<ChannelView> items, @Nullable String next) {}

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "Set up a channel", description = "A secret that was left out is made up and shown in this answer only, which a request repeated with its `Idempotency-Key` gets again.")
    @APIResponse(responseCode = "201", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChannelView.class)))
    public Uni<Response> create(@Valid ChannelRequest request) {
        return handler.create(request, Deed.of(caller)).map(Answer::toResponse);
    }

    @GET
    @RolesAllowed("viewer")
    @WithSession
    @Operation(summary = "List the channels", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChannelPage.class)))
    public Uni<Response> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int most = Page.limit(limit);
        return ConfiguredChannel.<ConfiguredChannel>find("not deleted and id > ?1 order by id", Cursors.id(cursor))
                .range(0, most).list()
                .map(found -> Page.of(found.stream().map(ChannelView::of).toList(), most, view -> Cursor.of(view.id()))
                        .toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("viewer")
    @WithSession
    @Operation(summary = "Read a channel")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChannelView.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return ChannelHandler.find(id).map(found -> Answer.ok(found.version, ChannelView.of(found)).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("admin")
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(summary = "Change a channel", description = "A JSON merge patch. Secrets that are not sent stay; `enabled: true` also ends a switching-off.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChannelView.class)))
    public Uni<Response> change(@PathParam("id") UUID id, ObjectNode patch, @Context HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.change(id, patch, expected, Deed.of(caller)))
                .map(view -> Answer.ok(view.version(), view).toResponse());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("admin")
    @Operation(summary = "Delete a channel", description = "Refused with 409 while a rule uses it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Uni<Response> delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.delete(id, expected, Deed.of(caller)))
                .replaceWith(() -> Response.noContent().build());
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed("admin")
    @Operation(summary = "Send a test message", description = "Its fate is in the ledger, at the Location of this answer.")
    @APIResponse(responseCode = "202", description = "Planned", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TestMessage.Sending.class)))
    public Uni<Response> test(@PathParam("id") UUID id) {
        return testMessage.send(id, Deed.of(caller)).map(Answer::toResponse);
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed("admin")
    @WithSession
    @Operation(summary = "What happened to a channel, oldest first", description = "Also to one that was deleted. Of secrets only that there were new ones.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(@PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return handler.history(id, cursor, limit).map(found -> found.toResponse(uri));
    }
}
