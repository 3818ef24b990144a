package dev.hindsight.incident.root;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.incident.root.Rooted.ROOTS;
import static dev.hindsight.incident.root.Rooted.numbered;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.Root;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;

/** Who may sign and read roots, and in which transaction it is done. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RootAccessTest {

    @Inject
    Pool pool;

    @Test
    void of_several_who_sign_at_once_one_does() {
        numbered(declared("Contended"));
        List<Response> signings = IntStream.range(0, 6).parallel().mapToObj(_ -> alice().post(ROOTS)).toList();
        assertEquals(1, signings.stream().filter(signing -> signing.statusCode() == 201).count());
        assertEquals(1, signings.stream().map(signing -> signing.<Integer>path("number")).distinct().count());
    }

    @Test
    void a_root_and_the_answer_for_its_key_are_of_one_transaction() {
        numbered(declared("Keyed"));
        String key = UUID.randomUUID().toString();
        int number = alice().header("Idempotency-Key", key).post(ROOTS).then().statusCode(201).extract().path("number");
        assertEquals(1, pool
                .query("""
                select xmin::text from idempotency where key = '%s' union select xmin::text from signed_root where number = %d"""
                        .formatted(key, number))
                .execute().await().indefinitely().size());
        numbered(declared("Later"));
        alice().post(ROOTS).then().statusCode(201);
        alice().header("Idempotency-Key", key).post(ROOTS).then().statusCode(201).body("number", equalTo(number));
    }

    /** Installations had these tables before the other services did, so their migration stands where it was first landed. */
    @Test
    void the_tables_are_those_of_the_other_services() throws IOException {
        assertEquals(Files.readString(Root.path("event-log/src/main/resources/db/root/V2.60.0__signed_root.sql")),
                Files.readString(Root.path("incident-service/src/main/resources/db/incident/V2.60.0__signed_root.sql")));
    }

    @Test
    void who_may_do_what() {
        String secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        bob().post(ROOTS).then().statusCode(403);
        given().post(ROOTS).then().statusCode(401);
        given().get(ROOTS + "/latest").then().statusCode(401);
        alice().post(ROOTS);
        carol().get(ROOTS + "/1/heads").then().statusCode(403);
        carol().get("/api/v1/incidents/" + secret + "/inclusion").then().statusCode(404);
        as("mallory", "viewer").get("/api/v1/incidents/INC-999999/inclusion").then().statusCode(404);
        carol().get(ROOTS + "/999999").then().statusCode(404).body("type", endsWith("no-such-root"));
        carol().get(ROOTS + "?limit=0").then().statusCode(422);
        carol().get(ROOTS + "?cursor=x").then().statusCode(400);
        String open = declared("Open");
        carol().get("/api/v1/incidents/" + open + "/inclusion?root=0").then().statusCode(422)
                .body("errors.pointer", hasItem("#/root"));
        carol().get("/api/v1/incidents/" + open + "/inclusion?root=999999").then().statusCode(404);
        carol().get(ROOTS).then().statusCode(200).body("items", hasSize(greaterThan(0)));
    }
}
