package dev.hindsight.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.hindsight.action.read.ActionItemQueries;
import dev.hindsight.action.read.ActionItemView;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** What may change about an action item, one thing at a time; each answers with the item as it now is. */
@Path(ActionItemResource.PATH + "/{key}")
@RolesAllowed("responder")
@Tag(name = "Action items")
@APIResponse(responseCode = "200", description = "The item as it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActionItemView.class)))
public class ActionItemChangeResource {

    private final ActionItemHandler handler;
    private final ActionItemQueries queries;
    private final Caller caller;

    ActionItemChangeResource(ActionItemHandler handler, ActionItemQueries queries, Caller caller) {
        this.handler = handler;
        this.queries = queries;
        this.caller = caller;
    }

    @PUT
    @Path("/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assignActionItemOwner", summary = "Say who owns it, or that nobody does")
    public Uni<Response> owner(@PathParam("key") String key, @Valid ChangeRequest.OwnerChange body,
            @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/due")
    @Operation(operationId = "changeActionItemDue", summary = "Say when it is due, or that it is not")
    public Uni<Response> due(@PathParam("key") String key, @Valid ChangeRequest.DueChange body, @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/priority")
    @Operation(operationId = "changeActionItemPriority", summary = "Change its priority")
    public Uni<Response> priority(@PathParam("key") String key, @Valid ChangeRequest.PriorityChange body,
            @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/text")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeActionItemText", summary = "Say it in other words")
    public Uni<Response> text(@PathParam("key") String key, @Valid ChangeRequest.TextChange body,
            @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/type")
    @Operation(operationId = "changeActionItemType", summary = "Change what it is for")
    public Uni<Response> type(@PathParam("key") String key, @Valid ChangeRequest.TypeChange body,
            @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/status")
    @Operation(operationId = "changeActionItemStatus", summary = "Say how far it has come, with evidence")
    public Uni<Response> status(@PathParam("key") String key, @Valid ChangeRequest.StatusChange body,
            @Context HttpHeaders headers) {
        return change(key, body.command(), headers);
    }

    @PUT
    @Path("/tickets/{ticket: .+}")
    @Operation(operationId = "linkActionItemTicket", summary = "Link a ticket: a Jira key, or a URL in percent-encoding")
    public Uni<Response> link(@PathParam("key") String key, @PathParam("ticket") String ticket, @Context HttpHeaders headers) {
        return change(key, new ActionItemCommand.LinkTicket(TicketPath.read(ticket)), headers);
    }

    @DELETE
    @Path("/tickets/{ticket: .+}")
    @Operation(operationId = "unlinkActionItemTicket", summary = "Unlink a ticket")
    public Uni<Response> unlink(@PathParam("key") String key, @PathParam("ticket") String ticket,
            @Context HttpHeaders headers) {
        return change(key, new ActionItemCommand.UnlinkTicket(TicketPath.read(ticket)), headers);
    }

    private Uni<Response> change(String key, ActionItemCommand command, HttpHeaders headers) {
        String actor = caller.name();
        return queries.get(key, Reader.of(caller))
                .chain(item -> IfMatch.any(headers,
                        expected -> handler.change(item.id(), item.key(), command, actor, expected)))
                .map(item -> Answer.ok(item.version(), item).toResponse());
    }
}
