package dev.hindsight.alert.managing;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SourceGuideTest {

    private static final String TYPES = "/api/v1/alert-source-types";

    @Inject
    SourceTypes types;

    @Test
    void every_type_has_a_guide_and_every_guide_a_type() {
        List<String> guided = SourceGuide.all().stream().map(SourceGuide::type).toList();
        List<String> known = types.names().stream().filter(name -> !name.endsWith("-of-tests")).toList();
        assertEquals(known, guided.stream().sorted().toList());
    }

    @Test
    void a_guide_says_in_a_few_steps_where_the_address_goes() {
        for (SourceGuide guide : SourceGuide.all()) {
            assertTrue(guide.steps().size() >= 2 && guide.steps().size() <= 5, guide.type());
            String all = String.join(" ", guide.steps())
                    + (guide.templates() == null ? "" : guide.templates().getFirst().text());
            assertTrue(all.contains("__HOOK_URL__"), guide.type());
            assertTrue(guide.documentation().startsWith("https://"), guide.type());
            Set<String> told = new TreeSet<>(guide.how() == null ? Set.of() : guide.how().keySet());
            told.removeAll(types.of(guide.type()).schemes().stream().map(Scheme::toString).toList());
            assertEquals(Set.of(), told, guide.type());
        }
    }

    @Test
    void types_are_told_with_their_schemes_steps_and_templates() {
        alice().get(TYPES).then().statusCode(200)
                .body("items.documentation", everyItem(startsWith("https://")))
                .body("items.find { it.type == 'grafana' }.schemes.scheme", hasItems("url-token", "signature"))
                .body("items.find { it.type == 'gitlab' }.schemes[0].name", equalTo("X-Gitlab-Token"))
                .body("items.find { it.type == 'pagerduty' }.path", equalTo("/v2/enqueue"))
                .body("items.find { it.type == 'sentry' }.path", nullValue())
                .body("items.find { it.type == 'zabbix' }.templates[0].text", containsString("__SECRET__"))
                .body("items.findAll { it.takesMapping }.type", hasItem("generic"));
    }

    @Test
    void only_administrators_read_them() {
        given().get(TYPES).then().statusCode(401);
        bob().get(TYPES).then().statusCode(403);
    }

    @Test
    void how_all_sources_do_is_told_at_once() {
        Alertmanager source = Alertmanager.installed();
        source.outcome(source.postsBody(Alertmanager.firing("guide-" + source.id())));
        source.outcome(source.postsBody("no JSON"));
        String mine = "items.find { it.source == '" + source.id() + "' }";
        alice().get("/api/v1/alert-sources/activity").then().statusCode(200).body(mine + ".receipts", equalTo(2))
                .body(mine + ".errorRate", equalTo(0.5f)).body(mine + ".openAlerts", equalTo(1));
        bob().get("/api/v1/alert-sources/activity").then().statusCode(403);
        given().get("/api/v1/alert-sources/activity").then().statusCode(401);
    }
}
