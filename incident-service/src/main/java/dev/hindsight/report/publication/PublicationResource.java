package dev.hindsight.report.publication;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.read.view.Publication;
import dev.hindsight.incident.rule.Missing;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IfMatch;
import dev.hindsight.manners.Part;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.report.render.ReportAnswers;
import dev.hindsight.report.render.ReportFormat;
import dev.hindsight.report.render.ReportQueries;
import io.smallrye.mutiny.Uni;

/** The publications of a report: each pins a version; later edits show beside it and do not change it. */
@Path("/api/v1/incidents/{key}/report/publications")
@Tag(name = "Publication")
@RolesAllowed("viewer")
class PublicationResource {

    private static final int MOST_PARTS = 20;

    private final ReportQueries reports;
    private final Gate gate;
    private final Publishing publishing;
    private final PublicReports publicReports;
    private final ReportAnswers answers;
    private final Caller caller;
    private final HttpHeaders headers;

    PublicationResource(ReportQueries reports, Gate gate, Publishing publishing, PublicReports publicReports,
            ReportAnswers answers, Caller caller, HttpHeaders headers) {
        this.reports = reports;
        this.gate = gate;
        this.publishing = publishing;
        this.publicReports = publicReports;
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
    }

    /** @param view when everybody is to see some of it */
    @Schema(name = "PublicationRequest")
    record Asked(@Nullable @Size(max = 2_000) String note,
            @com.fasterxml.jackson.annotation.JsonProperty("public") @Valid @Nullable PublicParts view) {}

    /** @param sections names of sections, {@code timeline} and {@code actionItems} */
    @Schema(name = "PublicParts")
    record PublicParts(@Nullable List<@Nullable String> sections) {}

    /** For the documentation. */
    @Schema(name = "PublishedPage")
    record PublishedPage(List<Published> items, @Nullable String next) {}

    /** What is missing; ready when nothing is. */
    @Schema(name = "PublicationGate")
    record GateView(boolean ready, List<Missing> missing) {}

    @POST
    @RolesAllowed("responder")
    @Operation(operationId = "publishReport", summary = "Publish the report as it stands", description = "With `public`, chosen parts can be read by everybody under an unguessable address, `publicPath`, which is told once: names, mentions, mail addresses, tickets, links and machines of the inside are taken out. What follows an `@` is taken for a person, but for well-known code (`@Override`, `@angular/core`), and what looks like `PAY-123` for a ticket, but for well-known words (`UTF-8`). Look at the preview first.")
    @APIResponse(responseCode = "201", description = "The publication", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Published.class)))
    @APIResponse(responseCode = "409", description = "Something is missing; `missing` says what")
    public Uni<Response> publish(String key, @RequestBody(required = false) @Valid @NotNull Asked asked) {
        var sections = asked.view() == null ? null : checked("#/public/sections", asked.view().sections());
        return IfMatch.any(headers, expected -> publishing.publish(key, asked.note(), sections, expected));
    }

    @DELETE
    @Path("/{number: [0-9]{1,6}}")
    @RolesAllowed("responder")
    @Operation(operationId = "withdrawPublication", summary = "Withdraw a publication; its public address is void at once")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    public Uni<Response> withdraw(String key, int number,
            @QueryParam("reason") @Size(max = 2_000) @Pattern(regexp = "[\\s\\S]*[^\\s\\p{Z}][\\s\\S]*", message = "must not be blank") @Nullable String reason) {
        if (reason != null && UnsafeText.isUnsafe(reason)) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/reason", "holds a sign that cannot be kept")))
                    .asException();
        }
        return IfMatch.any(headers, expected -> publishing.withdraw(key, number, reason, expected));
    }

    @GET
    @Operation(operationId = "listPublications", summary = "All publications, newest first, withdrawn ones included")
    @APIResponse(responseCode = "200", description = "The publications", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublishedPage.class)))
    public Uni<Response> list(String key, @BeanParam Part part, UriInfo uri) {
        return publishing.all(key, reader())
                .map(all -> part.page(part.rest(all.reversed(), Publication::number).toList(), Publication::number)
                        .map(one -> new Published(one, null)).toResponse(uri));
    }

    @GET
    @Path("/gate")
    @Operation(operationId = "readPublicationGate", summary = "What is missing before the report can be published", description = "Action items count as this service has heard of them, mostly within a second of their change. Those that the reader may not see count too; of them is only said that one has no owner.")
    public Uni<GateView> gate(String key) {
        return reports.now(key, reader())
                .chain(both -> gate.ownerless(both).map(ownerless -> gate.missing(both, ownerless)))
                .map(missing -> new GateView(missing.isEmpty(), missing));
    }

    @GET
    @Path("/preview")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("responder")
    @Operation(operationId = "previewPublicReport", summary = "How the report would look to everybody")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Uni<Response> preview(String key,
            @QueryParam("section") @Parameter(description = "a part to show; once for each") List<String> sections) {
        List<String> shown = checked("#/section", List.copyOf(sections));
        return publicReports.preview(key, shown, reader()).map(PublicReportResource::answer);
    }

    @GET
    @Path("/{number: [0-9]{1,6}}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readPublishedReport", summary = "The report as it was published, in any format")
    @APIResponse(responseCode = "200", description = "The pinned report", content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(responseCode = "406", description = "None of the types that were asked for")
    public Uni<Response> read(String key, int number, @QueryParam("format") @Nullable String format,
            @HeaderParam("Accept") @Parameter(hidden = true) @Nullable String accept) {
        ReportFormat chosen = ReportAnswers.chosen(format, accept);
        return publishing.one(key, number, reader())
                .chain(publication -> reports.atVersion(key, publication.version(), reader()))
                .chain(both -> answers.answer(both, chosen));
    }

    private static List<String> checked(String pointer, @Nullable List<@Nullable String> sections) {
        if (sections == null || sections.isEmpty() || sections.size() > MOST_PARTS
                || !sections.stream().allMatch(name -> name != null && PublicReport.isPart(name))) {
            throw Problem.invalid(List.of(new Problem.FieldError(pointer,
                    "must name parts of a report: its sections but importedNotPlaced, timeline, actionItems"))).asException();
        }
        return sections.stream().map(String::valueOf).distinct().toList();
    }

    private Reader reader() {
        return Reader.of(caller);
    }
}
