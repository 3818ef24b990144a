package dev.hindsight.alert.managing;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.webhook;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealParts;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Answers that hold the secret of a source, told again to whoever repeats the request. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RepeatedSourceTest {

    private static final String SOURCES = "/api/v1/alert-sources";

    private static String body(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"alertmanager\"}";
    }

    @Test
    void a_repeated_request_adds_one_source_and_tells_the_same_address() throws SQLException {
        String name = "twice-" + UUID.randomUUID();
        Response first = alice().header("Idempotency-Key", name).body(body(name)).post(SOURCES);
        Response again = alice().header("Idempotency-Key", name).body(body(name)).post(SOURCES);
        first.then().statusCode(201);
        again.then().statusCode(201);
        assertEquals(first.asString(), again.asString());
        webhook().body(Alertmanager.firing(name)).post("/hooks/" + again.path("id") + "/" + again.path("secret")).then()
                .statusCode(202);
        String tokens = SOURCES + "/" + first.path("id") + "/tokens";
        String rotated = alice().header("Idempotency-Key", name + "-token").post(tokens).path("secret");
        alice().header("Idempotency-Key", name + "-token").post(tokens).then().statusCode(201).body("secret", equalTo(rotated))
                .body("tokens", hasSize(2));
        assertEquals(2, stored(name), "both answers are stored");
        assertEquals(0,
                stored(name + "%' and position(convert_to('" + first.path("secret") + "', 'UTF8') in body) > 0 and key like '"
                        + name),
                "the secret is nowhere in them");
        assertEquals(0, stored(name + "%' and position('hooks'::bytea in body) > 0 and key like '" + name));
    }

    /** How many answers are stored under keys that begin so, read past our code. */
    private static long stored(String key) throws SQLException {
        try (var connection = RealParts.shared().postgres().connect("incident");
                var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("select count(*) from idempotency where status = 201 and key like '" + key + "%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void an_answer_that_was_sealed_for_another_key_or_caller_does_not_open() throws SQLException {
        String name = "moved-" + UUID.randomUUID();
        alice().header("Idempotency-Key", name).body(body(name)).post(SOURCES).then().statusCode(201);
        try (var connection = RealParts.shared().postgres().connect("incident"); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update idempotency set caller = 'bob' where key = '" + name + "'"));
        }
        as("bob", "viewer", "responder", "admin").header("Idempotency-Key", name).body(body(name)).post(SOURCES).then()
                .statusCode(409).body("type", endsWith("idempotency-answer-lost")).body("secret", nullValue());
    }
}
