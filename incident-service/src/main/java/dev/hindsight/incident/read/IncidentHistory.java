package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.incident.read.IncidentQueries.Found;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Page;
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
            return Uni.createFrom().failure(new Rejected("no-such-version",
                    incident.key() + " has the versions 1 to " + incident.version() + "."));
        }
        return log.loadAtVersion(incident.id(), version).map(IncidentReader::read);
    }

    Uni<IncidentView> at(Found incident, Instant at) {
        return log.loadAt(incident.id(), at).map(history -> {
            if (history.isEmpty()) {
                throw new Rejected("no-such-version", incident.key() + " was not declared yet at " + at + ".");
            }
            return IncidentReader.read(history);
        });
    }

    Uni<Page<EventView>> events(Found incident, long after, int limit) {
        return log.load(incident.id()).map(history -> Page.of(
                history.stream().filter(event -> event.version() > after).limit(limit + 1L).map(EventView::of).toList(),
                limit, event -> Cursor.of(event.version())));
    }

    Uni<Verification> verify(Found incident) {
        return log.verify(incident.id());
    }

    /** Skips what the reader may not see, so a page may hold less than {@code limit} and still have a next one. */
    Uni<Page<EventView>> feed(long after, int limit, Reader reader) {
        return log.feed(after, limit + 1).chain(events -> visible(events, reader).map(seen -> {
            Page<RecordedEvent> page = Page.of(events, limit, event -> Cursor.of(String.valueOf(event.globalSeq())));
            return new Page<>(page.items().stream().filter(event -> seen.contains(event.stream())).map(EventView::of).toList(),
                    page.next());
        }));
    }

    private Uni<Set<UUID>> visible(List<RecordedEvent> events, Reader reader) {
        UUID[] streams = events.stream().map(RecordedEvent::stream).distinct().toArray(UUID[]::new);
        Conditions conditions = new Conditions().add("id = any(?)", (Object) streams).visibleTo(reader);
        return pool.preparedQuery("select id from incident " + conditions).execute(conditions.values()).map(rows -> {
            var seen = new HashSet<UUID>();
            rows.forEach(row -> seen.add(row.getUUID("id")));
            return seen;
        });
    }
}
