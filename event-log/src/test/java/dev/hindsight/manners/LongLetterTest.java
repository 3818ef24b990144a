package dev.hindsight.manners;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** A page of the largest messages there are is no larger than one of them. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class LongLetterTest {

    private static final String MESSAGE = "x" + "é".repeat(2 << 20);
    private static final int SIZE = (4 << 20) + 1;

    @Inject
    Pool pool;

    private long letter;

    @BeforeEach
    void bury() {
        letter = pool.preparedQuery("""
                insert into dead_letter (topic, kafka_partition, kafka_offset, record_key, headers, value, reason)
                values ($1, 0, 0, $1, '{}', $2, 'a bug of ours') returning id""")
                .executeAndAwait(Tuple.of(UUID.randomUUID().toString(), Buffer.buffer(MESSAGE))).iterator().next()
                .getLong("id");
    }

    private static RequestSpecification as(String who, String role) {
        return given().header("Authorization", "Bearer " + TestGateway.shared().token("event-log-test", who, role));
    }

    @Test
    void a_list_shows_how_it_begins_and_the_letter_itself_all_of_it() {
        as("alice", "admin").get("/letters?limit=1").then().body("items[0].value", equalTo(MESSAGE.substring(0, 8_192)))
                .body("items[0].size", equalTo(SIZE));
        as("alice", "admin").get("/letters/" + letter).then().statusCode(200).body("value", equalTo(MESSAGE))
                .body("size", equalTo(SIZE)).body("reason", equalTo("a bug of ours"));
    }

    @Test
    void only_administrators_and_only_what_is_there() {
        as("alice", "admin").get("/letters/999999999").then().statusCode(404).body("type", endsWith("/no-such-dead-letter"));
        as("bob", "responder").get("/letters/" + letter).then().statusCode(403);
    }
}
