package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What must not be told of an incident, gathered from its events, its action items and the names that are known. */
@ApplicationScoped
class PersonNames {

    private final Pool pool;
    private final EventLog log;
    private final FollowUps followUps;
    private final KnownNames names;

    PersonNames(Pool pool, EventLog log, FollowUps followUps, KnownNames names) {
        this.pool = pool;
        this.log = log;
        this.followUps = followUps;
        this.names = names;
    }

    /** What must not be told of an incident as it is now. */
    Uni<Inside> inside(IncidentView view) {
        return followUps.of(view.id(), null).chain(items -> inside(view, items));
    }

    /** The same where its items are at hand. Whoever had to do with an incident that it took in had to do with it. */
    Uni<Inside> inside(IncidentView view, List<FollowUp> items) {
        return log.load(view.id()).chain(own -> takenIn(own).chain(others -> Uni.combine().all().unis(with(own, others),
                names.all(), followUps.workers(with(view.id(), others)), followUps.someTickets()).asTuple()))
                .map(known -> Inside.of(view, known.getItem1(), items,
                        new Inside.Known(known.getItem2(), known.getItem3(), known.getItem4())));
    }

    /** Ids of the incidents that were ever merged into it, and into those. */
    private Uni<Set<UUID>> takenIn(List<RecordedEvent> history) {
        String[] keys = Inside.takenIn(history).toArray(String[]::new);
        return keys.length == 0
                ? Uni.createFrom().item(Set.of())
                : pool.preparedQuery("select id from incident where key = any($1)").execute(Tuple.of((Object) keys))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID("id"))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Uni<List<RecordedEvent>> with(List<RecordedEvent> own, Set<UUID> others) {
        return Multi.createFrom().iterable(others).onItem().transformToUniAndConcatenate(log::load).collect().asList()
                .map(all -> Stream.concat(own.stream(), all.stream().flatMap(List::stream)).toList());
    }

    private static Set<UUID> with(UUID own, Set<UUID> others) {
        return Stream.concat(Stream.of(own), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
