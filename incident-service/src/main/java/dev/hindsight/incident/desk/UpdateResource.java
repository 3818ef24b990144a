package dev.hindsight.incident.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Audience;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.discretion.Discretions;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.StakeholderUpdate;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Part;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.UnsafeText;
import io.smallrye.mutiny.Uni;

/** What is told to those who wait: technical people, others in the house, or the public. */
@Path("/api/v1/incidents/{key}/updates")
@Tag(name = "Updates")
@RolesAllowed("viewer")
class UpdateResource {

    private final Desk desk;
    private final IncidentQueries incidents;
    private final Discretions discretions;
    private final Caller caller;

    UpdateResource(Desk desk, IncidentQueries incidents, Discretions discretions, Caller caller) {
        this.desk = desk;
        this.incidents = incidents;
        this.discretions = discretions;
        this.caller = caller;
    }

    /** Markdown for one audience. */
    @Schema(name = "UpdatePosting")
    record Posting(@NotNull Audience audience, @NotBlank @Size(max = Limits.TEXT) String text) {}

    /** A text to begin with, and the section of the report that it starts from; without one where nothing was written yet. */
    @Schema(name = "UpdateDraft")
    record Draft(Audience audience, String text, @Nullable Section section) {}

    /** For the documentation. */
    @Schema(name = "UpdatePage")
    record UpdatePage(List<StakeholderUpdate> items, @Nullable String next) {}

    @POST
    @RolesAllowed("responder")
    @Operation(operationId = "postUpdate", summary = "Tell an audience how it stands", description = "A public update must not have what a public report leaves out: names of those who have to do with the incident and full names of all others whom the desk knows, mentions, mail addresses, tickets, links and machines of the inside, however they are marked up. What follows an `@` is taken for a person, but for well-known code (`@Override`, `@angular/core`), and what looks like `PAY-123` for a ticket, but for well-known words (`UTF-8`). Such a one is refused with 409 `names-in-public`. A confidential incident has none.")
    @APIResponse(responseCode = "201", description = "The incident as it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> post(String key, @Valid @NotNull Posting body) {
        UUID update = EventId.next();
        return desk.workOn(key, found -> ofTheInside(found, body).map(told -> new IncidentCommand.PostUpdate(update,
                body.audience(), body.text(), told)),
                view -> Answer.created("/api/v1/incidents/" + view.key() + "/updates", view.version(), view));
    }

    @GET
    @Operation(operationId = "listUpdates", summary = "What was told and holds, oldest first; what was withdrawn is in the incident")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UpdatePage.class)))
    public Uni<Response> list(String key,
            @QueryParam("audience") @Parameter(schema = @Schema(implementation = Audience.class)) @Nullable String audience,
            @BeanParam Part part, UriInfo uri) {
        Audience wanted = audience == null || audience.isEmpty() ? null : audience(audience);
        return found(key).map(Found::whole)
                .map(view -> part.page(part.rest(updates(view).toList(), StakeholderUpdate::id)
                        .filter(update -> update.withdrawn() == null)
                        .filter(update -> wanted == null || update.audience() == wanted).toList(), StakeholderUpdate::id)
                        .toResponse(uri));
    }

    @GET
    @Path("/draft")
    @Operation(operationId = "draftUpdate", summary = "A text to begin an update with", description = "From the summary for technical people, from the non-technical description for others, who read how it stands in everyday words; for the public without all that would be refused. Nothing is posted.")
    @APIResponse(responseCode = "200", description = "The draft", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Draft.class)))
    public Uni<Draft> draft(String key,
            @QueryParam("audience") @Parameter(required = true, schema = @Schema(implementation = Audience.class)) @Nullable String audience) {
        Audience wanted = audience(audience);
        return found(key).chain(found -> {
            IncidentView view = found.whole();
            Draft draft = draft(wanted, view);
            return wanted != Audience.PUBLIC
                    ? Uni.createFrom().item(draft)
                    : discretions.of(view)
                            .map(discretion -> new Draft(wanted, discretion.draft(draft.text()), draft.section()));
        });
    }

    @DELETE
    @Path("/{update}")
    @RolesAllowed("responder")
    @Operation(operationId = "withdrawUpdate", summary = "Withdraw an update, with a reason", description = "It stays readable in the incident, marked, and is no longer among what was told. Mails that went out cannot be called back; a new update says what holds.")
    @APIResponse(responseCode = "200", description = "The incident as it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> withdraw(String key, String update,
            @QueryParam("reason") @Parameter(required = true) @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > Limits.REASON || UnsafeText.isUnsafe(reason)) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/reason",
                    "must say why, in at most " + Limits.REASON + " characters"))).asException();
        }
        return found(key).map(found -> posted(found.whole(), update)).chain(posted -> desk.work(key,
                new IncidentCommand.WithdrawUpdate(posted.id(), reason)));
    }

    private static StakeholderUpdate posted(IncidentView view, String update) {
        return updates(view).filter(one -> one.id().toString().equals(update)).findFirst()
                .orElseThrow(() -> new Rejected("no-such-update", "There is no such update of this incident."));
    }

    private static Stream<StakeholderUpdate> updates(IncidentView view) {
        return Objects.requireNonNullElse(view.updates(), List.<StakeholderUpdate>of()).stream();
    }

    /** Nothing when it is for the house. */
    private Uni<List<String>> ofTheInside(Found found, Posting body) {
        return body.audience() != Audience.PUBLIC
                ? Uni.createFrom().item(List.of())
                : discretions.of(found.whole()).map(discretion -> discretion.found(body.text()));
    }

    private static Draft draft(Audience audience, IncidentView view) {
        Section section = audience == Audience.TECHNICAL ? Section.SUMMARY : Section.NON_TECHNICAL_DESCRIPTION;
        String written = view.report() == null ? null : view.report().get(section);
        String status = "Status: " + (audience == Audience.TECHNICAL ? inside(view.status()) : outside(view.status())) + ".";
        return new Draft(audience, written == null ? status : status + "\n\n" + written, written == null ? null : section);
    }

    private static String inside(Status status) {
        return status.words().toLowerCase(Locale.ROOT);
    }

    /** How we go on after it is over is nothing to those who wait for it to be over. */
    private static String outside(Status status) {
        return switch (status) {
            case TRIAGE -> "investigating";
            case IN_PROGRESS, MITIGATED, RESOLVED -> inside(status);
            case DOCUMENTING, CLOSED -> inside(Status.RESOLVED);
            case DECLINED -> "no incident";
            case MERGED -> "part of another incident";
        };
    }

    private Uni<Found> found(String key) {
        return incidents.find(key, Reader.of(caller));
    }

    private static Audience audience(@Nullable String asked) {
        return Audience.named(Objects.requireNonNullElse(asked, "")).orElseThrow(() -> Problem.invalid(List.of(
                new Problem.FieldError("#/audience", "must be technical, non-technical or public"))).asException());
    }
}
