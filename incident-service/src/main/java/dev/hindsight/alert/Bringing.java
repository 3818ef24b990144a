package dev.hindsight.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.News.Begin;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Finds an incident for each new episode: the open one of the same alert, else the open one of the same group, else a new one
 * for the group. Ends go to the incident that has the alert, whatever its status.
 */
@ApplicationScoped
class Bringing {

    private static final String SAME_ALERT = "The same alert has fired before, and its incident is still open.";
    private static final String SAME_GROUP = "An alert of the same group belongs to this incident, which is still open.";
    private static final String NEW = "No open incident has an alert of this group, so this one was declared.";

    private final IncidentHandler incidents;

    Bringing(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    /** @return the incident that the first news went to, if any did */
    Uni<@Nullable UUID> bring(SqlConnection transaction, Source source, News news) {
        List<Begin> wanted = news.begun().stream().filter(begin -> !begin.signal().heartbeat()).toList();
        var visits = new Visits();
        news.ended().forEach(visits::end);
        Map<String, List<Begin>> homeless = new LinkedHashMap<>();
        for (Begin begin : wanted) {
            Episode.Target home = begin.verdict().home();
            if (home == null) {
                homeless.computeIfAbsent(begin.signal().group(), _ -> new ArrayList<>()).add(begin);
            } else {
                visits.attach(home, List.of(begin), SAME_ALERT);
            }
        }
        Uni<Void> placed = Uni.createFrom().voidItem();
        for (Map.Entry<String, List<Begin>> group : homeless.entrySet()) {
            placed = placed.chain(() -> place(transaction, source, group.getKey(), group.getValue(), visits));
        }
        return placed.chain(() -> visits.pay(transaction, source, incidents)).map(_ -> visits.first());
    }

    private Uni<Void> place(SqlConnection transaction, Source source, String group, List<Begin> alerts, Visits visits) {
        return AlertRows.openIncident(transaction, source.id(), group).chain(open -> {
            if (open != null) {
                visits.attach(open, alerts, SAME_GROUP);
                return Uni.createFrom().voidItem();
            }
            List<Begin> grave = alerts.stream().filter(begin -> declares(source, begin.signal())).toList();
            if (grave.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            UUID id = EventId.next();
            return incidents.nextKey(transaction).invoke(key -> {
                List<IncidentCommand> declaration = Declaring.commands(key, source, grave);
                visits.declare(new Episode.Target(id, key, true), declaration, alerts, NEW);
            }).replaceWithVoid();
        });
    }

    private static boolean declares(Source source, Signal signal) {
        return source.routing().declares(source.routing().severity(signal));
    }

    /** An order for one incident. */
    static Order order(Episode.Target incident, List<IncidentCommand> commands, Source source) {
        return new Order(incident.id(), incident.key(), new IncidentCommand.Several(List.copyOf(commands)), source.actor());
    }
}
