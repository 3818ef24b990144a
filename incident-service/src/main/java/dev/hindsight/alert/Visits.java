package dev.hindsight.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.News.Begin;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What one post has to say to each incident, so that each is visited once, in the order of their ids. */
final class Visits {

    private final Map<UUID, Visit> visits = new LinkedHashMap<>();

    private record Visit(Episode.Target incident, List<IncidentCommand> commands, List<Begin> alerts, List<String> reasons) {}

    void end(News.End end) {
        Episode.Target incident = end.episode().incident();
        if (incident != null) {
            visit(incident).commands().add(new IncidentCommand.ResolveAlert(end.id(), end.at()));
        }
    }

    void attach(Episode.Target incident, List<Begin> alerts, String reason) {
        Visit visit = visit(incident);
        visit.alerts().addAll(alerts);
        alerts.forEach(_ -> visit.reasons().add(reason));
    }

    void declare(Episode.Target incident, List<IncidentCommand> declaration, List<Begin> alerts, String reason) {
        visit(incident).commands().addAll(declaration);
        attach(incident, alerts, reason);
    }

    /** Where the first new alert went, else where the first end went. */
    @Nullable
    UUID first() {
        return visits.values().stream().sorted(Comparator.comparing(visit -> visit.alerts().isEmpty()))
                .map(visit -> visit.incident().id()).findFirst().orElse(null);
    }

    /** Two posts that visit the same two incidents never wait for each other in a ring. */
    Uni<Void> pay(SqlConnection transaction, Source source, IncidentHandler incidents) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (UUID id : visits.keySet().stream().sorted().toList()) {
            Visit visit = visit(id);
            all = all.chain(
                    () -> incidents.handle(transaction, Bringing.order(visit.incident(), commands(visit, source), source),
                            _ -> List.of()).replaceWithVoid())
                    .chain(() -> remember(transaction, visit));
        }
        return all;
    }

    private static List<IncidentCommand> commands(Visit visit, Source source) {
        var commands = new ArrayList<>(visit.commands());
        for (int i = 0; i < visit.alerts().size(); i++) {
            Begin alert = visit.alerts().get(i);
            commands.add(new IncidentCommand.AttachAlert(Declaring.attached(source, alert, visit.reasons().get(i))));
            if (alert.verdict().endsAt() != null) {
                commands.add(new IncidentCommand.ResolveAlert(alert.id(), alert.verdict().endsAt()));
            }
        }
        return commands;
    }

    private static Uni<Void> remember(SqlConnection transaction, Visit visit) {
        return visit.alerts().isEmpty()
                ? Uni.createFrom().voidItem()
                : AlertRows.bring(transaction, visit.alerts().stream().map(Begin::id).toList(), visit.incident().id(),
                        visit.reasons().getFirst());
    }

    private Visit visit(Episode.Target incident) {
        return visits.computeIfAbsent(incident.id(),
                _ -> new Visit(incident, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private Visit visit(UUID id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw new IllegalStateException("no visit to " + id);
        }
        return visit;
    }
}
