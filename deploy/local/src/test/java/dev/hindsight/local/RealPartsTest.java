package dev.hindsight.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RealPartsTest {
    private final RealParts parts = RealParts.shared();
    private final KafkaProbe probe = new KafkaProbe(parts.kafka().bootstrapServers());

    @Test
    void a_role_writes_into_its_own_schema_and_nobody_elses() throws SQLException {
        try (var connection = parts.postgres().connect("incident"); var sql = connection.createStatement()) {
            sql.execute("create table note (text text)");
            sql.execute("insert into incident.note values ('Grüße')");
            try (var rows = sql.executeQuery("select lower(text), current_schema() from note")) {
                assertTrue(rows.next());
                assertEquals("grüße", rows.getString(1));
                assertEquals("incident", rows.getString(2));
            }
            var refused = org.junit.jupiter.api.Assertions.assertThrows(SQLException.class,
                    () -> sql.execute("create table action.note (text text)"));
            assertEquals("42501", refused.getSQLState());
            sql.execute("drop table note");
        }
    }

    @Test
    void a_record_comes_back_and_outlives_kill_9() throws Exception {
        probe.create("kept");
        probe.send("kept", "one");

        parts.kafka().kill();
        assertFalse(parts.kafka().running());
        parts.kafka().start();

        assertEquals("one", probe.first("kept"));
    }

    @Test
    void a_wiped_broker_knows_no_topic_and_makes_none_unasked() throws Exception {
        probe.create("gone");
        parts.kafka().wipe();
        parts.kafka().start();

        await().untilAsserted(() -> assertEquals(Set.of(), probe.topics()));
    }

    @Test
    void committed_rows_outlive_kill_9_of_postgres() throws SQLException {
        try (var connection = parts.postgres().connect("action"); var sql = connection.createStatement()) {
            sql.execute("create table survivor as select 7 as seven");
        }

        parts.postgres().kill();
        parts.postgres().start();

        try (var connection = parts.postgres().connect("action");
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select seven from survivor")) {
            assertTrue(rows.next());
        }
    }

    @Test
    void a_second_look_finds_the_same_servers() {
        var again = RealParts.shared();
        assertEquals(parts.kafka().bootstrapServers(), again.kafka().bootstrapServers());
        assertTrue(again.postgres().running());
    }

    @Test
    void a_quarkus_test_gets_the_settings_of_its_service() {
        var stack = new RealStack();
        stack.init(Map.of("service", "notifier"));
        var settings = stack.start();
        assertEquals("notifier", settings.get("HINDSIGHT_DATABASE_USER"));
        assertEquals(parts.kafka().bootstrapServers(), settings.get("KAFKA_BOOTSTRAP_SERVERS"));
    }
}
