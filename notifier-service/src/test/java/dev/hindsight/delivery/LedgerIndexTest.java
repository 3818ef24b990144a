package dev.hindsight.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Of a long ledger only what a filter asks for is read. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class LedgerIndexTest {

    @Inject
    Pool pool;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"action_item_key = 'ACT-77777' | known_action_item_by_key",
            "recipient = '77777@corp.example' | delivery_by_recipient", "outcome in ('dead-lettered') | delivery_by_outcome"})
    void a_filter_goes_by_its_index(String filter, String index) {
        SqlConnection connection = pool.getConnectionAndAwait();
        try {
            connection.query("begin").executeAndAwait();
            connection.query(LONG_LEDGER).executeAndAwait();
            String plan = StreamSupport.stream(connection.query("explain select id from ledger where " + filter
                    + " order by id desc limit 51").executeAndAwait().spliterator(), false).map(row -> row.getString(0))
                    .collect(Collectors.joining("\n"));
            assertTrue(plan.contains(index), plan);
        } finally {
            connection.query("rollback").executeAndAwait();
            connection.closeAndAwait();
        }
    }

    private static final String LONG_LEDGER = """
            insert into noted_event (id, type, at, message) values ('00000000-0000-7000-8000-00000000abcd', 'test', now(), '{}');
            insert into known_action_item (id, key, version, incident, text, type, priority, status)
            select gen_random_uuid(), 'ACT-' || n, 1, gen_random_uuid(), 'text', 'repair', 'normal', 'open'
            from generate_series(70000, 79999) n;
            insert into delivery (id, event, action_item, channel, channel_name, channel_type, recipient, confidential_allowed,
                outcome, message_id)
            select gen_random_uuid(), '00000000-0000-7000-8000-00000000abcd', id, '00000000-0000-7000-8000-000000000001', 'mail',
                'email', substr(key, 5) || '@corp.example', true, 'sent', key
            from known_action_item where key between 'ACT-70000' and 'ACT-79999';
            analyze known_action_item, delivery, noted_event""";
}
