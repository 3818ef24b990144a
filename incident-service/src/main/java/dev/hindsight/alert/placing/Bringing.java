package dev.hindsight.alert.placing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.News.Begin;
import dev.hindsight.alert.placing.Plan.Said;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Finds an incident for each new episode: the open one of the same alert, else the open one of the same group, else an open one of
 * the same service or one to open again where rules say so, else a new one for the group, else, when it is too many, the one that
 * stands for the storm. Ends go to the incident that has the alert, whatever its status, and so does what became worse. Each decision is kept with its reason.
 */
@ApplicationScoped
public class Bringing {

    private final IncidentHandler incidents;

    Bringing(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    /**
     * Post after post, though what they say to an incident is said at once, when all of them are through.
     *
     * @param posts what is new in each
     * @return the visits that were made, in their order
     */
    Uni<List<Visits>> bring(SqlConnection transaction, Source source, List<News> posts) {
        List<Visits> visits = new ArrayList<>(List.of(new Visits()));
        return InTurn.each(posts, news -> settle(transaction, source, news, visits)
                .chain(() -> bring(transaction, source, news, visits.getLast())))
                .chain(() -> visits.getLast().pay(transaction, source, incidents)).replaceWith(visits);
    }

    /** What the database could not know yet of the groups in this post is written first. */
    private Uni<Void> settle(SqlConnection transaction, Source source, News news, List<Visits> visits) {
        return news.looking().stream().anyMatch(begin -> visits.getLast().hides(begin.signal().group()))
                ? visits.getLast().pay(transaction, source, incidents).invoke(() -> visits.add(new Visits()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> bring(SqlConnection transaction, Source source, News news, Visits visits) {
        news.ended().forEach(visits::end);
        news.said().forEach(said -> visits.raise(source, said));
        Map<String, List<Begin>> homeless = new LinkedHashMap<>();
        return InTurn.each(news.looking(), begin -> sort(transaction, begin, visits, homeless))
                .chain(() -> InTurn.each(homeless.entrySet(),
                        group -> place(transaction, source, group.getKey(), group.getValue(), visits)));
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

    private Uni<Void> place(SqlConnection transaction, Source source, String group, List<Begin> alerts, Visits visits) {
        Plan plan = alerts.getFirst().plan();
        Episode.Target last = visits.last(group);
        return (last != null
                ? Uni.createFrom().item(last)
                : Places.ofGroup(transaction, source.id(), group, plan.window() == null ? null : plan.window().what()))
                .chain(open -> attach(transaction, open, alerts, Reasons.sameGroup(plan), visits))
                .chain(found -> or(found, () -> ofService(transaction, source, alerts, plan.attach(), visits)))
                .chain(found -> or(found, () -> resolved(transaction, source, group, alerts, plan.reopen(), visits)))
                .chain(found -> or(found, () -> declare(transaction, source, alerts, visits))).replaceWithVoid();
    }

    private static Uni<Episode.@Nullable Target> ofService(SqlConnection transaction, Source source, List<Begin> alerts,
            @Nullable Said<Duration> attach, Visits visits) {
        Map<String, String> labels = alerts.getFirst().signal().labels();
        String service = source.routing().service(labels);
        String environment = source.routing().environment(labels);
        if (attach == null || service == null) {
            return Uni.createFrom().nullItem();
        }
        Episode.Target declared = visits.declaredFor(service, environment);
        return (declared != null
                ? Uni.createFrom().item(declared)
                : Places.ofService(transaction, service, environment, attach.what(), visits.receiving()))
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
                        : declare(transaction, source, alerts, Declaring.storm(source),
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
            visits.declare(declared, Declaring.commands(key, source, by, title), Declaring.services(source, by),
                    Declaring.environment(source, by));
            return declared;
        });
    }

    /** An order for one incident. */
    static Order order(Episode.Target incident, List<IncidentCommand> commands, String actor) {
        return new Order(incident.id(), incident.key(), new IncidentCommand.Several(List.copyOf(commands)), actor);
    }
}
