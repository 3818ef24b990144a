package dev.hindsight.alert.sources.sentry;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.desk.Alertmanager;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** Signed posts of Sentry over HTTP. Nothing of what is signed tells one from the next that says the same. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SentryDoorTest {

    private static final String SECRET = "sentry-client-secret-19c2";
    private static final String RESOLVED = Payloads.sample("sentry-issue-resolved.json").text();
    private static final String UNRESOLVED = RESOLVED.replace("\"resolved\"", "\"unresolved\"");

    @Inject
    Pool pool;

    private Alertmanager source = new Alertmanager("", SECRET);

    @BeforeEach
    void install() {
        source = new Alertmanager(alice().body(Map.of("name", "sentry-" + UUID.randomUUID(), "type", "sentry",
                "authentication", Map.of("scheme", "signature"), "secret", SECRET)).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().path("id"), SECRET);
    }

    /** What became of it. */
    private String posted(String body) {
        String signature = HexFormat.of().formatHex(Sha256.hmac(SECRET.getBytes(UTF_8), body.getBytes(UTF_8)));
        webhook().body(body).header("Sentry-Hook-Resource", "issue").header("Sentry-Hook-Signature", signature)
                .post("/hooks/" + source.id()).then().statusCode(202);
        String newest = alice().get(source.receipts() + "?limit=1").path("items[0].id");
        return source.outcome(newest).getString("state");
    }

    private List<String> statuses() {
        return source.alerts().getList("items.status");
    }

    private void later(int minutes) {
        pool.query("update receipt set received_at = received_at - interval '" + minutes + " minutes' where source_id = '"
                + source.id() + "'").execute().await().indefinitely();
    }

    @Test
    void an_issue_that_is_resolved_again_later_is_over_again() {
        assertEquals("processed", posted(UNRESOLVED));
        assertEquals("processed", posted(RESOLVED));
        later(31);
        assertEquals("processed", posted(UNRESOLVED));
        assertEquals(1, statuses().stream().filter("firing"::equals).count());
        assertEquals("processed", posted(RESOLVED));
        assertEquals(0, statuses().stream().filter("firing"::equals).count());
        assertEquals("duplicate", posted(RESOLVED));
    }

    @Test
    void what_is_only_tried_again_is_known() {
        assertEquals("processed", posted(UNRESOLVED));
        assertEquals("processed", posted(RESOLVED));
        later(29);
        assertEquals("duplicate", posted(UNRESOLVED));
        assertEquals(List.of("resolved"), statuses());
    }
}
