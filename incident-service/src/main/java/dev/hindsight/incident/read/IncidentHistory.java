package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.EventLog.Earlier;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

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

    /** Up to the version that was found: what became of it since may tell of others, and nobody has asked who may see these. */
    Uni<Page<EventView>> events(Found incident, @Nullable String cursor, @Nullable Integer limit) {
        if (incident.hidden().isEmpty()) {
            return EventPage.of(log, incident.id(), cursor, limit).map(page -> upTo(incident.version(), page));
        }
        return log.loadAtVersion(incident.id(), incident.version()).chain(Replay.by(history -> {
            Set<UUID> withheld = Sight.withheld(history, incident.hidden());
            return EventPage.of(history.stream().filter(event -> !withheld.contains(event.id())).toList(), cursor, limit);
        }));
    }

    private static Page<EventView> upTo(long version, Page<EventView> page) {
        List<EventView> known = page.items().stream().filter(event -> event.version() <= version).toList();
        return known.size() == page.items().size() ? page : new Page<>(known, null);
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
            Map<UUID, Set<String>> hidden = new HashMap<>();
            rows.forEach(row -> hidden.put(row.getUUID("id"), Set.of(row.getArrayOfStrings("hidden"))));
            return withheld(events, hidden)
                    .map(withheld -> event -> hidden.containsKey(event.stream()) && !withheld.contains(event.id()));
        });
    }

    /** What a page of the feed tells of hidden incidents, asked of the database at once: no incident is read as a whole. */
    private Uni<Set<UUID>> withheld(List<RecordedEvent> page, Map<UUID, Set<String>> hidden) {
        Map<UUID, List<RecordedEvent>> tied = page.stream()
                .filter(event -> !hidden.getOrDefault(event.stream(), Set.of()).isEmpty())
                .collect(Collectors.groupingBy(RecordedEvent::stream));
        List<Earlier> asked = tied.entrySet().stream().map(stream -> new Earlier(stream.getKey(),
                stream.getValue().getFirst().version(), Sight.saying(hidden.getOrDefault(stream.getKey(), Set.of())))).toList();
        return log.load(asked, Sight.BRINGING).chain(Replay.by(earlier -> {
            Map<UUID, List<RecordedEvent>> brought = earlier.stream().collect(Collectors.groupingBy(RecordedEvent::stream));
            return tied.entrySet().stream().flatMap(stream -> Sight.withheld(
                    Stream.concat(brought.getOrDefault(stream.getKey(), List.of()).stream(), stream.getValue().stream())
                            .toList(),
                    hidden.getOrDefault(stream.getKey(), Set.of())).stream()).collect(Collectors.toUnmodifiableSet());
        }));
    }
}
