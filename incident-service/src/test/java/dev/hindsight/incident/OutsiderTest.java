package dev.hindsight.incident;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Somebody who takes no part in a confidential incident tries every way in. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OutsiderTest {

    private Secret secret;

    @BeforeEach
    void a_secret() {
        secret = Secret.declared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?version=1", "?at=2999-01-01T00:00:00Z", "/events", "/verification", "/diff?from=1&to=1",
            "/timeline/01a21000-0000-7000-8000-000000000001", "/updates", "/updates/draft?audience=public", "/report",
            "/report?format=markdown", "/report?format=pdf",
            "/report?format=confluence&version=1", "/bundle", "/bundle?version=1", "/inclusion", "/import", "/imports",
            "/report/publications", "/report/publications/1", "/report/publications/gate"})
    void what_is_secret_reads_like_what_is_not_there(String path) {
        for (var outsider : Secret.outsiders()) {
            Response there = outsider.get().get(at(secret.key()) + path);
            Response nowhere = outsider.get().get(at("INC-987654") + path);
            assertEquals(404, there.statusCode(), path);
            assertEquals(nowhere.asString().replace("INC-987654", secret.key()), there.asString());
            assertEquals(names(nowhere), names(there));
            Response byId = outsider.get().get(at(secret.id()) + path);
            String other = UUID.randomUUID().toString();
            assertEquals(outsider.get().get(at(other) + path).asString().replace(other, secret.id()), byId.asString());
        }
    }

    private static List<String> names(Response response) {
        return response.headers().asList().stream().map(header -> header.getName()).sorted().toList();
    }

    @Test
    void nothing_can_be_done_to_it_either() {
        var mallory = Secret.outsiders().getLast();
        var nowhere = "INC-987654";
        for (String incident : List.of(secret.key(), secret.id(), nowhere)) {
            String at = at(incident);
            assertEquals(404, mallory.get().body("{\"title\":\"x\"}").patch(at).statusCode());
            assertEquals(404, mallory.get().body("{\"status\":\"closed\"}").put(at + "/status").statusCode());
            assertEquals(404, mallory.get().body("{\"markdown\":\"x\"}").put(at + "/report/summary").statusCode());
            assertEquals(404, mallory.get().put(at + "/participants/mallory").statusCode());
            assertEquals(404, mallory.get().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"x\"}")
                    .post(at + "/timeline").statusCode());
            assertEquals(404, mallory.get().body("{\"audience\":\"technical\",\"text\":\"x\"}").post(at + "/updates")
                    .statusCode());
            assertEquals(404, mallory.get().post(at + "/unmerge").statusCode());
            assertEquals(404, mallory.get().body(Map.of("into", declared("Mine"))).post(at + "/merge").statusCode());
            assertEquals(404, mallory.get().body(Map.of("into", incident)).post(at(declared("Mine")) + "/merge").statusCode());
            assertEquals(404, mallory.get().body("{\"version\":1}").post(at + "/report/summary/restorations").statusCode());
            assertEquals(404, mallory.get().body("{}").post(at + "/report/publications").statusCode());
            assertEquals(404, mallory.get().delete(at + "/report/publications/1").statusCode());
            assertEquals(404, mallory.get().get(at + "/report/publications/preview?section=impact").statusCode());
            assertEquals(404, mallory.get().body("{\"kind\":\"related\"}").put(at(declared("Mine")) + "/links/" + incident)
                    .statusCode());
        }
        assertEquals(1, bob().get(at(secret.key())).<Integer>path("version"));
    }

    @Test
    void who_took_part_and_no_longer_does_is_an_outsider() {
        bob().put(at(secret.key()) + "/participants/mallory").then().statusCode(200);
        as("mallory", "viewer").get(at(secret.key())).then().statusCode(200);
        as("mallory", "viewer").queryParam("q", secret.word()).get("/api/v1/incidents").then().body("items.key",
                hasItem(secret.key()));
        bob().delete(at(secret.key()) + "/participants/mallory").then().statusCode(200);
        what_is_secret_reads_like_what_is_not_there("?version=2");
        as("mallory", "viewer").queryParam("q", secret.word()).get("/api/v1/incidents").then().body("items", hasSize(0));
        as("mallory", "viewer").get("/api/v1/incidents?at=2999-01-01T00:00:00Z&service=" + secret.service()).then()
                .body("items", hasSize(0));
    }
}
