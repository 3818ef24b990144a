package dev.hindsight.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.News.Begin;
import dev.hindsight.alert.Plan.Said;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Finds an incident for each new episode: the open one of the same alert, else the open one of the same group, else an open one of
 * the same service or one to open again where rules say so, else a new one for the group, else, when it is too many, the one that
 * stands for the storm. Ends go to the incident that has the alert, whatever its status. Each decision is kept with its reason.
 */
@ApplicationScoped
class Bringing {

    private final IncidentHandler incidents;

    Bringing(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    /** @return the incident that the first news went to, if any did */
    Uni<@Nullable UUID> bring(SqlConnection transaction, Source source, News news) {
        var visits = new Visits();
        news.ended().forEach(visits::end);
        Map<String, List<Begin>> homeless = new LinkedHashMap<>();
        Uni<Void> placed = Uni.createFrom().voidItem();
        for (Begin begin : news.begun()) {
            placed = placed.chain(() -> sort(transaction, begin, visits, homeless));
        }
        for (Begin begin : news.still()) {
            placed = placed.chain(() -> sort(transaction, begin, visits, homeless));
        }
        return placed.chain(() -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Map.Entry<String, List<Begin>> group : homeless.entrySet()) {
                all = all.chain(() -> place(transaction, source, group.getKey(), group.getValue(), visits));
            }
            return all;
        }).chain(() -> visits.pay(transaction, source, incidents)).map(_ -> visits.first());
    }

    private static Uni<Void> sort(SqlConnection transaction, Begin begin, Visits visits, Map<String, List<Begin>> homeless) {
        Decision left = Reasons.left(begin.signal(), begin.plan());
        if (left != null) {
            return AlertRows.leave(transaction, List.of(begin.id()), left);
        }
        Episode.Target home = begin.verdict().home();
        if (home == null) {
            homeless.computeIfAbsent(begin.signal().group(), _ -> new ArrayList<>()).add(begin);
        } else {
            return attach(transaction, home, List.of(begin), Reasons.SAME_ALERT, visits).replaceWithVoid();
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> place(SqlConnection transaction, Source source, String group, List<Begin> alerts, Visits visits) {
        Plan plan = alerts.getFirst().plan();
        return Places.ofGroup(transaction, source.id(), group, plan.window() == null ? null : plan.window().what())
                .chain(open -> attach(transaction, open, alerts, Reasons.sameGroup(plan), visits))
                .chain(found -> or(found, () -> ofService(transaction, source, alerts, plan.attach(), visits)))
                .chain(found -> or(found, () -> resolved(transaction, source, group, alerts, plan.reopen(), visits)))
                .chain(found -> found != null ? Uni.createFrom().voidItem() : declare(transaction, source, alerts, visits));
    }

    private static Uni<Episode.@Nullable Target> ofService(SqlConnection transaction, Source source, List<Begin> alerts,
            @Nullable Said<Duration> attach, Visits visits) {
        Map<String, String> labels = alerts.getFirst().signal().labels();
        String service = source.routing().service(labels);
        String environment = source.routing().environment(labels);
        return attach == null || service == null
                ? Uni.createFrom().nullItem()
                : Places.ofService(transaction, service, environment, attach.what())
                        .chain(open -> attach(transaction, open, alerts, Reasons.sameService(attach, service, environment),
                                visits));
    }

    /** Beyond the first hundred an alert belongs to the incident, but is not among its events. */
    private static Uni<Episode.@Nullable Target> attach(SqlConnection transaction, Episode.@Nullable Target open,
            List<Begin> alerts,
            Decision decision, Visits visits) {
        return open == null
                ? Uni.createFrom().nullItem()
                : Places.isFull(transaction, open.home())
                        .invoke(full -> visits.attach(open, alerts, full ? decision.unshown() : decision)).replaceWith(open);
    }

    private static Uni<Episode.@Nullable Target> resolved(SqlConnection transaction, Source source, String group,
            List<Begin> alerts,
            @Nullable Said<Duration> reopen, Visits visits) {
        return reopen == null
                ? Uni.createFrom().nullItem()
                : Places.resolved(transaction, source.id(), group, reopen.what())
                        .invoke(closed -> visits.reopen(closed, alerts, Reasons.reopened(reopen)));
    }

    private static Uni<Episode.@Nullable Target> or(Episode.@Nullable Target found,
            Supplier<Uni<Episode.@Nullable Target>> next) {
        return found == null ? next.get() : Uni.createFrom().item(found);
    }

    private Uni<Void> declare(SqlConnection transaction, Source source, List<Begin> alerts, Visits visits) {
        List<Begin> grave = alerts.stream().filter(begin -> begin.plan().declares(source.routing().severity(begin.signal())))
                .toList();
        if (grave.isEmpty()) {
            return AlertRows.leave(transaction, alerts.stream().map(Begin::id).toList(),
                    Reasons.tooMild(alerts.getFirst().plan()));
        }
        return Places.declarations(transaction, source.id()).chain(before -> {
            if (before + visits.declarations() >= source.routing().mostDeclarations()) {
                return storm(transaction, source, alerts, visits);
            }
            UUID id = EventId.next();
            return incidents.nextKey(transaction).invoke(key -> visits.declare(new Episode.Target(id, key, true),
                    Declaring.commands(key, source, grave, null), alerts, Reasons.NEW)).replaceWithVoid();
        });
    }

    /** Too many incidents in a minute: one stands for all that comes from now on, until it is quiet. */
    private Uni<Void> storm(SqlConnection transaction, Source source, List<Begin> alerts, Visits visits) {
        Decision decision = Reasons.storm(source);
        return Places.ofStorm(transaction, source.id()).chain(open -> {
            if (open != null) {
                return attach(transaction, open, alerts, decision, visits).replaceWithVoid();
            }
            UUID id = EventId.next();
            return incidents.nextKey(transaction).invoke(key -> visits.declare(new Episode.Target(id, key, true),
                    Declaring.commands(key, source, alerts, "Alert storm: many different alerts from " + source.name()), alerts,
                    decision)).chain(() -> Storms.begin(transaction, id, source));
        });
    }

    /** An order for one incident. */
    static Order order(Episode.Target incident, List<IncidentCommand> commands, String actor) {
        return new Order(incident.id(), incident.key(), new IncidentCommand.Several(List.copyOf(commands)), actor);
    }
}
