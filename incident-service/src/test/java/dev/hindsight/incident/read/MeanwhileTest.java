package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.desk.People.tells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.past.PastIncidents;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.local.RealStack;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import dev.hindsight.report.render.ReportQueries;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** Mallory's request has found an incident; before it is read, a confidential one that is not for Mallory is merged into it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MeanwhileTest {

    private static final Reader MALLORY = new Reader("mallory", false);

    @Inject
    Pool pool;
    @Inject
    EventLog log;
    @Inject
    FollowUps followUps;
    @Inject
    PastIncidents past;

    private String secret = "";
    private String seen = "";

    @BeforeEach
    void declareBoth() {
        secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        tells(secret, "quietly");
        seen = declare(Map.of("title", "Seen", "confidential", true)).path("key");
        bob().put(at(seen) + "/participants/mallory").then().statusCode(200);
    }

    /** The merge comes in behind what is found. */
    private IncidentQueries interrupted() {
        return new IncidentQueries(pool, past) {
            @Override
            public Uni<Found> find(String keyOrId, Reader reader) {
                Found found = super.find(keyOrId, reader).await().indefinitely();
                merge(secret, seen).statusCode(200);
                return Uni.createFrom().item(found);
            }
        };
    }

    private Found found() {
        return interrupted().find(seen, MALLORY).await().indefinitely();
    }

    @Test
    void its_events_are_told_as_far_as_it_was_found() {
        assertEquals(List.of("declared", "participant-added"), told(found(), null));
    }

    @Test
    void so_they_are_where_something_was_hidden_before() {
        String other = declare(Map.of("title", "Other breach", "confidential", true)).path("key");
        bob().body("{\"kind\":\"caused-by\"}").put(at(seen) + "/links/" + other).then().statusCode(200);
        assertEquals(List.of("declared", "participant-added"), told(found(), null));
    }

    @Test
    void a_page_that_ends_before_the_merge_goes_on() {
        Page<EventView> page = new IncidentHistory(log, pool).events(found(), null, 1).await().indefinitely();
        assertEquals(List.of("declared"), words(page));
        assertEquals(List.of("participant-added"), told(found(), page.next()));
    }

    @Test
    void neither_does_it_as_it_stands_now_nor_the_answer_to_a_change_of_it_tell_of_the_other() {
        Found found = found();
        silent(new IncidentHistory(log, pool).at(found, Instant.now()).await().indefinitely());
        silent(found.shown(IncidentReader.read(log.load(found.id()).await().indefinitely())));
    }

    @Test
    void its_report_is_that_of_the_version_that_was_found() {
        IncidentView view = new ReportQueries(interrupted(), log, followUps, pool).now(seen, MALLORY).await().indefinitely()
                .incident();
        silent(view);
        assertEquals(2, view.version());
    }

    @Test
    void whoever_merges_two_is_told_of_both() {
        String one = declared("One");
        merge(one, declared("Two")).statusCode(200);
        String third = declared("Three");
        bob().body("{\"kind\":\"caused-by\"}").put(at(third) + "/links/" + one).then().statusCode(200);
        assertEquals(List.of(one), bob().get(at(third)).path("links.incident"));
    }

    private static void silent(IncidentView view) {
        assertEquals(List.of(), view.merged());
        assertEquals(List.of(), view.timeline());
        assertNull(view.mergedInto());
    }

    private List<String> told(Found found, @Nullable String cursor) {
        return words(new IncidentHistory(log, pool).events(found, cursor, 100).await().indefinitely());
    }

    private static List<String> words(Page<EventView> page) {
        return page.items().stream().map(event -> event.type().replaceAll("hindsight[.]incident[.]|[.]v1", "")).toList();
    }
}
