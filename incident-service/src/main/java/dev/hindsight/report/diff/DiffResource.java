package dev.hindsight.report.diff;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.Point;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Reader;
import dev.hindsight.report.render.ReportQueries;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Two versions of an incident beside each other. Whoever may see the incident now may compare all of its past. */
@Path("/api/v1/incidents/{key}/diff")
@Tag(name = "History")
@RolesAllowed("viewer")
class DiffResource {

    private final IncidentQueries incidents;
    private final EventLog log;
    private final FollowUps followUps;
    private final ReportQueries reports;
    private final Caller caller;

    DiffResource(IncidentQueries incidents, EventLog log, FollowUps followUps, ReportQueries reports, Caller caller) {
        this.incidents = incidents;
        this.log = log;
        this.followUps = followUps;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "compareIncident", summary = "What differs between two versions or instants", description = "Items of lists are told by id, in `path` too. Text is compared word by word, by whole lines where nearly all of it changed (`textUnit`). With `from` later than `to` it is told the other way round; by, at and version are those of the last change in between. What follows from other fields (`durations`, `changedSince` of a publication) is not told. `actionItems` tells the same of its action items: a version has those that stood beside it until the next one was made, the last one those of now.")
    @APIResponse(responseCode = "200", description = "The differences", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentComparison.class)))
    public Uni<IncidentComparison> compare(String key,
            @QueryParam("from") @Parameter(description = "A version, or an instant (RFC 3339); without it the version before `to`") @Nullable String from,
            @QueryParam("to") @Parameter(description = "A version, or an instant; without it the last version") @Nullable String to) {
        Point begin = Point.read("from", from);
        Point end = Point.read("to", to);
        return incidents.find(key, Reader.of(caller)).chain(found -> log.loadAtVersion(found.id(), found.version())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .chain(history -> compared(found, history, begin, end)));
    }

    private Uni<IncidentComparison> compared(Found found, List<RecordedEvent> history, Point begin, Point end) {
        Comparison changes = IncidentDiff.between(history, begin, end, found::shown);
        return stood(found, history, begin, changes.from())
                .chain(from -> stood(found, history, end, changes.to()).chain(to -> followUps.changes(from, to)))
                .map(items -> new IncidentComparison(changes.from(), changes.to(), changes.changes(), items));
    }

    /** With what was merged into it at that version. */
    private Uni<FollowUps.Stood> stood(Found found, List<RecordedEvent> history, Point point, Comparison.Version version) {
        IncidentView then = found.shown(IncidentReader.read(history.subList(0, Math.toIntExact(version.version()))));
        return reports.family(then).map(family -> new FollowUps.Stood(family, until(history, point, version)));
    }

    /** A version has the action items that stood beside it last: those of now, or those at the moment the next one was made. */
    private static @Nullable Instant until(List<RecordedEvent> history, Point point, Comparison.Version version) {
        if (point.at() != null) {
            return point.at();
        }
        return version.version() < history.size() ? history.get(Math.toIntExact(version.version())).recordedAt() : null;
    }
}
