package dev.hindsight.report.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Problem;
import dev.hindsight.report.render.ReportAnswers;
import dev.hindsight.report.render.ReportFormat;
import io.smallrye.mutiny.Uni;

/** Published reports for everybody who has the address; the gateway lets them in without a sign-in. */
@Path("/api/v1/public/reports/{token}")
@Tag(name = "Publication")
@RolesAllowed({"webhook", "viewer"})
class PublicReportResource {

    private static final String NONE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>No such report</title><style>:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
            main { max-width: 40rem; margin: 15vh auto; padding: 0 1.5rem; }</style></head>
            <body><main><h1>There is no such report</h1>
            <p>It was withdrawn, or the address was cut off on its way. Ask whoever sent it to you.</p></main></body></html>
            """;

    private final PublicReports reports;
    private final Doors doors;

    PublicReportResource(PublicReports reports, PublicationConfig config) {
        this.reports = reports;
        this.doors = new Doors(config.readsPerSecond());
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readPublicReport", summary = "A published report, without names", description = "Without a sign-in. The address is a secret; it is void for good once the publication is withdrawn or the incident becomes confidential.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", description = "Too many at once")
    public Uni<Response> read(String token, @HeaderParam("Accept") @Parameter(hidden = true) @Nullable String accept) {
        if (!doors.letIn(token, System.nanoTime() / 1_000_000_000L)) {
            return Uni.createFrom()
                    .item(Response.fromResponse(Problem.of("too-many-requests", 429, "Too many readers right now",
                            "Try again in a second.").toResponse()).header("Retry-After", "1").build());
        }
        if (accept != null && !accept.contains("*/*") && ReportAnswers.chosen(null, accept) != ReportFormat.HTML) {
            throw Problem.of("not-acceptable", 406, "No such format", "A public report comes as text/html.").asException();
        }
        return (token.matches(PublicToken.SHAPE) ? reports.find(token) : Uni.createFrom().<@Nullable String>nullItem())
                .map(page -> {
                    doors.asked(token, page != null);
                    if (page != null) {
                        return answer(page);
                    }
                    if (accept != null && accept.contains("text/html")) {
                        return answer(404, NONE);
                    }
                    throw new Rejected("no-such-report", "There is no such report, or not any more.");
                });
    }

    static Response answer(String page) {
        return answer(200, page);
    }

    private static Response answer(int status, String page) {
        return Response.status(status).entity(page).type("text/html;charset=UTF-8").header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow, noarchive").header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox")
                .build();
    }
}
