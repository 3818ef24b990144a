package dev.hindsight.report.render;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.Years;
import dev.hindsight.report.render.ReportQueries.Both;
import io.smallrye.mutiny.Uni;

/** The report to take away, as it is or as it was. */
@Path("/api/v1/incidents/{key}/report")
@Tag(name = "Report")
@RolesAllowed("viewer")
class ReportReadResource {

    private final ReportQueries reports;
    private final ReportAnswers answers;
    private final Caller caller;

    ReportReadResource(ReportQueries reports, ReportAnswers answers, Caller caller) {
        this.reports = reports;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportReport", summary = "The report as JSON, Markdown, HTML, PDF or Confluence storage format", description = "By `Accept`, or by `format` for links in a browser. With `version` or `at` as it was, action items included. Markdown, HTML and Confluence can be imported again.")
    @APIResponse(responseCode = "200", description = "The report", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = Both.class)),
            @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)),
            @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
            @Content(mediaType = "application/pdf", schema = @Schema(implementation = String.class, format = "binary")),
            @Content(mediaType = "application/vnd.atlassian.confluence.storage+xml", schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "406", description = "None of the types that were asked for")
    public Uni<Response> export(String key, @QueryParam("version") @Nullable Long version,
            @QueryParam("at") @Nullable String at,
            @QueryParam("format") @Parameter(description = "json, html, markdown, pdf or confluence; wins over Accept") @Nullable String format,
            @HeaderParam("Accept") @Parameter(hidden = true) @Nullable String accept) {
        ReportFormat chosen = ReportAnswers.chosen(format, accept);
        return found(key, version, Years.read(at, "at")).chain(both -> answers.answer(both, chosen));
    }

    private Uni<Both> found(String key, @Nullable Long version, @Nullable Instant at) {
        var reader = Reader.of(caller);
        if (version != null && at != null) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/at", "is not to be given together with version")))
                    .asException();
        }
        if (version != null) {
            return reports.atVersion(key, version, reader);
        }
        return at == null ? reports.now(key, reader) : reports.at(key, at, reader);
    }
}
