package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.page;
import static dev.hindsight.report.acceptance.Library.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.Counter;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;

/** What an import would make can be looked at, and what the page leaves out can be told, before anything is kept. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DryRunTest {

    @Inject
    Pool pool;

    private static long incidents() {
        return alice().get("/api/v1/incidents?limit=1&sort=-key").jsonPath().getList("items").isEmpty()
                ? 0
                : Long.parseLong(alice().get("/api/v1/incidents?limit=1&sort=-key").<String>path("items[0].key").substring(4));
    }

    @Test
    void a_dry_run_shows_all_of_it_and_stores_nothing() {
        byte[] page = page("Only looking").getBytes(UTF_8);
        long before = incidents();
        brings(bob(), page, "?dryRun=true").then().statusCode(200).body("action", equalTo("created"))
                .body("incident.title", equalTo("Only looking")).body("incident.timeline", hasSize(3))
                .body("incident.id", nullValue()).body("incident.key", nullValue()).body("actionItems[0].id", nullValue())
                .body("findings.code", hasItems("severity-assumed", "environment-assumed"));
        assertEquals(before, incidents());
        brings(page).then().statusCode(201).body("action", equalTo("created"))
                .body("incident.key", equalTo("INC-" + (before + 1)));
    }

    /** Somebody declares an incident at the moment. */
    @Test
    void a_dry_run_needs_no_key_and_keeps_nobody_from_one() {
        byte[] page = page("Only looking again").getBytes(UTF_8);
        int status = pool.withConnection(other -> other.begin().chain(declaring -> Counter.next(other, "incident")
                .chain(_ -> Uni.createFrom().item(() -> brings(bob(), page, "?dryRun=true").statusCode())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).ifNoItem().after(Duration.ofSeconds(10))
                        .fail())
                .eventually(declaring::rollback))).await().atMost(Duration.ofSeconds(30));
        assertEquals(200, status);
    }

    @Test
    void the_importer_supplies_the_title_that_the_page_leaves_out() {
        byte[] page = page("Gone").replaceFirst("# Gone\n", "").getBytes(UTF_8);
        brings(bob(), page, "?dryRun=true").then().statusCode(200).body("findings.code", hasItem("title-missing"));
        brings(bob(), page, "?dryRun=true&title= Lock gate\njammed").then().statusCode(200)
                .body("incident.title", equalTo("Lock gate jammed")).body("findings.where", not(hasItem("title")));
        brings(bob(), page("Own title").getBytes(UTF_8), "?dryRun=true&title=Another").then().statusCode(200)
                .body("incident.title", equalTo("Own title"));
    }

    @Test
    void the_importer_supplies_the_zone_that_the_page_leaves_out() {
        String page = page("Zoned").replace("Times in UTC\n", "");
        brings(bob(), page.getBytes(UTF_8), "?dryRun=true").then().statusCode(200)
                .body("incident.timeline[0].precision", equalTo("date"))
                .body("incident.timeline[0].localTime", equalTo("10:00")).body("findings.code", hasItem("zone-missing"));
        brings(bob(), page.getBytes(UTF_8), "?dryRun=true&zone=Europe/London").then().statusCode(200)
                .body("incident.timeline[0].precision", equalTo("exact"))
                .body("incident.timeline[0].occurredAt", equalTo("2023-05-04T09:00:00Z"));
    }

    @Test
    void the_importer_supplies_the_day_that_the_page_leaves_out() {
        byte[] page = report("revalidation-full-sync.txt");
        brings(bob(), page, "?dryRun=true").then().statusCode(200).body("incident.timeline[0].occurredAt", nullValue())
                .body("incident.timeline[0].precision", equalTo("unknown"));
        brings(bob(), page, "?dryRun=true&date=2023-12-11").then().statusCode(200)
                .body("incident.timeline[0].occurredAt", containsString("2023-12-11T"));
    }
}
