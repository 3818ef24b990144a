package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PagesTest.assertHides;
import static dev.hindsight.gateway.pages.PagesTest.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** What is refused on the page of an incident can be put right where it was typed. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RefusalsTest {

    private static final String INCIDENT = "/api/v1/incidents/INC-147";
    private final SampleServices services = SampleServices.shared();
    private final Staff bob = Staff.bob();

    @BeforeEach
    void nothing_was_asked_yet() {
        services.forget();
    }

    @Test
    void a_mistyped_key_of_another_incident_is_told_at_its_form() {
        services.refuse("POST", INCIDENT + "/merge", 404, new JsonObject().put("detail", "There is no INC-999."));
        var merge = bob.post("/incidents/INC-147/merge", Map.of("into", "INC-999", "version", "23"));
        assertEquals(404, merge.statusCode());
        assertShows(merge.body(), "There is no INC-999.", "id=\"merge-into\" name=\"into\" value=\"INC-999\"", "Timeline");
        services.refuse("PUT", INCIDENT + "/links/INC-999", 404, new JsonObject().put("detail", "There is no INC-999."));
        var link = bob.post("/incidents/INC-147/links", Map.of("kind", "caused-by", "other", "inc-999"));
        assertShows(link.body(), "There is no INC-999.", "value=\"inc-999\"", "<option value=\"caused-by\" selected>");
        assertHides(link.body(), "Nothing to see here");
    }

    @Test
    void an_incident_that_is_not_there_itself_is_no_matter_of_a_form() {
        services.refuse("POST", INCIDENT + "/merge", 404, new JsonObject());
        services.refuse("GET", INCIDENT, 404, new JsonObject());
        assertShows(bob.post("/incidents/INC-147/merge", Map.of("into", "INC-9")).body(), "Nothing to see here");
    }
}
