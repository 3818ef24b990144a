package dev.hindsight.alert.read;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Part;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** All alerts, newest first, each with the incident in which work goes on, as far as the caller may see it. */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
@RolesAllowed("viewer")
class AlertResource {

    private final AlertQueries alerts;
    private final Caller caller;

    AlertResource(AlertQueries alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "AlertPage")
    record AlertPage(List<AlertView> items, @Nullable String next) {}

    /** For the documentation. */
    @Schema(name = "AlertSourceNamePage")
    record SourceNamePage(List<AlertSourceName> items, @Nullable String next) {}

    /** @param items how it stands now, then how it stood before, the latest first; the last 500 changes */
    @Schema(name = "AlertHistory")
    record History(List<AlertStep> items) {}

    @GET
    @Operation(operationId = "listAlerts", summary = "Alerts, newest first")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertPage.class)))
    public Uni<Response> list(@BeanParam AlertFilter filter, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        return alerts.list(filter.conditions(), cursor, Page.limit(limit), reader()).map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/sources")
    @Operation(operationId = "listAlertSourceNames", summary = "The sources of alerts and changes, by name, to choose from")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SourceNamePage.class)))
    public Uni<Response> sources(@BeanParam Part part, UriInfo uri) {
        return alerts.sources(part.after(), part.limit() + 1)
                .map(found -> part.page(found, AlertSourceName::name).toResponse(uri));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlert", summary = "One alert")
    @APIResponse(responseCode = "200", description = "The alert", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AlertView.class)))
    public Uni<AlertView> get(UUID id) {
        return alerts.one(id, reader());
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getAlertHistory", summary = "The states of one alert, and what was decided about it in each, with the reason")
    @APIResponse(responseCode = "200", description = "The latest first", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = History.class)))
    public Uni<History> history(UUID id) {
        return alerts.steps(id, reader()).map(History::new);
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
