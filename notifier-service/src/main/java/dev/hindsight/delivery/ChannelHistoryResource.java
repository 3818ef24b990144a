package dev.hindsight.delivery;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.history.Entry;
import dev.hindsight.history.History;
import dev.hindsight.manners.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Who made a channel what it is. */
@Path("/api/v1/channels/{id}/events")
@Tag(name = "Channels")
@RolesAllowed("admin")
public class ChannelHistoryResource {

    private final History history;

    public ChannelHistoryResource(History history) {
        this.history = history;
    }

    @GET
    @WithSession
    @Operation(summary = "What happened to a channel, oldest first", description = "Also to one that was deleted. Of secrets only that there were new ones.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = Entry.EntryPage.class)))
    public Uni<Response> events(@PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return history.of(ChannelHandler.thing(id), cursor, Page.limit(limit))
                .call(found -> found.items().isEmpty() ? ChannelHandler.find(id) : Uni.createFrom().nullItem())
                .map(found -> found.toResponse(uri));
    }
}
