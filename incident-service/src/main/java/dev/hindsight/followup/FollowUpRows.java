package dev.hindsight.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.RecordedEvent;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;

/** What was heard of action items, row by row, as the items that it tells of. */
final class FollowUpRows {

    static final Comparator<FollowUp> BY_KEY = Comparator.comparingInt((FollowUp item) -> item.key().length())
            .thenComparing(FollowUp::key);

    private FollowUpRows() {}

    static Map<UUID, List<Row>> byItem(RowSet<Row> rows) {
        Map<UUID, List<Row>> items = new LinkedHashMap<>();
        rows.forEach(row -> items.computeIfAbsent(row.getUUID("item"), _ -> new ArrayList<>()).add(row));
        return items;
    }

    /** In the order of their keys. */
    static List<FollowUpStory> stories(RowSet<Row> rows) {
        return byItem(rows).values().stream()
                .flatMap(told -> now(told).map(item -> new FollowUpStory(item, proven(told))).stream())
                .sorted(Comparator.comparing(FollowUpStory::now, BY_KEY)).toList();
    }

    /** Empty while the event that raised the item was not heard. */
    static Optional<FollowUp> now(List<Row> told) {
        @Nullable
        FollowUp item = null;
        for (Row row : told) {
            FollowUpNews news = news(event(row)).orElse(null);
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
        List<RecordedEvent> events = told.stream().map(FollowUpRows::event).toList();
        return HashChain.verify(events).firstBroken() == null ? events : List.of();
    }

    /** One that was heard before its hash was told has none. */
    static RecordedEvent event(Row row) {
        Buffer hash = row.getBuffer("hash");
        return new RecordedEvent(Objects.requireNonNullElse(row.getUUID("id"), row.getUUID("item")), row.getUUID("item"),
                row.getLong("version"), row.getString("key"), row.getString("type"), row.getString("data"),
                Objects.requireNonNullElse(row.getString("actor"), ""),
                row.getOffsetDateTime("recorded_at").toInstant(), hash == null ? new byte[0] : hash.getBytes(), null);
    }

    static Optional<FollowUpNews> news(RecordedEvent event) {
        try {
            return FollowUpNews.read(new Published(event.stream(), event.type(), event.stream(), event.subject(),
                    event.version(), 0, "", Instant.EPOCH, EventCodec.JSON.readTree(event.data()), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was heard of an action item is not readable", e);
        }
    }
}
