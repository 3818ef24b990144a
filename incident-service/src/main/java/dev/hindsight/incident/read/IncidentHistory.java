package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.read.IncidentQueries.Found;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** The past of incidents: how one stood, what happened to it, what happened to all. */
@ApplicationScoped
class IncidentHistory {

    private final EventLog log;
    private final Pool pool;

    IncidentHistory(EventLog log, Pool pool) {
        this.log = log;
        this.pool = pool;
    }

    Uni<IncidentView> atVersion(Found incident, long version) {
        if (version < 1 || version > incident.version()) {
            return Uni.createFrom().failure(incident.noVersion());
        }
        return log.loadAtVersion(incident.id(), version)
                .chain(Replay.by(history -> incident.shown(IncidentReader.read(history))));
    }

    Uni<IncidentView> at(Found incident, Instant at) {
        return log.loadAt(incident.id(), at).chain(Replay.by(history -> {
            if (history.isEmpty()) {
                throw incident.notYet(at);
            }
            return incident.shown(IncidentReader.read(history));
        }));
    }

    Uni<Page<EventView>> events(Found incident, @Nullable String cursor, @Nullable Integer limit) {
        if (incident.hidden().isEmpty()) {
            return EventPage.of(log, incident.id(), cursor, limit);
        }
        return log.load(incident.id()).chain(Replay.by(history -> {
            Set<UUID> withheld = Sight.withheld(history, incident.hidden());
            return EventPage.of(history.stream().filter(event -> !withheld.contains(event.id())).toList(), cursor, limit);
        }));
    }

    Uni<Verification> verify(Found incident) {
        return log.verify(incident.id());
    }

    /**
     * A stretch of the feed.
     *
     * @param seen the events that the reader may see
     * @param upTo place of the last event looked at, seen or not
     */
    record Stretch(List<EventView> seen, long upTo, boolean more) {}

    Uni<Stretch> feed(long after, int limit, Reader reader) {
        return log.feed(after, limit + 1).chain(events -> events.isEmpty()
                ? Uni.createFrom().item(new Stretch(List.of(), after, false))
                : stretch(events, limit, reader));
    }

    private Uni<Stretch> stretch(List<RecordedEvent> events, int limit, Reader reader) {
        List<RecordedEvent> looked = events.subList(0, Math.min(limit, events.size()));
        long upTo = Objects.requireNonNull(looked.getLast().globalSeq());
        return visible(looked, reader).map(seen -> new Stretch(looked.stream()
                .filter(event -> seen.test(event) || isOffice(event, reader)).map(EventView::of).toList(), upTo,
                events.size() > limit));
    }

    /** What is about no incident, such as alert sources, is for administrators. */
    private static boolean isOffice(RecordedEvent event, Reader reader) {
        return reader.admin() && !event.type().startsWith(IncidentEvents.PREFIX);
    }

    /** Where the feed ends now. */
    Uni<Long> end() {
        return pool.query("select coalesce(max(global_seq), 0) as last from event").execute()
                .map(rows -> rows.iterator().next().getLong("last"));
    }

    private Uni<Predicate<RecordedEvent>> visible(List<RecordedEvent> events, Reader reader) {
        UUID[] streams = events.stream().map(RecordedEvent::stream).distinct().toArray(UUID[]::new);
        Conditions conditions = Visibility.limit(new Conditions().add("id = any(?)", (Object) streams), reader);
        String sql = "select id, %s as hidden from incident %s".formatted(IncidentQueries.hidden(conditions, reader),
                conditions);
        return pool.preparedQuery(sql).execute(conditions.values()).chain(rows -> {
            var seen = new HashSet<UUID>();
            var withheld = new HashSet<UUID>();
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Row row : rows) {
                UUID id = row.getUUID("id");
                Set<String> hidden = Set.of(row.getArrayOfStrings("hidden"));
                seen.add(id);
                if (!hidden.isEmpty()) {
                    all = all.chain(() -> log.load(id)).chain(Replay.by(history -> Sight.withheld(history, hidden)))
                            .invoke(withheld::addAll).replaceWithVoid();
                }
            }
            return all.map(_ -> event -> seen.contains(event.stream()) && !withheld.contains(event.id()));
        });
    }
}
