package dev.hindsight.manners;

import static dev.hindsight.manners.Callers.alice;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Changes of a version that is no longer the current one. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OvertakenTest {

    @Test
    void who_has_been_overtaken_gets_412_and_the_current_version() {
        String place = alice().body("{\"text\":\"one\"}").post("/notes").then().statusCode(201).header("ETag", "\"1\"")
                .extract().header("Location");
        String path = place.substring(place.indexOf("/notes"));
        alice().header("If-Match", "\"1\"").body("{\"text\":\"two\"}").put(path).then().header("ETag", "\"2\"");
        alice().header("If-Match", "\"1\"").body("{\"text\":\"three\"}").put(path).then().statusCode(412)
                .body("currentVersion", equalTo(2)).body("type", containsString("stale-version"));
        alice().header("If-Match", "W/\"2\"").body("{\"text\":\"three\"}").put(path).then().statusCode(412);
        alice().header("If-Match", "*").body("{\"text\":\"three\"}").put(path).then().header("ETag", "\"3\"");
        for (String stale : new String[]{"\"999\", \"1\"", "\"1\",\"2\",\"a,b\"", "W/\"3\", \"2\"", "3", "\"x\"", ","}) {
            alice().header("If-Match", stale).body("{\"text\":\"four\"}").put(path).then().statusCode(412);
        }
        alice().header("If-Match", "\"x\"").body("{\"text\":\"four\"}").put(path).then().statusCode(412)
                .body("detail", containsString("not one of ours"));
        alice().header("If-Match", "\"999\", \"a,b\" ,\"3\"").body("{\"text\":\"four\"}").put(path).then()
                .header("ETag", "\"4\"");
        alice().header("If-Match", "\"999\"").header("If-Match", "W/\"1\",\"4\"").body("{\"text\":\"five\"}").put(path).then()
                .header("ETag", "\"5\"");
    }
}
