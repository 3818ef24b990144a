package dev.hindsight.report.render;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.Lived;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Finds what a report shows: an incident that the reader may see and its action items, both at the same moment. */
@ApplicationScoped
public class ReportQueries {

    private final IncidentQueries incidents;
    private final EventLog log;
    private final FollowUps followUps;
    private final Pool pool;

    public ReportQueries(IncidentQueries incidents, EventLog log, FollowUps followUps, Pool pool) {
        this.incidents = incidents;
        this.log = log;
        this.followUps = followUps;
        this.pool = pool;
    }

    /**
     * An incident and its action items as they stood together.
     *
     * @param origin so that it is recognised when it comes back, whatever was edited in it
     */
    public record Both(IncidentView incident, List<FollowUp> actionItems, Report.@Nullable Origin origin) {

        Both(IncidentView incident, List<FollowUp> actionItems) {
            this(incident, actionItems, Report.Origin.of(incident, actionItems));
        }
    }

    /** As it is now. */
    public Uni<Both> now(String keyOrId, Reader reader) {
        return incidents.find(keyOrId, reader)
                .chain(found -> log.loadAtVersion(found.id(), found.version())
                        .chain(Replay.by(history -> found.shown(IncidentReader.read(history)))))
                .chain(incident -> with(incident, null));
    }

    /** As it was at a version, action items as they stood until the next one was made: those of the last are as they are now. */
    public Uni<Both> atVersion(String keyOrId, long version, Reader reader) {
        return incidents.find(keyOrId, reader).chain(found -> atVersion(found, version));
    }

    /** The same of an incident that was found before. */
    public Uni<Both> atVersion(Found incident, long version) {
        mustHave(incident, version);
        return Lived.of(log, incident.id(), version)
                .chain(lived -> lived.read(history -> incident.shown(IncidentReader.read(history)))
                        .chain(view -> with(view, lived.until())));
    }

    /** What an export was taken from, as far as the reader may see that. */
    public Uni<Both> at(Report.Origin origin, Reader reader) {
        return incidents.find(origin.incident().toString(), reader).invoke(found -> mustHave(found, origin.version()))
                .chain(found -> log.loadAtVersion(found.id(), origin.version())
                        .chain(Replay.by(history -> found.shown(IncidentReader.read(history)))))
                .chain(incident -> family(incident).chain(ids -> exported(ids, origin))
                        .map(items -> new Both(incident, items)));
    }

    private Uni<List<FollowUp>> exported(Set<UUID> incidents, Report.Origin origin) {
        Map<String, Long> heard = origin.heard();
        return heard == null ? followUps.of(incidents, origin.items()) : followUps.heard(incidents, heard);
    }

    private static void mustHave(Found incident, long version) {
        if (version < 1 || version > incident.version()) {
            throw incident.noVersion();
        }
    }

    /** As it was at an instant. */
    public Uni<Both> at(String keyOrId, Instant at, Reader reader) {
        return incidents.find(keyOrId, reader)
                .chain(found -> log.loadAt(found.id(), at).chain(Replay.by(history -> declared(found, at,
                        history))).chain(view -> with(view, at)));
    }

    private static IncidentView declared(Found incident, Instant at, List<RecordedEvent> history) {
        if (history.isEmpty()) {
            throw incident.notYet(at);
        }
        return incident.shown(IncidentReader.read(history));
    }

    /** With the items of the incidents that were merged into it, which follow it. */
    private Uni<Both> with(IncidentView incident, @Nullable Instant at) {
        return family(incident).chain(ids -> followUps.of(ids, at)).map(items -> new Both(incident, items));
    }

    /** The action items that follow the incident and that whoever looked it up may not see. */
    public Uni<List<FollowUp>> unseen(Both both) {
        return log.load(both.incident().id()).chain(Replay.by(IncidentReader::read)).chain(this::family)
                .chain(all -> family(both.incident()).chain(seen -> followUps.of(without(all, seen), null)));
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        var others = new HashSet<>(all);
        others.removeAll(some);
        return others;
    }

    /** The incident and those that go on in it, over however many merges, and that the reader of the view may see. */
    public Uni<Set<UUID>> family(IncidentView incident) {
        List<String> under = incident.under();
        if (under.isEmpty()) {
            return Uni.createFrom().item(Set.of(incident.id()));
        }
        return pool.preparedQuery("select id from incident where key = any($1)")
                .execute(Tuple.of((Object) under.toArray(String[]::new))).map(rows -> {
                    var ids = new HashSet<UUID>(Set.of(incident.id()));
                    rows.forEach(row -> ids.add(row.getUUID("id")));
                    return ids;
                });
    }
}
