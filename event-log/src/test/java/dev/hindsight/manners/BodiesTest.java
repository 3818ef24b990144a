package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.GATEWAY;
import static dev.hindsight.manners.Callers.ME;
import static dev.hindsight.manners.Callers.alice;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** What is said of a body that is missing or cannot be read. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BodiesTest {

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
    void a_number_is_no_text_either() {
        for (String number : new String[]{"5", "1.5", "true", "false"}) {
            alice().body("{\"text\":" + number + "}").post("/notes").then().statusCode(400).contentType(Problem.MEDIA_TYPE)
                    .body("detail", equalTo("\"text\" must be text, between quotation marks."))
                    .body("errors[0].pointer", equalTo("#/text"));
        }
        alice().body("{\"text\":\"a\",\"tags\":[{\"name\":7}]}").post("/notes").then().statusCode(400)
                .body("detail", equalTo("\"tags/0/name\" must be text, between quotation marks."));
        alice().body("{\"text\":\"5\"}").post("/notes").then().statusCode(201);
        alice().body("{\"text\":null}").post("/notes").then().statusCode(422);
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
    void of_a_blank_field_nothing_else_is_told() {
        alice().body("{\"text\":\"" + " ".repeat(30) + "\"}").post("/notes").then().statusCode(422)
                .body("errors.detail", equalTo(List.of("must not be blank")));
    }

    @Test
    void a_body_that_cannot_be_read_says_where() {
        alice().body("{\"text\":").post("/notes").then().statusCode(400).contentType(Problem.MEDIA_TYPE);
        byte[] latin = "{\"text\":\"Tür\"}".getBytes(StandardCharsets.ISO_8859_1);
        alice().contentType("application/json").body(latin).post("/notes").then().statusCode(400)
                .body("detail", equalTo("It is not UTF-8, the encoding of JSON."));
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
}
