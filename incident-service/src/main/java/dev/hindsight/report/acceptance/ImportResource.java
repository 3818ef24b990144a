package dev.hindsight.report.acceptance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Limits;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.report.acceptance.ImportHandler.Options;
import dev.hindsight.report.importing.time.Zone;
import io.smallrye.mutiny.Uni;

/** Where reports come in that were written elsewhere. */
@Path("/api/v1/reports/imports")
@Tag(name = "Report")
@RolesAllowed("responder")
class ImportResource {

    private final ImportHandler handler;
    private final ReadingRoom room;
    private final Caller caller;
    private final IdempotentRequest idempotent;

    ImportResource(ImportHandler handler, ReadingRoom room, Caller caller, IdempotentRequest idempotent) {
        this.handler = handler;
        this.room = room;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importReport", summary = "Import a report that was written elsewhere", description = """
            A text dump of a wiki page, Confluence HTML or storage XML, or Markdown, up to 4 MiB, a page up to 1,000,000 \
            characters, all versions together up to 10,000 lines of timelines and action items; the content decides, whatever the content type says. As multipart/form-data, parts named file are successive versions of one page, in order. A page that \
            was imported before is recognised: nothing happens, or what is different between its versions is applied.""")
    @RequestBody(content = {@Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
            @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Pages.class))})
    @APIResponse(responseCode = "201", description = "Taken over", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "200", description = "A dry run, or nothing was new", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "413", description = "More than 4 MiB, or a page too large or too deep to be a report")
    @APIResponse(responseCode = "422", description = "Not one report, or more than is taken over at once; the findings say what to bring instead")
    public Uni<Response> bring(byte[] body, @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("title") @Parameter(description = "Of the incident, where the text has none: one line of up to 300 characters.") @Nullable String title,
            @QueryParam("date") @Parameter(description = "The day of the incident, where the text leaves it out: 2024-03-28.") @Nullable String date,
            @QueryParam("zone") @Parameter(description = "The zone of its times, where the text leaves it out: Europe/London, UTC, +01:00, UK time.") @Nullable String zone,
            @QueryParam("confidential") @Parameter(description = "Whether only those who take part see it. Without it an export of a desk says so itself: that of a confidential incident becomes a confidential one.") @Nullable String confidential,
            @QueryParam("into") @Parameter(description = "`new` where it is taken for a page that was imported before and is another; the key of an imported incident where it is the next version of its page and was not recognised.") @Nullable String into,
            HttpHeaders headers) {
        var errors = new ArrayList<Problem.FieldError>();
        var given = new PageVersion.Given(title(title, errors), day(date, errors), zone(zone, errors));
        var options = new Options(Boolean.TRUE.equals(flag(dryRun, "dryRun", errors)),
                flag(confidential, "confidential", errors),
                into(into), Reader.of(caller));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        List<Upload> uploads = Uploads.of(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        return idempotent.whole(room.read(uploads, given)
                .chain(versions -> handler.givenBefore(versions, options)
                        .chain(before -> given.or(before).equals(given)
                                ? Uni.createFrom().item(versions)
                                : room.read(uploads, given.or(before))))
                .chain(versions -> handler.bring(versions, options, done -> idempotent.remember(answer(done, options))))
                .map(done -> answer(done, options).toResponse()));
    }

    /** For the documentation. */
    @Schema(name = "ImportedPages")
    record Pages(@Schema(description = "Versions of one page, the oldest first", format = "binary") List<String> file) {}

    private static Answer answer(ImportAnswer done, Options options) {
        return options.dryRun() || done.action() == ImportAnswer.Action.UNCHANGED
                ? new Answer(200, null, options.dryRun() ? null : done.version(), done)
                : Answer.created("/api/v1/incidents/" + done.key(), done.version(), done);
    }

    private static @Nullable String title(@Nullable String title, List<Problem.FieldError> errors) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String line = UnsafeText.isUnsafe(title) ? null : Plain.line(title, Limits.TITLE);
        if (line == null) {
            errors.add(new Problem.FieldError("#/title", "must be one line of up to " + Limits.TITLE + " characters"));
        }
        return line;
    }

    private static @Nullable String into(@Nullable String into) {
        String incident = UnsafeText.checked(into, "into");
        return incident == null || incident.isBlank() ? null : incident.strip();
    }

    private static @Nullable LocalDate day(@Nullable String date, List<Problem.FieldError> errors) {
        if (date == null || date.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(date);
            if (day.getYear() >= 1970 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        errors.add(new Problem.FieldError("#/date", "must be a day such as 2024-03-28 (ISO 8601)"));
        return null;
    }

    private static @Nullable String zone(@Nullable String zone, List<Problem.FieldError> errors) {
        if (zone == null || zone.isBlank()) {
            return null;
        }
        if (zone.length() > 60 || Zone.of(zone) == null) {
            errors.add(new Problem.FieldError("#/zone",
                    "must be a zone such as Europe/London, an offset such as +01:00, or a word such as GMT or UK time"));
        }
        return zone.strip();
    }

    private static @Nullable Boolean flag(@Nullable String value, String name, List<Problem.FieldError> errors) {
        if (value != null && !List.of("", "true", "false").contains(value)) {
            errors.add(new Problem.FieldError("#/" + name, "must be true or false"));
        }
        return value == null || value.isEmpty() ? null : Boolean.valueOf(value);
    }
}
