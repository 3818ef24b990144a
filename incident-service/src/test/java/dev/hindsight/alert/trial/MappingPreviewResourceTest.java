package dev.hindsight.alert.trial;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.webhook;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MappingPreviewResourceTest {

    private static final String SOURCES = "/api/v1/alert-sources";
    private static final String TYPES = "/api/v1/alert-source-types/";
    private static final Map<String, ?> MAPPING = Map.of("dedupKey", "/check", "title", "/what", "service", "/of", "severity",
            "/bad", "status", Map.of("select", "/state", "map", Map.of("red", "firing", "green", "resolved")), "labels",
            Map.of("host", "/host"));
    private static final String BODY = """
            {"check":"%s","what":"Disk is full","of":"till","bad":"critical","state":"red","host":"db-1"}""";

    @Inject
    Pool pool;

    private static Alertmanager added(@Nullable Map<String, ?> mapping) {
        Map<String, Object> source = new HashMap<>(Map.of("name", "any-" + UUID.randomUUID(), "type", "generic"));
        if (mapping != null) {
            source.put("mapping", mapping);
        }
        Response added = alice().body(source).post(SOURCES).then().statusCode(201).extract().response();
        return new Alertmanager(added.path("id"), added.path("secret"));
    }

    private static ValidatableResponse preview(Alertmanager source, Map<String, ?> question) {
        return alice().body(question).post(SOURCES + "/" + source.id() + "/mapping-previews").then();
    }

    @Test
    void each_post_is_read_as_it_is_now_and_as_it_would_be_and_nothing_comes_of_it() {
        Alertmanager source = added(null);
        String first = source.postsBody(BODY.formatted("disk-1"));
        source.outcome(first);
        String second = source.postsBody("no JSON");
        source.outcome(second);
        preview(source, Map.of("mapping", MAPPING)).statusCode(200).body("posts", equalTo(2)).body("left", equalTo(0))
                .body("differing", equalTo(1)).body("now.unreadable", equalTo(2)).body("now.alerts", equalTo(0))
                .body("proposed.unreadable", equalTo(1)).body("proposed.alerts", equalTo(1))
                .body("items.receipt", contains(second, first)).body("items.differs", contains(false, true))
                .body("items[0].proposed.unreadable", notNullValue()).body("items[1].now.unreadable", notNullValue())
                .body("items[1].proposed.unreadable", nullValue()).body("items[1].proposed.alerts[0].key", equalTo("disk-1"))
                .body("items[1].proposed.alerts[0].title", equalTo("Disk is full"))
                .body("items[1].proposed.alerts[0].status", equalTo("firing"))
                .body("items[1].proposed.alerts[0].severity", equalTo("critical"))
                .body("items[1].proposed.alerts[0].service", equalTo("till"))
                .body("items[1].proposed.alerts[0].environment", equalTo("production"))
                .body("items[1].proposed.alerts[0].labels.host", equalTo("db-1"))
                .body("items[1].proposed.alerts[0].at", notNullValue());
        preview(source, Map.of("mapping", MAPPING, "limit", 1)).body("items.receipt", contains(second));
        alice().get(SOURCES + "/" + source.id()).then().header("ETag", "\"1\"").body("mapping", nullValue());
        alice().get(source.receipts()).then().body("items.state", contains("unreadable", "unreadable"))
                .body("items.attempts", contains(1, 1));
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items", empty());
        alice().get(SOURCES + "/" + source.id() + "/events").then().body("items", hasSize(2));
    }

    @Test
    void what_nobody_at_the_far_side_has_posted_as_an_alert_is_not_read() {
        Alertmanager source = added(MAPPING);
        String post = source.postsBody(BODY.formatted("disk-2"));
        alice().post(SOURCES + "/" + source.id() + "/tests").then().statusCode(202);
        webhook().get("/hooks/" + source.id() + "/" + source.secret() + "?check=backup").then().statusCode(202);
        pool.preparedQuery("""
                insert into receipt (id, source_id, method, headers, query, body, body_hash, state)
                select gen_random_uuid(), $1, method, '{}', '{}', '{}', '\\x00', state
                from (values ('CLOCK', 'processed'), ('POST', 'duplicate')) as other (method, state)""")
                .execute(Tuple.of(UUID.fromString(source.id()))).await().indefinitely();
        try {
            preview(source, Map.of("mapping", MAPPING)).statusCode(200).body("items.receipt", contains(post))
                    .body("differing", equalTo(0));
        } finally {
            pool.query("delete from receipt where method = 'CLOCK' and body = '{}'").execute().await().indefinitely();
        }
    }

    @Test
    void a_text_is_tried_where_nothing_has_come_yet() {
        Alertmanager source = added(null);
        preview(source, Map.of("mapping", MAPPING)).body("posts", equalTo(0)).body("items", empty());
        preview(source, Map.of("mapping", MAPPING, "sample", BODY.formatted("pasted"))).statusCode(200)
                .body("posts", equalTo(1)).body("items[0].receipt", nullValue())
                .body("items[0].proposed.alerts[0].key", equalTo("pasted"));
        alice().get(source.receipts()).then().body("items", empty());
        alice().body(Map.of("mapping", MAPPING, "sample", BODY.formatted("early"))).post(TYPES + "generic/mapping-previews")
                .then()
                .statusCode(200).body("items[0].proposed.alerts[0].key", equalTo("early"));
    }

    @Test
    void taking_the_mapping_away_is_tried_with_null() {
        Alertmanager source = added(MAPPING);
        source.outcome(source.postsBody(BODY.formatted("disk-3")));
        alice().noContentType().post(SOURCES + "/" + source.id() + "/mapping-previews").then().statusCode(200);
        alice().body("{\"mapping\":null}").post(SOURCES + "/" + source.id() + "/mapping-previews").then().statusCode(200)
                .body("now.unreadable", equalTo(0)).body("proposed.unreadable", equalTo(1)).body("differing", equalTo(1));
    }

    @Test
    void what_is_wrong_with_the_mapping_is_said_as_when_it_is_saved() {
        Alertmanager source = added(null);
        var faulty = Map.of("mapping", Map.of("title", "/a", "mood", "/b"));
        String saved = alice().body(faulty).patch(SOURCES + "/" + source.id()).then().statusCode(422).extract()
                .path("errors").toString();
        String tried = preview(source, faulty).statusCode(422).body("errors.pointer", hasItems("#/mapping/mood"))
                .extract().path("errors").toString();
        org.junit.jupiter.api.Assertions.assertEquals(saved, tried);
        alice().body(Map.of("mapping", Map.of("mood", "/b"), "sample", "{}")).post(TYPES + "generic/mapping-previews").then()
                .statusCode(422).body("errors.pointer", hasItems("#/mapping/mood"));
    }

    @Test
    void too_much_at_once_and_types_without_a_mapping_are_refused() {
        Alertmanager source = added(null);
        preview(source, Map.of("limit", 51)).statusCode(422);
        preview(source, Map.of("limit", -1)).statusCode(422);
        preview(source, Map.of("sample", "x".repeat(200_001))).statusCode(422);
        preview(source, Map.of("sample", "x".repeat(1_100_000))).statusCode(413);
        preview(Alertmanager.installed(), Map.of()).statusCode(422).body("errors[0].pointer", equalTo("#/mapping"))
                .body("errors[0].detail", containsString("no mapping"));
        alice().body(Map.of("sample", "{}")).post(TYPES + "grafana/mapping-previews").then().statusCode(422);
        alice().body(Map.of("sample", "{}")).post(TYPES + "pigeon/mapping-previews").then().statusCode(404);
        alice().body("{}").post(TYPES + "generic/mapping-previews").then().statusCode(422);
    }

    @Test
    void only_administrators_try_mappings() {
        Alertmanager source = added(null);
        bob().body("{}").post(SOURCES + "/" + source.id() + "/mapping-previews").then().statusCode(403);
        bob().body("{\"sample\":\"{}\"}").post(TYPES + "generic/mapping-previews").then().statusCode(403);
        alice().body("{}").post(SOURCES + "/" + UUID.randomUUID() + "/mapping-previews").then().statusCode(404);
    }
}
