package dev.hindsight.rule;

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

/** Who made a rule what it is. */
@Path("/api/v1/rules/{id}/events")
@Tag(name = "Rules")
@RolesAllowed("admin")
public class RuleHistoryResource {

    private final History history;

    public RuleHistoryResource(History history) {
        this.history = history;
    }

    @GET
    @WithSession
    @Operation(summary = "What happened to a rule, oldest first", description = "Also of one that was deleted.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = Entry.EntryPage.class)))
    public Uni<Response> events(@PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return history.of(RuleHandler.thing(id), cursor, Page.limit(limit))
                .call(found -> found.items().isEmpty() ? RuleHandler.find(id) : Uni.createFrom().nullItem())
                .map(found -> found.toResponse(uri));
    }
}
