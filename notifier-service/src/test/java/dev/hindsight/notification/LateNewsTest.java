package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Dead letters that are tried again in whatever order, and news that comes while one is. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class LateNewsTest {

    private static final String LETTERS = "/api/v1/dead-letters/notifier";

    @Inject
    Pool pool;
    private final String key = Setup.key();

    @Test
    void letters_that_are_replayed_newest_first_lose_nothing() {
        Setup.rule(key, "incident.renamed", List.of(Setup.email(key + "@corp.example")), ",\"allowConfidential\":true");
        UUID stream = UUID.randomUUID();
        tell(stream, 2, "participant-added", "{\"person\":\"dan\"}");
        tell(stream, 3, "confidentiality-changed", "{\"confidential\":true}");
        tell(stream, 4, "renamed", "{\"title\":\"Newest\"}");
        awaiting(() -> assertEquals(3, letters(stream).size()));
        tell(stream, 1, "declared",
                "{\"key\":\"%s\",\"title\":\"Late\",\"severity\":\"info\",\"services\":[\"%s\"],\"confidential\":false}"
                        .formatted(key, Feed.service(key)));
        for (int letter : letters(stream)) {
            awaiting(() -> alice().post(LETTERS + "/" + letter + "/replay").then().statusCode(204));
        }
        alice().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1));
        as("dan", "viewer").get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1));
        carol().get("/api/v1/deliveries?incident=" + key).then().body("items", empty());
    }

    @Test
    void an_event_waits_for_the_one_before_it_and_undoes_nothing_of_it() {
        Event declared = Feed.declare(key, "");
        awaiting(() -> assertEquals(1, version(declared)));
        SqlConnection other = pool.getConnectionAndAwait();
        try {
            other.query("begin").executeAndAwait();
            other.preparedQuery("update known_incident set confidential = true where id = $1")
                    .executeAndAwait(Tuple.of(declared.stream()));
            tell(declared.stream(), 2, "label-added", "{\"label\":\"dns\"}");
            awaiting(() -> assertEquals(1, pool.query("""
                    select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
                        and query like '%known_incident%'""").executeAndAwait().size()));
            other.query("commit").executeAndAwait();
        } finally {
            other.closeAndAwait();
        }
        awaiting(() -> assertEquals(2, version(declared)));
        assertTrue(known(declared, "confidential").getBoolean(0));
    }

    private void tell(UUID stream, long version, String kind, String data) {
        Feed.publish(Event.of(stream, key, version, "incident." + kind, data));
    }

    /** Those of the stream, newest first. */
    private static List<Integer> letters(UUID stream) {
        return alice().get(LETTERS + "?limit=200").path("items.findAll { it.key == '" + stream + "' }.id");
    }

    private long version(Event declared) {
        return known(declared, "coalesce(max(version), 0)").getLong(0);
    }

    private io.vertx.mutiny.sqlclient.Row known(Event declared, String column) {
        return pool.preparedQuery("select " + column + " from known_incident where id = $1")
                .executeAndAwait(Tuple.of(declared.stream())).iterator().next();
    }
}
