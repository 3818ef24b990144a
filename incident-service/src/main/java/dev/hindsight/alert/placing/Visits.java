package dev.hindsight.alert.placing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.News.Begin;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What a few posts have to say to each incident, so that each is visited once, in the order of their ids. */
final class Visits {

    private final Map<UUID, Visit> visits = new LinkedHashMap<>();

    private record Visit(Episode.Target incident, List<IncidentCommand> commands, List<Arrival> alerts) {}

    /** @param target also tells where the alert belongs while that is merged */
    private record Arrival(Begin alert, Episode.Target target, Decision decision) {}

    private record Place(UUID home, Decision decision) {}

    private record Concern(String service, String environment) {}

    private final Map<Concern, Episode.Target> declared = new HashMap<>();
    private final Map<UUID, UUID> arrivals = new HashMap<>();
    private final Map<UUID, UUID> known = new HashMap<>();
    private final Map<UUID, Integer> room = new HashMap<>();
    private final Map<String, Episode.Target> last = new HashMap<>();
    private final Set<String> older = new HashSet<>();
    private int declarations;
    private Episode.@Nullable Target storm;

    void end(News.End end) {
        Episode.Target incident = end.episode().incident();
        if (incident != null && end.episode().shown()) {
            visit(incident).commands().add(new IncidentCommand.ResolveAlert(end.id(), end.at()));
            known.put(end.id(), incident.id());
        }
    }

    /** An alert that is worse than it was. */
    void raise(Source source, News.Said said) {
        Episode.Target incident = said.episode().incident();
        if (incident != null) {
            visit(incident).commands().add(Declaring.graver(source, said.episode().id(), said.signal()));
            known.put(said.episode().id(), incident.id());
        }
    }

    void attach(Episode.Target incident, List<Begin> alerts, Decision decision) {
        Visit visit = visit(incident);
        for (Begin alert : alerts) {
            visit.alerts().add(new Arrival(alert, incident, decision));
            arrivals.put(alert.id(), incident.id());
            if (alert.isFresh()) {
                last.put(alert.signal().group(), incident);
            } else {
                older.add(alert.signal().group());
            }
        }
    }

    /** Where the last new alert of a group went; null when none did. */
    Episode.@Nullable Target last(String group) {
        return last.get(group);
    }

    /** Whether nobody can tell before these visits are paid where alerts of this group go. */
    boolean hides(String group) {
        return older.contains(group) && !last.containsKey(group);
    }

    /** @param incident nothing happens when it is null */
    void reopen(Episode.@Nullable Target incident, Decision decision) {
        if (incident != null) {
            visit(incident).commands()
                    .add(new IncidentCommand.ChangeStatus(Status.IN_PROGRESS, decision.reason(), null, Instant.now()));
        }
    }

    /** @param about the services of the new incident */
    void declare(Episode.Target incident, List<IncidentCommand> declaration, List<String> about, String environment) {
        declarations++;
        about.forEach(service -> declared.put(new Concern(service, environment), incident));
        visit(incident).commands().addAll(declaration);
    }

    /** The last incident that these visits declare for a service; null when none is. */
    Episode.@Nullable Target declaredFor(String service, String environment) {
        return declared.get(new Concern(service, environment));
    }

    /** The incidents to which these visits bring an alert. */
    List<UUID> receiving() {
        return arrivals.values().stream().distinct().toList();
    }

    /** The incident that stands for a storm which began with these visits. */
    Episode.@Nullable Target storm() {
        return storm;
    }

    void storm(Episode.Target incident) {
        storm = incident;
    }

    /** How many more alerts this incident can have among its events; null when nobody has looked. */
    @Nullable
    Integer room(UUID incident) {
        return room.get(incident);
    }

    void room(UUID incident, int left) {
        room.put(incident, left);
    }

    int declarations() {
        return declarations;
    }

    /** Of these alerts: where the first new one went, else the incident of the first that ended or became worse. */
    static @Nullable UUID first(List<Visits> all, List<UUID> alerts) {
        return alerts.stream().flatMap(alert -> all.stream().map(one -> one.arrivals.get(alert))).filter(Objects::nonNull)
                .findFirst()
                .or(() -> alerts.stream().flatMap(alert -> all.stream().map(one -> one.known.get(alert)))
                        .filter(Objects::nonNull).findFirst())
                .orElse(null);
    }

    /** Two posts that visit the same two incidents never wait for each other in a ring. */
    Uni<Void> pay(SqlConnection transaction, Source source, IncidentHandler incidents) {
        return InTurn.each(visits.keySet().stream().sorted().toList(), id -> {
            Visit visit = visit(id);
            List<IncidentCommand> commands = commands(visit, source);
            return (commands.isEmpty()
                    ? Uni.createFrom().nullItem()
                    : incidents.handle(transaction, Bringing.order(visit.incident(), commands, source.actor()), _ -> List.of()))
                    .chain(() -> remember(transaction, visit));
        });
    }

    private static List<IncidentCommand> commands(Visit visit, Source source) {
        var commands = new ArrayList<>(visit.commands());
        for (Arrival arrival : visit.alerts()) {
            Begin alert = arrival.alert();
            if (!arrival.decision().shown()) {
                continue;
            }
            commands.add(new IncidentCommand.AttachAlert(
                    Declaring.attached(source, alert, arrival.decision().reason(), arrival.target().from())));
            if (alert.verdict().endsAt() != null) {
                commands.add(new IncidentCommand.ResolveAlert(alert.id(), alert.verdict().endsAt()));
            }
        }
        List<Begin> going = visit.alerts().stream().map(Arrival::alert)
                .filter(alert -> alert.verdict().endsAt() == null && alert.signal().severity() != null).toList();
        if (!going.isEmpty()) {
            Begin worst = Declaring.worst(source, going);
            commands.add(Declaring.graver(source, worst.id(), worst.signal()));
        }
        return commands;
    }

    private static Uni<Void> remember(SqlConnection transaction, Visit visit) {
        Map<Place, List<UUID>> places = visit.alerts().stream()
                .collect(Collectors.groupingBy(arrival -> new Place(arrival.target().home(), arrival.decision()),
                        LinkedHashMap::new,
                        Collectors.mapping(arrival -> arrival.alert().id(), Collectors.toList())));
        return InTurn.each(places.entrySet(),
                place -> AlertRows.bring(transaction, place.getValue(), place.getKey().home(), place.getKey().decision()));
    }

    private Visit visit(Episode.Target incident) {
        return visits.computeIfAbsent(incident.id(),
                _ -> new Visit(incident, new ArrayList<>(), new ArrayList<>()));
    }

    private Visit visit(UUID id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw new IllegalStateException("no visit to " + id);
        }
        return visit;
    }
}
