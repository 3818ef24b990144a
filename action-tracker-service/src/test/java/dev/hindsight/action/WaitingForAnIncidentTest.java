package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.bob;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.action.incident.IncidentArrivals;
import dev.hindsight.action.incident.Reference;
import dev.hindsight.local.RealStack;
import dev.hindsight.manners.Reader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class WaitingForAnIncidentTest {

    @Inject
    Pool pool;

    @Inject
    IncidentArrivals arrivals;

    @BeforeEach
    void the_topic_is_there_and_read() {
        People.raised(FedIncident.known(), "");
    }

    @Test
    void an_item_raised_before_the_incident_is_heard_of_is_accepted_when_it_comes() {
        var incident = new FedIncident();
        CompletableFuture.runAsync(() -> incident.declare(false),
                CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
        bob().body(body(incident.key)).post(ITEMS).then().statusCode(201).time(greaterThan(450L))
                .body("incidentId", equalTo(incident.id.toString()));
    }

    @Test
    void an_incident_that_never_comes_is_a_clear_problem_within_three_seconds() {
        bob().body(body("INC-999999999")).post(ITEMS).then().statusCode(409).time(lessThan(3_000L))
                .contentType("application/problem+json").body("type", containsString("unknown-incident"))
                .body("detail", containsString("INC-999999999")).body("detail", containsString("Idempotency-Key"));
        bob().body(body(UUID.randomUUID().toString())).post(ITEMS).then().statusCode(409);
    }

    @Test
    void the_key_of_a_refused_request_is_free_for_the_next_attempt() {
        var incident = new FedIncident();
        String key = UUID.randomUUID().toString();
        bob().header("Idempotency-Key", key).body(body(incident.key)).post(ITEMS).then().statusCode(409);
        incident.declare(false);
        String first = bob().header("Idempotency-Key", key).body(body(incident.key)).post(ITEMS).then().statusCode(201)
                .extract().asString();
        assertEquals(first, bob().header("Idempotency-Key", key).body(body(incident.key)).post(ITEMS).asString());
    }

    @Test
    void what_another_instance_has_heard_is_found_by_looking() {
        UUID id = UUID.randomUUID();
        var waiting = arrivals.await(new Reference(id, null), new Reader("bob", false)).subscribeAsCompletionStage();
        pool.preparedQuery("insert into incident_known (id, key, title, confidential) values ($1, 'INC-77', 'x', false)")
                .execute(Tuple.of(id)).await().indefinitely();
        assertEquals("INC-77", waiting.orTimeout(1, TimeUnit.SECONDS).join().key());
    }

    @Test
    void many_who_wait_hold_no_connection() throws Exception {
        try (var threads = Executors.newFixedThreadPool(40)) {
            Callable<Integer> post = () -> bob().body(body("INC-999999998")).post(ITEMS).statusCode();
            List<Future<Integer>> waiting = IntStream.range(0, 40).mapToObj(_ -> threads.submit(post)).toList();
            long busy = pool.query("""
                    select count(*) as busy from pg_stat_activity
                    where usename = current_user and state like 'idle in transaction%'""")
                    .executeAndAwait().iterator().next().getLong("busy");
            People.raised(FedIncident.known(), "");
            assertEquals(0, busy);
            for (Future<Integer> one : waiting) {
                assertEquals(409, one.get());
            }
        }
    }

    private static String body(String incident) {
        return "{\"incident\":\"%s\",\"text\":\"early\"}".formatted(incident);
    }
}
