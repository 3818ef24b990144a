package dev.hindsight.report.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.Reader;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Problem;
import dev.hindsight.report.render.ReportQueries.Both;
import io.smallrye.mutiny.Uni;

/** The report to take away, as it is or as it was. */
@Path("/api/v1/incidents/{key}/report")
@Tag(name = "Report")
@RolesAllowed("viewer")
class ReportReadResource {

    private final ReportQueries reports;
    private final Exports exports;
    private final RenderConfig config;
    private final Caller caller;

    ReportReadResource(ReportQueries reports, Exports exports, RenderConfig config, Caller caller) {
        this.reports = reports;
        this.exports = exports;
        this.config = config;
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
        ReportFormat chosen = format == null ? accepted(accept) : named(format);
        return found(key, version, instant(at)).chain(both -> answer(both, chosen));
    }

    private Uni<Both> found(String key, @Nullable Long version, @Nullable Instant at) {
        var reader = new Reader(caller.name(), caller.isAdmin());
        if (version != null && at != null) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/at", "is not to be given together with version")))
                    .asException();
        }
        if (version != null) {
            return reports.atVersion(key, version, reader);
        }
        return at == null ? reports.now(key, reader) : reports.at(key, at, reader);
    }

    private Uni<Response> answer(Both both, ReportFormat format) {
        Report report = Report.of(both.incident(), both.actionItems(),
                config.publicUrl() + "/incidents/" + both.incident().key());
        Response.ResponseBuilder answer = Response.ok().header("Vary", "Accept, Authorization")
                .header("Cache-Control", "private, no-cache").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Content-Disposition", FileName.disposition(report, format, format == ReportFormat.JSON))
                .tag(new EntityTag(tag(both, format)));
        if (format == ReportFormat.JSON) {
            return Uni.createFrom().item(answer.type(MediaType.APPLICATION_JSON_TYPE).entity(both).build());
        }
        return exports.make(report, format).map(bytes -> answer.type(format.contentType()).entity(bytes).build());
    }

    /** Changes with the incident, with its action items and with the format. */
    private static String tag(Both both, ReportFormat format) {
        String items = both.actionItems().stream().map(item -> item.key() + ":" + item.version()).toList().toString();
        return both.incident().version() + "-" + Marks.hash(items) + "-" + format;
    }

    private static ReportFormat accepted(@Nullable String accept) {
        return Negotiation.choose(accept).orElseThrow(() -> Problem.of("not-acceptable", 406, "No such format",
                "A report comes as " + String.join(", ", Arrays.stream(ReportFormat.values()).map(ReportFormat::type).toList())
                        + ".")
                .asException());
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/at",
                    "must be an instant such as 2026-09-14T08:03:15Z (RFC 3339)"))).asException();
        }
    }

    private static ReportFormat named(String format) {
        return ReportFormat.named(format).orElseThrow(() -> Problem.invalid(List.of(new Problem.FieldError("#/format",
                "must be one of " + Arrays.toString(ReportFormat.values())))).asException());
    }
}
