package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static dev.hindsight.report.publication.Ready.PUBLIC;
import static dev.hindsight.report.publication.Ready.incident;
import static dev.hindsight.report.publication.Ready.path;
import static dev.hindsight.report.publication.Ready.ready;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** The address of a public report: who finds it, and when and why it is void. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PublicAddressTest {

    @Inject
    Pool pool;

    @Test
    void a_public_address_is_void_once_it_is_withdrawn_or_the_incident_is_confidential() {
        String key = ready("Void");
        String first = bob().body(PUBLIC).post(path(key)).path("publicPath");
        String second = bob().body(PUBLIC).post(path(key)).path("publicPath");
        bob().queryParam("reason", "It named a customer").delete(path(key) + "/1").then().statusCode(204);
        webhook().get(first).then().statusCode(404).body(not(containsString(first)));
        webhook().get(second).then().statusCode(200);
        carol().get(incident(key)).then().body("publication.number", is(2));
        carol().get(path(key)).then().body("items.find { it.number == 1 }.withdrawnBy", is("bob"))
                .body("items.find { it.number == 1 }.withdrawalReason", is("It named a customer"));
        bob().delete(path(key) + "/1").then().statusCode(204);
        bob().delete(path(key) + "/9").then().statusCode(404);
        bob().queryParam("reason", "  ").delete(path(key) + "/2").then().statusCode(422);
        bob().urlEncodingEnabled(false).delete(path(key) + "/2?reason=a%00").then().statusCode(422);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then()
                .statusCode(200);
        webhook().get(second).then().statusCode(404);
        bob().body(PUBLIC).post(path(key)).then().statusCode(409).body("type", endsWith("confidential"));
        bob().body("{}").post(path(key)).then().statusCode(201);
        bob().body(Map.of("confidential", false)).patch(incident(key)).then().statusCode(200);
        webhook().get(second).then().statusCode(404);
        carol().get(path(key)).then().body("items.find { it.number == 2 }.withdrawnBy", is("bob"))
                .body("items.find { it.number == 2 }.withdrawalReason", is("The incident became confidential."))
                .body("items.find { it.number == 3 }.withdrawnAt", nullValue());
        String third = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(third).then().statusCode(200);
    }

    @Test
    void the_row_of_an_address_tells_since_when_and_why_it_is_void() {
        String key = ready("Row");
        bob().body(PUBLIC).post(path(key)).then().statusCode(201);
        bob().body(PUBLIC).post(path(key)).then().statusCode(201);
        bob().queryParam("reason", "It named a customer").delete(path(key) + "/1").then().statusCode(204);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then().statusCode(200);
        bob().queryParam("reason", "Again").delete(path(key) + "/1").then().statusCode(204);
        assertEquals(told(key), rows(key));
    }

    /** What the log says of each publication, the first one first. */
    private static List<Map<String, String>> told(String key) {
        List<Map<String, Object>> items = bob().get(path(key)).path("items");
        return items.reversed().stream().map(one -> Map.of("at", String.valueOf(one.get("withdrawnAt")), "why",
                String.valueOf(one.get("withdrawalReason")))).toList();
    }

    private List<Map<String, String>> rows(String key) {
        return StreamSupport.stream(pool.preparedQuery("""
                select report.* from public_report report join incident on incident.id = report.incident
                where incident.key = $1 order by report.number""").execute(Tuple.of(key)).await().indefinitely().spliterator(),
                false).map(
                        row -> Map.of("at", row.getOffsetDateTime("withdrawn_at").toInstant().toString(), "why",
                                row.getString("withdrawal_reason")))
                .toList();
    }

    @Test
    void strangers_guess_in_vain_and_nobody_comes_in_by_the_side() {
        given().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(401);
        webhook().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(404)
                .body("instance", not(containsString("AAAA")));
        webhook().get("/api/v1/public/reports/1").then().statusCode(404);
        webhook().post("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(405);
        webhook().get(path(ready("Inside"))).then().statusCode(403);
    }

    @Test
    void who_follows_a_void_address_reads_a_page_and_a_program_a_problem() {
        webhook().accept("text/html,application/xhtml+xml;q=0.9").get("/api/v1/public/reports/" + "A".repeat(43)).then()
                .statusCode(404).contentType("text/html").header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("<h1>There is no such report</h1>"), not(containsString("AAAA"))));
        webhook().accept("*/*").get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(404)
                .contentType("application/problem+json");
    }
}
