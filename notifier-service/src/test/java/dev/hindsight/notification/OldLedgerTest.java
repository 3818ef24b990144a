package dev.hindsight.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What an earlier version has told is known to speak of its other incident, and by whose wish it was told. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class OldLedgerTest {

    private static final UUID OTHER = new UUID(7, 7);

    @Inject
    Pool pool;

    @Test
    void old_lines_find_their_other_incident_and_their_subscriber() throws IOException {
        SqlConnection connection = pool.getConnectionAndAwait();
        try {
            connection.query("begin").executeAndAwait();
            connection.query(OLD).executeAndAwait();
            connection.query(mending()).executeAndAwait();
            assertEquals(List.of(OTHER.toString(), OTHER.toString(), OTHER.toString(), "null", "null"), column(connection,
                    "select about::text as value from noted_event where actor_of_test order by id"));
            assertEquals(List.of("ann of: sales", "null", "null"), column(connection,
                    "select subscriber as value from delivery where message_id like 'old %' order by message_id"));
        } finally {
            connection.query("rollback").executeAndAwait();
            connection.closeAndAwait();
        }
    }

    private static List<String> column(SqlConnection connection, String query) {
        return StreamSupport.stream(connection.query(query.replace("actor_of_test", "message::json ->> 'actor' = 'old'"))
                .executeAndAwait().spliterator(), false).map(row -> String.valueOf(row.getString("value"))).toList();
    }

    /** The statements that mend what was there before. */
    private static String mending() throws IOException {
        try (var file = OldLedgerTest.class.getResourceAsStream("/db/notifier/V2.73.0__named_incident.sql")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            return all.substring(all.indexOf("-- What was told before"));
        }
    }

    private static final String OLD = """
            insert into known_incident (id, key, version, title, severity, status, environment, services, confidential, people,
                readers)
            values ('%1$s', 'INC-OLD', 1, 'Old', 'major', 'triage', 'production', '{}', false, '{}', '{}');
            insert into noted_event (id, type, at, message) values
            ('00000000-0000-7000-8000-0000000a0001', 'incident.linked', now(),
                '{"actor":"old","change":{"incident":"%1$s","key":"INC-OLD"}}'),
            ('00000000-0000-7000-8000-0000000a0002', 'incident.absorbed', now(),
                '{"actor":"old","headline":"INC-OLD was merged into this incident","change":null}'),
            ('00000000-0000-7000-8000-0000000a0003', 'action-item.raised', now(),
                '{"actor":"old","details":["Reason","About INC-OLD, which was merged into this incident."]}'),
            ('00000000-0000-7000-8000-0000000a0004', 'incident.renamed', now(), '{"actor":"old","details":[]}'),
            ('00000000-0000-7000-8000-0000000a0005', 'channel.test', now(), '{"actor":"old","change":null}');
            insert into delivery (id, event, rule, rule_name, channel, channel_name, channel_type, recipient,
                confidential_allowed, outcome, message_id)
            select gen_random_uuid(), '00000000-0000-7000-8000-0000000a0001', old.rule, old.name,
                '00000000-0000-7000-8000-000000000001', 'mail', 'email', old.id, true, 'sent', old.id
            from (values ('old 1', null::uuid, 'subscription of ann of: sales'),
                ('old 2', gen_random_uuid(), 'subscription of nobody'), ('old 3', null, null)) old (id, rule, name)"""
            .formatted(OTHER);
}
