package dev.hindsight.rule;

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

import dev.hindsight.delivery.Cursors;
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

/** Rules over HTTP. */
@Path("/api/v1/rules")
@Tag(name = "Rules")
public class RuleResource {

    private final RuleHandler handler;
    private final Caller caller;

    public RuleResource(RuleHandler handler, Caller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "RulePage")
    record RulePage(List<Rule> items, @Nullable String next) {}

    @POST
    @RolesAllowed("admin")
    @Operation(summary = "Make a rule", description = "Events go by their short names, such as `incident.severity-changed`; `incident.*` stands for all.")
    @APIResponse(responseCode = "201", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rule.class)))
    public Uni<Response> create(@Valid RuleRequest request) {
        return handler.create(request, Deed.of(caller)).map(Answer::toResponse);
    }

    @GET
    @RolesAllowed("viewer")
    @WithSession
    @Operation(summary = "List the rules", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RulePage.class)))
    public Uni<Response> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int most = Page.limit(limit);
        return Rule.<Rule>find("id > ?1 order by id", Cursors.id(cursor)).range(0, most).list()
                .map(found -> Page.of(found, most, rule -> Cursor.of(rule.id)).toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("viewer")
    @WithSession
    @Operation(summary = "Read a rule")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rule.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return RuleHandler.find(id).map(rule -> Answer.ok(rule.version, rule).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("admin")
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(summary = "Change a rule", description = "A JSON merge patch.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rule.class)))
    public Uni<Response> change(@PathParam("id") UUID id, ObjectNode patch, @Context HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.change(id, patch, expected, Deed.of(caller)))
                .map(rule -> Answer.ok(rule.version, rule).toResponse());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("admin")
    @Operation(summary = "Delete a rule", description = "What it has planned already is still delivered.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Uni<Response> delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.delete(id, expected, Deed.of(caller)))
                .replaceWith(() -> Response.noContent().build());
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed("admin")
    @WithSession
    @Operation(summary = "What happened to a rule, oldest first", description = "Also of one that was deleted.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(@PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        return handler.history(id, cursor, limit).map(found -> found.toResponse(uri));
    }
}
