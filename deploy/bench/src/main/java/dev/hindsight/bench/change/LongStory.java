package dev.hindsight.bench.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;

/** Lines on the timeline of an incident, put into the log as the service puts them there; its rows follow with the next change. */
final class LongStory {

    private static final String HEAD = """
            select stream_id, version, hash from event where subject = ? order by version desc limit 1""";
    private static final String INSERT = """
            insert into event (id, stream_id, version, subject, type, data, actor, recorded_at, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final Instant BEGIN = Instant.parse("2026-05-04T08:00:00Z");

    private LongStory() {}

    static void into(Connection connection, String key, int lines) throws SQLException {
        List<NewEvent> told = IntStream.range(0, lines).mapToObj(LongStory::line).toList();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (RecordedEvent event : HashChain.seal(head(connection, key), told, "bob", Instant.now())) {
                add(insert, event);
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static NewEvent line(int number) {
        return new NewEvent("hindsight.incident.timeline-entry-added.v1", """
                {"entry":"%s","occurredAt":"%s","precision":"exact","kind":"note",
                "text":"The pumps %d to %d were looked at again, and the water in lock %d stood %d cm high"}""".formatted(
                EventId.next(), BEGIN.plusSeconds(number), number, number + 7, number % 40, number % 700));
    }

    private static StreamHead head(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setString(1, key);
            try (ResultSet last = select.executeQuery()) {
                last.next();
                return new StreamHead(last.getObject(1, UUID.class), key, last.getLong(2), last.getBytes(3));
            }
        }
    }

    private static void add(PreparedStatement insert, RecordedEvent event) throws SQLException {
        insert.setObject(1, event.id());
        insert.setObject(2, event.stream());
        insert.setLong(3, event.version());
        insert.setString(4, event.subject());
        insert.setString(5, event.type());
        insert.setString(6, event.data());
        insert.setString(7, event.actor());
        insert.setTimestamp(8, Timestamp.from(event.recordedAt()));
        insert.setBytes(9, event.hash());
        insert.addBatch();
    }
}
