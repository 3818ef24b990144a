package dev.hindsight.incident.discretion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.IncidentView;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The names that the identity provider has told of people, former ones included. */
@ApplicationScoped
public class PersonNames {

    private final Pool pool;
    private final EventLog log;
    private final FollowUps followUps;

    PersonNames(Pool pool, EventLog log, FollowUps followUps) {
        this.pool = pool;
        this.log = log;
        this.followUps = followUps;
    }

    Uni<Void> remember(String person, String displayName) {
        return pool.preparedQuery("insert into person_name (person, display_name) values ($1, $2) on conflict do nothing")
                .execute(Tuple.of(person, displayName)).replaceWithVoid();
    }

    /** What must not be told of an incident as it is now. */
    public Uni<Inside> inside(UUID incident, IncidentView view) {
        return log.load(incident).chain(history -> followUps.of(incident, null)
                .chain(items -> inside(view, history, items)));
    }

    /** The same where its history and its items are at hand. */
    public Uni<Inside> inside(IncidentView view, List<RecordedEvent> history, List<FollowUp> items) {
        return Uni.combine().all().unis(all(), followUps.workers(view.id()), followUps.someTickets()).asTuple()
                .map(known -> Inside.of(view, history, items,
                        new Inside.Known(known.getItem1(), known.getItem2(), known.getItem3())));
    }

    private Uni<Map<String, Set<String>>> all() {
        return pool.query("select person, display_name from person_name").execute().map(rows -> {
            Map<String, Set<String>> names = new HashMap<>();
            rows.forEach(row -> names.computeIfAbsent(row.getString("person"), _ -> new HashSet<>())
                    .add(row.getString("display_name")));
            return names;
        });
    }
}
