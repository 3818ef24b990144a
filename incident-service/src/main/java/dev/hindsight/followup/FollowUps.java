package dev.hindsight.followup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.RecordedEvent;
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
            select item, version, key, type, data, recorded_at, id, actor, hash from follow_up_event told
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
        return stories(incidents, at).map(all -> all.stream().map(FollowUpStory::now).toList());
    }

    /** The same with what proves them. */
    public Uni<List<FollowUpStory>> stories(Collection<UUID> incidents, @Nullable Instant at) {
        var values = Tuple.tuple().addArrayOfUUID(incidents.toArray(UUID[]::new))
                .addOffsetDateTime(at == null ? null : at.atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(TOLD).execute(values).map(FollowUps::read);
    }

    private static List<FollowUpStory> read(RowSet<Row> rows) {
        Map<UUID, List<Row>> items = new LinkedHashMap<>();
        rows.forEach(row -> items.computeIfAbsent(row.getUUID("item"), _ -> new ArrayList<>()).add(row));
        return items.values().stream().flatMap(told -> now(told).map(item -> new FollowUpStory(item, proven(told))).stream())
                .sorted(Comparator.comparingInt((FollowUpStory story) -> story.now().key().length())
                        .thenComparing(story -> story.now().key()))
                .toList();
    }

    /** Empty while the event that raised the item was not heard. */
    private static Optional<FollowUp> now(List<Row> told) {
        @Nullable
        FollowUp item = null;
        for (Row row : told) {
            FollowUpNews news = news(row).orElse(null);
            long version = row.getLong("version");
            Instant at = row.getOffsetDateTime("recorded_at").toInstant();
            if (item != null) {
                item = item.after(news, version, at);
            } else if (news instanceof FollowUpNews.Raised raised) {
                item = FollowUp.of(raised, row.getUUID("item"), version, at);
            }
        }
        return Optional.ofNullable(item);
    }

    private static List<RecordedEvent> proven(List<Row> told) {
        if (told.stream().anyMatch(row -> row.getBuffer("hash") == null)) {
            return List.of();
        }
        List<RecordedEvent> events = told.stream().map(row -> new RecordedEvent(row.getUUID("id"), row.getUUID("item"),
                row.getLong("version"), row.getString("key"), row.getString("type"), row.getString("data"),
                row.getString("actor"), row.getOffsetDateTime("recorded_at").toInstant(), row.getBuffer("hash").getBytes(),
                null)).toList();
        return HashChain.verify(events).firstBroken() == null ? events : List.of();
    }

    private static Optional<FollowUpNews> news(Row row) {
        try {
            return FollowUpNews.read(new Published(row.getUUID("item"), row.getString("type"), row.getUUID("item"),
                    row.getString("key"), row.getLong("version"), 0, "", Instant.EPOCH,
                    EventCodec.JSON.readTree(row.getString("data")), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was heard of an action item is not readable", e);
        }
    }
}
