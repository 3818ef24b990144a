package dev.hindsight.alert.trial;

import static dev.hindsight.desk.People.alice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** More posts than are read again at once. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RecentPostsTest {

    @Inject
    Pool pool;

    private Alertmanager source = new Alertmanager("", "");

    @BeforeEach
    void a_source_of_its_own() {
        pool.query("update receipt set received_at = received_at - interval '26 days'").execute().await().indefinitely();
        source = Alertmanager.installed();
    }

    /** Posts of as many alerts, a second apart; most tests of rules look back for a day only. */
    private void came(int posts) {
        pool.preparedQuery("""
                insert into receipt (id, source_id, received_at, state, headers, body, body_hash)
                select gen_random_uuid(), $1, now() - interval '20 days' + n * interval '1 second', 'processed', '{}',
                    convert_to(replace($2, '%no%', n::text), 'UTF8'), '\\x00' from generate_series(1, $3) as n""")
                .execute(Tuple.of(UUID.fromString(source.id()), Alertmanager.firing("%no%"), posts)).await().indefinitely();
    }

    @AfterEach
    void nobody_else_reads_them() {
        pool.preparedQuery("delete from receipt where source_id = $1").execute(Tuple.of(UUID.fromString(source.id()))).await()
                .indefinitely();
    }

    private static Response tried() {
        return alice().body(Map.of("days", 25, "rules", List.of())).post("/api/v1/alert-rules/what-if").then().statusCode(200)
                .extract().response();
    }

    @Test
    void of_too_many_posts_the_newest_are_tried_in_their_order_and_the_answer_says_since_when() {
        Response before = tried();
        assertEquals(before.<Integer>path("receipts"), before.<Integer>path("came"));
        came(20_100);
        Response answer = tried();
        assertEquals(20_000, answer.<Integer>path("receipts"));
        assertTrue(answer.<Integer>path("came") >= before.<Integer>path("came") + 20_100);
        assertTrue(Instant.parse(answer.path("from")).isAfter(Instant.parse(before.path("from")).plusSeconds(4 * 86_400)));
        List<Integer> told = answer.<List<String>>path("standing.alerts.title").stream()
                .filter(title -> title.matches("\\d+ is broken")).map(title -> Integer.valueOf(title.split(" ")[0])).toList();
        assertTrue(told.size() > 400 && told.getFirst() > 100 && told.getFirst() < 200, told.toString());
        assertEquals(told.stream().sorted().toList(), told);
    }
}
