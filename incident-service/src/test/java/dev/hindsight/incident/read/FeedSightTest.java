package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.desk.People.tells;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.AppendLimits;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.RelayBell;
import dev.hindsight.local.RealStack;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.Reader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** A line of a confidential incident, which came along when that was merged into one that Mallory sees, is corrected there. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class FeedSightTest {

    private static final Reader BOB = new Reader("bob", false);
    private static final Reader MALLORY = new Reader("mallory", false);

    @Inject
    Pool pool;
    @Inject
    RelayBell bell;
    @Inject
    AppendLimits limits;

    private String seen = "";

    @BeforeEach
    void correctWhatWasBrought() {
        String secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        String entry = tells(secret, "quietly");
        seen = declare(Map.of("title", "Seen", "confidential", true)).path("key");
        bob().put(at(seen) + "/participants/mallory").then().statusCode(200);
        merge(secret, seen).statusCode(200);
        bob().body(Map.of("text", "very quietly", "reason", "more exact")).patch(at(seen) + "/timeline/" + entry).then()
                .statusCode(200);
        bob().body(Map.of("title", "Seen by all")).patch(at(seen)).then().statusCode(200);
        await().untilAsserted(() -> bob().get(at(seen) + "/events").then().body("items.globalSeq[-1]", notNullValue()));
    }

    @Test
    void a_page_that_begins_behind_what_was_brought_withholds_it_and_reads_no_incident_as_a_whole() {
        List<Integer> places = bob().get(at(seen) + "/events").path("items.globalSeq");
        List<String> all = List.of("declared", "participant-added", "absorbed", "timeline-entry-corrected", "renamed");
        assertEquals(all, told(BOB, places.getFirst() - 1L));
        assertEquals(List.of("declared", "participant-added", "renamed"), told(MALLORY, places.getFirst() - 1L));
        assertEquals(all.subList(3, 5), told(BOB, places.get(2)));
        assertEquals(List.of("renamed"), told(MALLORY, places.get(2)));
    }

    private List<String> told(Reader reader, long after) {
        var log = new EventLog(pool, bell, limits) {
            @Override
            public Uni<List<RecordedEvent>> load(UUID stream) {
                throw new AssertionError("reads all of " + stream);
            }
        };
        Stream<EventView> events = new IncidentHistory(log, pool).feed(after, 100, reader).await().indefinitely().seen()
                .stream();
        return events.filter(event -> seen.equals(event.subject()))
                .map(event -> event.type().replaceAll("hindsight[.]incident[.]|[.]v1", "")).toList();
    }
}
