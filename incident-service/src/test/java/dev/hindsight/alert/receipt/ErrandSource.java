package dev.hindsight.alert.receipt;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.hamcrest.Matcher;

import dev.hindsight.alert.Errand;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** A source that one post comes to, which leaves an errand; and the row of that post. */
final class ErrandSource {

    static final Errand DONE = Errand.done("It is done.");

    private final String body = "errand " + UUID.randomUUID();
    private final Pool pool;
    private final ErrandRunner runner;
    private final String id;
    private final String hook;

    ErrandSource(Pool pool, ErrandRunner runner) {
        this.pool = pool;
        this.runner = runner;
        Response added = alice().body(Map.of("name", body, "type", ErrandRunner.TYPE)).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().response();
        id = added.path("id");
        hook = "/hooks/" + id + "/" + added.path("secret");
    }

    static Supplier<Uni<Errand>> ends(Errand errand) {
        return () -> Uni.createFrom().item(errand);
    }

    String id() {
        return id;
    }

    /** The post comes, and its errand ends so, one try after the other; the id of the receipt. */
    @SafeVarargs
    final String posted(Supplier<Uni<Errand>>... outcomes) {
        runner.prepare(body, List.of(outcomes));
        return webhook().contentType("text/plain").body(body.getBytes(UTF_8)).post(hook).then().statusCode(202).extract()
                .path("receipt");
    }

    /** How often the errand was run. */
    long runs() {
        return runner.runs(body);
    }

    void reason(String receipt, Matcher<String> told) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alert-sources/" + id + "/receipts/" + receipt).then().body("state", equalTo("processed"))
                .body("reason", told));
    }

    Object column(String column) {
        return pool.query("select " + column + " from receipt where source_id = '" + id + "'").execute().await()
                .indefinitely().iterator().next().getValue(0);
    }

    void set(String assignment) {
        pool.query("update receipt set " + assignment + " where source_id = '" + id + "'").execute().await().indefinitely();
    }
}
