package dev.hindsight.alert.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Part;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** How alerts are grouped, attached, silenced: rules over all sources, and maintenance windows, which are rules with an end. */
@Path("/api/v1/alert-rules")
@Tag(name = "Alert rules")
@RolesAllowed("admin")
class AlertRuleResource {

    private final AlertRuleHandler handler;
    private final Pool pool;
    private final Caller caller;

    AlertRuleResource(AlertRuleHandler handler, Pool pool, Caller caller) {
        this.handler = handler;
        this.pool = pool;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "AlertRulePage")
    record RulePage(List<AlertRuleView> items, @Nullable String next) {}

    @POST
    @Operation(operationId = "addAlertRule", summary = "Add a rule for alerts", description = "It counts for what comes from now on. A maintenance window is a rule with from, until and silence.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertRuleView.class)))
    public Uni<Response> add(@Valid @NotNull AlertRuleText body) {
        return handler.add(body.checked(), caller.name()).map(Answer::toResponse);
    }

    @GET
    @Operation(operationId = "listAlertRules", summary = "All rules for alerts, by number")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RulePage.class)))
    public Uni<Response> list(@BeanParam Part part, UriInfo uri) {
        return pool.preparedQuery("""
                select * from alert_rule where deleted_at is null and number > $1::bigint order by number limit $2""")
                .execute(Tuple.of(part.afterNumber(), part.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AlertRuleView::of).toList())
                .map(found -> part.page(found, AlertRuleView::number).toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlertRule", summary = "One rule for alerts")
    @APIResponse(responseCode = "200", description = "The rule", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertRuleView.class)))
    public Uni<Response> get(UUID id) {
        return AlertRuleHandler.get(pool, id).map(rule -> Answer.ok(rule.version(), rule).toResponse());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "putAlertRule", summary = "Write a rule for alerts anew")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertRuleView.class)))
    public Uni<Response> put(UUID id, @Valid @NotNull AlertRuleText body, HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.put(id, body.checked(), expected, caller.name()))
                .map(rule -> Answer.ok(rule.version(), rule).toResponse());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteAlertRule", summary = "Delete a rule for alerts", description = "What was decided by it stays decided.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Uni<Void> delete(UUID id, HttpHeaders headers) {
        return IfMatch.any(headers, expected -> handler.delete(id, expected, caller.name()));
    }

    @GET
    @Path("/{id}/events")
    @Operation(operationId = "listAlertRuleEvents", summary = "What was done to one rule for alerts, oldest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> events(UUID id, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            UriInfo uri) {
        return handler.history(id).map(events -> EventPage.of(events, cursor, limit).toResponse(uri));
    }

    @GET
    @Path("/{id}/verification")
    @Operation(operationId = "verifyAlertRule", summary = "Walk the hash chain of one rule for alerts")
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Verification.class)))
    public Uni<Verification> verify(UUID id) {
        return handler.history(id).map(HashChain::verify);
    }
}
