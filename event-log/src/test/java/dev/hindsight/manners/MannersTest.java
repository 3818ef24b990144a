package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.GATEWAY;
import static dev.hindsight.manners.Callers.ME;
import static dev.hindsight.manners.Callers.alice;
import static dev.hindsight.manners.Callers.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What every service does alike with who asks and what is asked. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MannersTest {

    @Test
    void without_a_token_everything_is_401() {
        given().contentType(ContentType.JSON).body("{\"text\":\"a\"}").post("/notes").then().statusCode(401)
                .contentType(Problem.MEDIA_TYPE).body("status", equalTo(401)).body("type", containsString("unauthenticated"));
    }

    @Test
    void a_token_that_is_not_of_the_gateway_is_401() {
        as(GATEWAY.forgedToken(ME, "alice", "viewer")).get("/notes").then().statusCode(401).contentType(Problem.MEDIA_TYPE);
        as(GATEWAY.expiredToken(ME, "alice", "viewer")).get("/notes").then().statusCode(401);
        as(GATEWAY.token("another-service", "alice", "viewer")).get("/notes").then().statusCode(401);
        as(GATEWAY.tokenOfIssuer("somebody", ME, "alice", "viewer")).get("/notes").then().statusCode(401);
        as("nonsense").get("/notes").then().statusCode(401);
        given().header("X-Forwarded-User", "alice").header("X-Remote-User", "alice").get("/notes").then().statusCode(401);
    }

    @Test
    void knowing_a_token_does_not_open_the_door_to_another() {
        String good = GATEWAY.token(ME, "alice", "viewer");
        String[] parts = good.split("\\.");
        String another = GATEWAY.token(ME, "mallory", "viewer", "admin").split("\\.")[1];
        for (int i = 0; i < 2; i++) {
            as(good).get("/notes").then().statusCode(not(401));
            as(parts[0] + "." + another + "." + parts[2]).get("/notes").then().statusCode(401);
        }
    }

    @Test
    void without_the_role_it_is_403() {
        as(GATEWAY.token(ME, "mallory", "webhook")).get("/notes").then().statusCode(403).contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(403));
    }

    @Test
    void a_time_is_text_and_of_a_year_that_can_be_stored() {
        for (String year : new String[]{"+294277", "+999999999", "-0001", "1969"}) {
            alice().body("{\"text\":\"a\",\"at\":\"" + year + "-01-01T00:00:00Z\"}").post("/notes").then().statusCode(422)
                    .contentType(Problem.MEDIA_TYPE).body("errors[0].pointer", equalTo("#/at"))
                    .body("errors[0].detail", equalTo("must lie between the years 1970 and 9999"));
            alice().queryParam("from", year + "-01-01T00:00:00Z").get("/notes/asked").then().statusCode(422)
                    .body("errors[0].pointer", equalTo("#/from")).body("errors[0].detail", containsString("1970 and 9999"));
        }
        for (String number : new String[]{"20261126", "1.5", "\"20261126\"", "{}", "[2026]"}) {
            alice().body("{\"text\":\"a\",\"at\":" + number + "}").post("/notes").then().statusCode(400)
                    .contentType(Problem.MEDIA_TYPE).body("detail", containsString("RFC 3339"));
        }
        alice().body("{\"text\":\"a\",\"at\":\"9999-12-31T23:59:59.999Z\"}").post("/notes").then().statusCode(201);
        alice().body("{\"text\":\"a\",\"at\":null}").post("/notes").then().statusCode(201);
    }

    @Test
    void a_number_is_no_word() {
        alice().body("{\"text\":\"a\",\"mood\":\"LOUD\"}").post("/notes").then().statusCode(201);
        for (String mood : new String[]{"0", "1", "\"1\""}) {
            alice().body("{\"text\":\"a\",\"mood\":" + mood + "}").post("/notes").then().statusCode(400)
                    .contentType(Problem.MEDIA_TYPE).body("detail", equalTo("Must be one of [CALM, LOUD]."));
        }
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        alice().queryParam("from", "2026-09-14T08:00:00+02:00").get("/notes/asked?limit=7&after=9").then().statusCode(200)
                .body(equalTo("7 9 2026-09-14T06:00:00Z null"));
        alice().get("/notes/asked?limit=&after=").then().statusCode(200).body(equalTo("null null null null"));
        alice().get("/notes/bean?version=3&to=2026-09-14T08:00:00Z").then().body(equalTo("3 2026-09-14T08:00:00Z "));
        for (String asked : new String[]{"asked?limit=x", "asked?after=abc", "asked?after=99999999999999999999", "asked?from=x",
                "bean?version=abc", "bean?to=yesterday"}) {
            alice().get("/notes/" + asked).then().statusCode(422).contentType(Problem.MEDIA_TYPE)
                    .body("errors[0].pointer", equalTo("#/" + asked.replaceAll(".*\\?|=.*", "")));
        }
        alice().header("Last-Event-ID", "x").get("/notes/asked").then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/Last-Event-ID"));
    }

    @Test
    void a_parameter_that_came_twice_is_an_array_or_the_senders_mistake() {
        alice().get("/notes/bean?mood=calm&mood=loud").then().statusCode(200).body(equalTo("null null calm,loud"));
        alice().get("/notes/asked?limit=7&limit=8").then().statusCode(400).contentType(Problem.MEDIA_TYPE)
                .body("type", endsWith("/repeated-parameter")).body("parameter", equalTo("limit"))
                .body("detail", equalTo("Give limit once; it came 2 times."));
        alice().get("/notes/bean?version=3&version=3").then().statusCode(400)
                .body("detail", equalTo("Give version once; it came 2 times. Several values are taken of mood."));
        alice().get("/notes/asked?unread=a&unread=b").then().statusCode(200);
    }

    @Test
    void invalid_fields_are_named_by_pointer() {
        alice().body("{\"text\":\" \",\"tags\":[{\"name\":\"x\"},{\"name\":\"\"}]}").post("/notes").then().statusCode(422)
                .contentType(Problem.MEDIA_TYPE).body("errors.pointer", hasItem("#/text"))
                .body("errors.pointer", hasItem("#/tags/1/name"))
                .body("detail", allOf(containsString("text must not be blank"), containsString("tags/1/name "), endsWith(".")))
                .body("instance", equalTo("/notes"));
    }

    @Test
    void a_body_that_cannot_be_read_says_where() {
        alice().body("{\"text\":").post("/notes").then().statusCode(400).contentType(Problem.MEDIA_TYPE);
        alice().body("{\"txet\":\"a\"}").post("/notes").then().statusCode(400).body("detail", containsString("txet"));
        alice().body("{\"text\":\"a\",\"at\":\"yesterday\"}").post("/notes").then().statusCode(400)
                .body("errors[0].pointer", equalTo("#/at")).body("detail", containsString("RFC 3339"));
        alice().body("{\"text\":\"a\",\"mood\":\"ANGRY\"}").post("/notes").then().statusCode(400)
                .body("detail", containsString("CALM"));
        alice().body("{\"text\":\"a\",\"text\":\"b\"}").post("/notes").then().statusCode(400);
        alice().body("{\"text\":\"a\\u0000b\"}").post("/notes").then().statusCode(400).body("detail",
                containsString("U+0000"));
        alice().body("{\"text\":\"red \\u001b[31m\"}").post("/notes").then().statusCode(400)
                .body("errors[0].pointer", equalTo("#/text")).body("detail", containsString("U+001B (ESCAPE)"));
        alice().body("{\"text\":\"a\\uffff\"}").post("/notes").then().statusCode(400);
        alice().body("{\"text\":\"a\\tb\\r\\nc\\u0085\\u009f\"}").post("/notes").then().statusCode(201);
        alice().body("{\"text\":\"\\ud83d\"}").post("/notes").then().statusCode(400).body("detail",
                containsString("surrogate"));
        alice().body("{\"tags\":" + "[".repeat(70) + "]".repeat(70) + "}").post("/notes").then().statusCode(400);
        alice().body("").post("/notes").then().statusCode(400);
        alice().body("null").post("/notes").then().statusCode(400).body("title", containsString("missing"));
    }

    @Test
    void the_failures_of_the_framework_are_problems_too() {
        alice().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        alice().delete("/notes").then().statusCode(405).contentType(Problem.MEDIA_TYPE)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .body("detail", equalTo("This address takes GET, HEAD, OPTIONS, POST."));
        alice().delete("/notes/asked").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, PUT");
        alice().contentType("text/csv").body("a;b").post("/notes").then().statusCode(415).contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("application/json"));
    }

    @Test
    void a_body_that_need_not_be_sent_says_nothing_when_it_is_not() {
        String token = "Bearer " + GATEWAY.token(ME, "alice", "viewer");
        given().header("Authorization", token).noContentType().post("/notes/drafts").then().statusCode(200)
                .body(equalTo("a draft called null"));
        given().header("Authorization", token).contentType("application/x-www-form-urlencoded").post("/notes/drafts").then()
                .statusCode(200).body(equalTo("a draft called null"));
        alice().post("/notes/drafts").then().statusCode(200).body(equalTo("a draft called null"));
        alice().body("").post("/notes/drafts").then().statusCode(200);
        alice().body("{\"name\":\"fox\"}").header("Idempotency-Key", UUID.randomUUID()).post("/notes/drafts").then()
                .body(equalTo("a draft called fox"));
        alice().body("{\"name\":\"too long\"}").post("/notes/drafts").then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/name"));
        alice().body("null").post("/notes/drafts").then().statusCode(400);
        alice().contentType("text/csv").body("a;b").post("/notes/drafts").then().statusCode(415);
        given().header("Authorization", token).header("Idempotency-Key", UUID.randomUUID()).noContentType()
                .post("/notes/drafts").then().statusCode(200);
    }

    @Test
    void a_body_that_must_be_sent_is_said_to_be_missing_when_it_is_not() {
        given().header("Authorization", "Bearer " + GATEWAY.token(ME, "alice", "viewer")).noContentType().post("/notes").then()
                .statusCode(400).contentType(Problem.MEDIA_TYPE).body("title", equalTo("The body is missing"));
    }

    @Test
    void a_fault_tells_nothing_of_the_inside() {
        alice().get("/notes/fault").then().statusCode(500).contentType(Problem.MEDIA_TYPE)
                .body(not(containsString("secret"))).body(not(containsString("Exception")));
    }

    @Test
    void a_refusal_of_the_rules_is_409_with_its_code() {
        alice().body("{\"text\":\"forbidden\"}").post("/notes").then().statusCode(409)
                .body("type", containsString("forbidden-word")).body("detail", equalTo("Choose another word."));
    }

    @Test
    void a_page_names_the_next_one() {
        String next = alice().get("/notes?color=red").then().body("items", equalTo(java.util.List.of(1, 2)))
                .header("Link", containsString("/notes?color=red&cursor=")).header("Link", containsString("rel=\"next\""))
                .body("next", notNullValue()).extract().path("next");
        alice().get("/notes?cursor=" + next).then().body("items", equalTo(java.util.List.of(3, 4)));
        alice().get("/notes?cursor=%25%25").then().statusCode(400).body("type", containsString("cursor"));
        assertEquals(null, new Page<>(java.util.List.of(), null).next());
        alice().get("/notes").then().body("nothing", nullValue());
    }
}
