package dev.hindsight.incident.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.Reader;
import dev.hindsight.manners.UnsafeText;
import io.smallrye.mutiny.Uni;

/** What happened when. Nothing here is overwritten: a correction or a retraction stands beside what it is about. */
@Path("/api/v1/incidents/{key}/timeline")
@Tag(name = "Timeline")
@RolesAllowed("responder")
class TimelineResource {

    private final Desk desk;
    private final ObjectMapper mapper;
    private final IncidentQueries incidents;
    private final Caller caller;

    TimelineResource(Desk desk, ObjectMapper mapper, IncidentQueries incidents, Caller caller) {
        this.desk = desk;
        this.mapper = mapper;
        this.incidents = incidents;
        this.caller = caller;
    }

    /** Why an entry no longer counts. */
    @Schema(name = "TimelineRetraction")
    record Retraction(@Nullable @Size(max = Limits.REASON) String reason) {}

    @POST
    @Operation(operationId = "addTimelineEntry", summary = "Add to the timeline", description = "Its times may be ten minutes in the future at most.")
    @APIResponse(responseCode = "201", description = "The incident as it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> add(String key, @Valid @NotNull TimelineAddition body) {
        body.check();
        UUID entry = EventId.next();
        return desk.create(key, new IncidentCommand.AddTimelineEntry(entry, body.told()),
                view -> Answer.created("/api/v1/incidents/" + view.key() + "/timeline/" + entry, view.version(), view));
    }

    @GET
    @Path("/{entry}")
    @RolesAllowed("viewer")
    @Operation(operationId = "getTimelineEntry", summary = "One entry of the timeline", description = "With what it said before, and with why it was taken back where it was.")
    @APIResponse(responseCode = "200", description = "The entry", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TimelineEntry.class)))
    public Uni<JsonNode> get(String key, String entry) {
        return seen(key, id(entry));
    }

    /** The entry as the caller sees it: what came along from an incident that they may not see is not there for them. */
    private Uni<JsonNode> seen(String key, UUID entry) {
        return incidents.find(key, Reader.of(caller))
                .map(found -> timeline(found.view()).filter(told -> told.path("id").asText().equals(entry.toString()))
                        .findFirst().orElseThrow(TimelineResource::absent));
    }

    private Stream<JsonNode> timeline(String view) {
        try {
            return StreamSupport.stream(mapper.readTree(view).path("timeline").spliterator(), false);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored view is no JSON", e);
        }
    }

    @PATCH
    @Path("/{entry}")
    @Operation(operationId = "correctTimelineEntry", summary = "Correct an entry, with a reason", description = "What the entry said before stays readable under its corrections. What is absent stays; withoutEnd takes the end of an entry away. Times may be ten minutes in the future at most.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    public Uni<Response> correct(String key, String entry, @Valid @NotNull TimelineCorrection body) {
        body.check();
        UUID id = id(entry);
        return seen(key, id).chain(_ -> desk.work(key, body.command(id)));
    }

    @DELETE
    @Path("/{entry}")
    @Operation(operationId = "retractTimelineEntry", summary = "Retract an entry, with a reason", description = "The reason comes as JSON or, for clients that cannot send a body, in the query.")
    @APIResponse(responseCode = "200", description = "As it now is", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Retraction.class)))
    public Uni<Response> retract(String key, String entry, @QueryParam("reason") @Nullable String reason, String body)
            throws JsonProcessingException {
        Retraction sent = body.isBlank() ? null : mapper.readValue(body, Retraction.class);
        String because = sent == null ? reason : sent.reason();
        if (because == null || because.isBlank() || because.length() > Limits.REASON || UnsafeText.isUnsafe(because)) {
            throw Problem.invalid(List.of(new Problem.FieldError("#/reason",
                    "must say why, in at most " + Limits.REASON + " characters"))).asException();
        }
        UUID id = id(entry);
        return seen(key, id).chain(_ -> desk.work(key, new IncidentCommand.RetractTimelineEntry(id, because)));
    }

    private static UUID id(String entry) {
        try {
            return UUID.fromString(entry);
        } catch (IllegalArgumentException e) {
            throw absent();
        }
    }

    private static Rejected absent() {
        return new Rejected("no-such-entry", "There is no such entry on this timeline.");
    }
}
