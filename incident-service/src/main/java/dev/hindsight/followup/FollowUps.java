package dev.hindsight.followup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The action items of incidents, now or as they stood at an instant, in the order of their keys. It tells what has been heard
 * from the action tracker, which is a moment behind the tracker itself; who may see an incident is asked elsewhere.
 */
@ApplicationScoped
public class FollowUps {

    /** An item at an instant is all before its first event that was recorded later: a true past even where clocks disagreed. */
    private static final String TOLD = """
            select item, version, key, type, data, recorded_at from follow_up_event told
            where item in (select item from follow_up_event where incident = any($1))
                and version < coalesce((select min(version) from follow_up_event later
                    where later.item = told.item and later.recorded_at > $2), 9223372036854775807)
            order by item, version""";

    private final Pool pool;

    public FollowUps(Pool pool) {
        this.pool = pool;
    }

    /** @param at null for now */
    public Uni<List<FollowUp>> of(UUID incident, @Nullable Instant at) {
        return of(Set.of(incident), at);
    }

    /** Those of several incidents, as of one that others were merged into. */
    public Uni<List<FollowUp>> of(Collection<UUID> incidents, @Nullable Instant at) {
        var values = Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new))
                .addOffsetDateTime(at == null ? null : at.atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(TOLD).execute(values).map(FollowUps::read);
    }

    private static List<FollowUp> read(RowSet<Row> rows) {
        Map<UUID, FollowUp> items = new LinkedHashMap<>();
        for (Row row : rows) {
            UUID id = row.getUUID("item");
            long version = row.getLong("version");
            Instant at = row.getOffsetDateTime("recorded_at").toInstant();
            FollowUpNews news = news(row);
            FollowUp before = items.get(id);
            if (before != null) {
                items.put(id, before.after(news, version, at));
            } else if (news instanceof FollowUpNews.Raised raised) {
                items.put(id, FollowUp.of(raised, id, version, at));
            }
        }
        return items.values().stream().sorted(Comparator.comparingInt((FollowUp item) -> item.key().length())
                .thenComparing(FollowUp::key)).toList();
    }

    private static FollowUpNews news(Row row) {
        try {
            var event = new Published(row.getUUID("item"), row.getString("type"), row.getUUID("item"), row.getString("key"),
                    row.getLong("version"), 0, "", Instant.EPOCH, EventCodec.JSON.readTree(row.getString("data")));
            return FollowUpNews.read(event)
                    .orElseThrow(() -> new IllegalStateException("kept, but not known: " + event.type()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was heard of an action item is not readable", e);
        }
    }
}
