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

    /**
     * @param posts what is new in each
     * @return the visits that were made
     */
    Uni<Visits> bring(SqlConnection transaction, Source source, List<News> posts) {
        var visits = new Visits();
        Map<String, List<List<Begin>>> homeless = new LinkedHashMap<>();
        Uni<Void> all = Uni.createFrom().voidItem();
        for (News news : posts) {
            news.ended().forEach(visits::end);
            Map<String, List<Begin>> groups = new LinkedHashMap<>();
            for (Begin begin : news.looking()) {
                all = all.chain(() -> sort(transaction, begin, visits, groups));
            }
            all = all.invoke(() -> groups
                    .forEach((group, alerts) -> homeless.computeIfAbsent(group, _ -> new ArrayList<>()).add(alerts)));
        }
        return all.chain(() -> {
            Uni<Void> placed = Uni.createFrom().voidItem();
            for (Map.Entry<String, List<List<Begin>>> group : homeless.entrySet()) {
                placed = placed.chain(() -> place(transaction, source, group.getKey(), group.getValue(), visits));
            }
            return placed;
        }).chain(() -> visits.pay(transaction, source, incidents)).replaceWith(visits);
    }

    private static Uni<Void> sort(SqlConnection transaction, Begin begin, Visits visits, Map<String, List<Begin>> homeless) {
        Decision left = Reasons.left(begin.signal(), begin.plan());
        if (left != null) {
            return AlertRows.leave(transaction, List.of(begin.id()), left);
        }
        Episode.Target home = begin.verdict().home();
        if (home == null) {
            homeless.computeIfAbsent(begin.signal().group(), _ -> new ArrayList<>()).add(begin);
            return Uni.createFrom().voidItem();
        }
        return attach(transaction, home, List.of(begin), Reasons.SAME_ALERT, visits).replaceWithVoid();
    }

    /** The first post looks for an incident, the others of its group come to where it went; if it went nowhere, the next one looks. */
    private Uni<Void> place(SqlConnection transaction, Source source, String group, List<List<Begin>> posts, Visits visits) {
        List<List<Begin>> others = posts.subList(1, posts.size());
        return find(transaction, source, group, posts.getFirst(), visits).chain(found -> {
            if (found == null) {
                return others.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : place(transaction, source, group, others, visits);
            }
            Uni<Void> all = Uni.createFrom().voidItem();
            for (List<Begin> alerts : others) {
                all = all.chain(() -> attach(transaction, found, alerts, Reasons.sameGroup(alerts.getFirst().plan()), visits)
                        .replaceWithVoid());
            }
            return all;
        });
    }

    /** @return where the alerts of one post and group went; null when nowhere */
    private Uni<Episode.@Nullable Target> find(SqlConnection transaction, Source source, String group, List<Begin> alerts,
            Visits visits) {
        Plan plan = alerts.getFirst().plan();
        return Places.ofGroup(transaction, source.id(), group, plan.window() == null ? null : plan.window().what())
                .chain(open -> attach(transaction, open, alerts, Reasons.sameGroup(plan), visits))
                .chain(found -> or(found, () -> ofService(transaction, source, alerts, plan.attach(), visits)))
                .chain(found -> or(found, () -> resolved(transaction, source, group, alerts, plan.reopen(), visits)))
                .chain(found -> or(found, () -> declare(transaction, source, alerts, visits)));
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
            List<Begin> alerts, Decision decision, Visits visits) {
        if (open == null) {
            return Uni.createFrom().nullItem();
        }
        Integer known = visits.room(open.home());
        return (known != null ? Uni.createFrom().item(known) : Places.room(transaction, open.home())).invoke(room -> {
            int shown = Math.min(room, alerts.size());
            visits.room(open.home(), room - shown);
            visits.attach(open, alerts.subList(0, shown), decision);
            visits.attach(open, alerts.subList(shown, alerts.size()), decision.unshown());
        }).replaceWith(open);
    }

    private static Uni<Episode.@Nullable Target> resolved(SqlConnection transaction, Source source, String group,
            List<Begin> alerts,
            @Nullable Said<Duration> reopen, Visits visits) {
        return reopen == null
                ? Uni.createFrom().nullItem()
                : Places.resolved(transaction, source.id(), group, reopen.what()).chain(closed -> {
                    Decision decision = Reasons.reopened(reopen);
                    visits.reopen(closed, decision);
                    return attach(transaction, closed, alerts, decision, visits);
                });
    }

    private static Uni<Episode.@Nullable Target> or(Episode.@Nullable Target found,
            Supplier<Uni<Episode.@Nullable Target>> next) {
        return found == null ? next.get() : Uni.createFrom().item(found);
    }

    private Uni<Episode.@Nullable Target> declare(SqlConnection transaction, Source source, List<Begin> alerts, Visits visits) {
        List<Begin> grave = alerts.stream().filter(begin -> begin.plan().declares(source.routing().severity(begin.signal())))
                .toList();
        if (grave.isEmpty()) {
            return AlertRows.leave(transaction, alerts.stream().map(Begin::id).toList(),
                    Reasons.tooMild(alerts.getFirst().plan())).replaceWith((Episode.Target) null);
        }
        return Places.declarations(transaction, source.id())
                .chain(before -> before + visits.declarations() >= source.routing().mostDeclarations()
                        ? storm(transaction, source, alerts, visits)
                        : declare(transaction, source, grave, null, visits)
                                .call(declared -> attach(transaction, declared, alerts, Reasons.NEW, visits)));
    }

    /** Too many incidents in a minute: one stands for all that comes from now on, until it is quiet. */
    private Uni<Episode.@Nullable Target> storm(SqlConnection transaction, Source source, List<Begin> alerts, Visits visits) {
        Episode.Target begun = visits.storm();
        return (begun != null ? Uni.createFrom().item(begun) : Places.ofStorm(transaction, source.id()))
                .chain(open -> open != null
                        ? Uni.createFrom().item(open)
                        : declare(transaction, source, alerts, "Alert storm: many different alerts from " + source.name(),
                                visits)
                                .invoke(storm -> visits.storm(storm))
                                .call(storm -> Storms.begin(transaction, storm.id(), source)))
                .chain(open -> attach(transaction, open, alerts, Reasons.storm(source), visits));
    }

    private Uni<Episode.Target> declare(SqlConnection transaction, Source source, List<Begin> by, @Nullable String title,
            Visits visits) {
        UUID id = EventId.next();
        return incidents.nextKey(transaction).map(key -> {
            var declared = new Episode.Target(id, key, true);
            visits.declare(declared, Declaring.commands(key, source, by, title));
            return declared;
        });
    }

    /** An order for one incident. */
    static Order order(Episode.Target incident, List<IncidentCommand> commands, String actor) {
        return new Order(incident.id(), incident.key(), new IncidentCommand.Several(List.copyOf(commands)), actor);
    }
}
