package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
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

import dev.hindsight.incident.read.IncidentQueries.Asked;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/** Incidents, as they are and as they were. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@RolesAllowed("viewer")
class IncidentReadResource {

    private final IncidentQueries incidents;
    private final IncidentHistory history;
    private final SincePublication published;
    private final Caller caller;

    IncidentReadResource(IncidentQueries incidents, IncidentHistory history, SincePublication published, Caller caller) {
        this.published = published;
        this.incidents = incidents;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listIncidents", summary = "List incidents", description = "Without report, timeline, alerts and links; with `at` as the list stood at that instant. A search says in `snippets` where the words stand.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentPage.class)))
    public Uni<Response> list(@BeanParam IncidentFilter filter,
            @QueryParam("sort") @Parameter(description = "declaredAt, updatedAt, startedAt, severity or key, with a minus in front for the other way round; -declaredAt unless asked. With q also relevance, the best first, which is then what one gets without asking.") @Nullable String sort,
            @QueryParam("at") @Nullable String at, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        var asked = new Asked(Sort.of(sort, filter.words() != null), cursor, Page.limit(limit));
        return incidents.list(filter, asked, IncidentFilter.instant(at, "at"), reader()).map(page -> page.toResponse(uri));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getIncident", summary = "One incident", description = "By key or id; with `version` or `at` as it was.")
    @APIResponse(responseCode = "200", description = "The incident", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> get(String key, @QueryParam("version") @Nullable Long version, @QueryParam("at") @Nullable String at,
            @Context HttpHeaders headers) {
        Instant then = IncidentFilter.instant(at, "at");
        if (version != null && then != null) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/at", "is not to be given together with version")))
                    .asException();
        }
        if (version == null && then == null && "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return incidents.version(key, reader()).map(now -> Response.notModified(tag(now)).build());
        }
        return incidents.find(key, reader()).chain(found -> {
            if (version != null) {
                return history.atVersion(found, version).map(view -> past(found, view));
            }
            return then == null
                    ? published.judged(found)
                            .map(view -> answer(found.version(), view, !found.isTied() && !SincePublication.isOpen(found)))
                    : history.at(found, then).map(view -> past(found, view));
        });
    }

    /** For the documentation. */
    @Schema(name = "IncidentPage")
    record IncidentPage(List<IncidentView> items, @Nullable String next) {}

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static Response past(Found incident, IncidentView view) {
        return answer(view.version(), view, !incident.isTied());
    }

    /** @param settled false when the answer may become another at the same version, which the tag has to be for who changes it */
    private static Response answer(long version, Object view, boolean settled) {
        Response.ResponseBuilder answer = Response.ok(view, MediaType.APPLICATION_JSON_TYPE).tag(tag(version));
        return settled ? answer.build() : answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
