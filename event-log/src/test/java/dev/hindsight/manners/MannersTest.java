package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.GATEWAY;
import static dev.hindsight.manners.Callers.ME;
import static dev.hindsight.manners.Callers.alice;
import static dev.hindsight.manners.Callers.as;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What every service does alike with what is asked. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MannersTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "text/csv", "application/xml", "image/png", "application/problem+json",
            "application/vnd.api+json", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
    void an_object_is_json_whatever_type_was_asked_for(String accept) {
        alice().accept(accept).get("/notes").then().statusCode(200).contentType("application/json").body("items", hasSize(2));
        as(GATEWAY.token(ME, "alice", "admin")).accept(accept).get("/letters").then().statusCode(200)
                .contentType("application/json");
        alice().accept(accept).body("{\"text\":\"one\"}").post("/notes").then().statusCode(201)
                .contentType("application/json").body("text", equalTo("one"));
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        alice().queryParam("from", "2026-09-14T08:00:00+02:00").get("/notes/asked?limit=7&after=9").then().statusCode(200)
                .body(equalTo("7 9 2026-09-14T06:00:00Z null"));
        alice().get("/notes/asked?limit=&after=").then().statusCode(200).body(equalTo("null null null null"));
        alice().get("/notes/bean?version=3&to=2026-09-14T08:00:00Z").then().body(equalTo("3 2026-09-14T08:00:00Z "));
        for (String asked : new String[]{"asked?limit=x", "asked?limit=+1", "asked?limit=%2B1", "asked?after=01",
                "asked?after=abc", "asked?after=99999999999999999999", "asked?from=x",
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
    void the_failures_of_the_framework_are_problems_too() {
        alice().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        alice().delete("/notes").then().statusCode(405).contentType(Problem.MEDIA_TYPE)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .body("detail", equalTo("This address takes GET, HEAD, OPTIONS, POST."));
        alice().delete("/notes/asked").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, PUT");
        given().config(config().encoderConfig(encoderConfig().encodeContentTypeAs("garbage", ContentType.TEXT)))
                .header("Authorization", "Bearer " + GATEWAY.token(ME, "alice", "viewer")).contentType("garbage").body("{}")
                .post("/notes").then().statusCode(400).contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("Content-Type"));
        alice().contentType("text/csv").body("a;b").post("/notes").then().statusCode(415).contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("application/json"));
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
    void more_than_one_event_holds_is_422_and_nothing_is_stored() {
        alice().post("/notes/endless").then().statusCode(422).contentType(Problem.MEDIA_TYPE).body("type",
                endsWith("/too-large"));
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
