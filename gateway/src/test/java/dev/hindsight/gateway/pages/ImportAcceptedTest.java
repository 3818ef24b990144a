package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.ImportForm.API;
import static dev.hindsight.gateway.pages.ImportForm.PAGE;
import static dev.hindsight.gateway.pages.ImportForm.and;
import static dev.hindsight.gateway.pages.ImportForm.carried;
import static dev.hindsight.gateway.pages.ImportForm.imports;
import static dev.hindsight.gateway.pages.Staff.Part.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.pages.Staff.Part;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** What is accepted is what was read before, and however often it is accepted it is taken over once. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class ImportAcceptedTest {

    private static final Part ACCEPT = field("do", "accept");
    private final SampleServices services = SampleServices.shared();
    private final Staff bob = Staff.bob();

    @BeforeEach
    void nothing_was_asked_yet() {
        services.forget();
    }

    @Test
    void what_is_accepted_again_after_a_late_answer_is_the_same_request() {
        var read = bob.postParts(PAGE, List.of(new Part("file", "a.txt", "one"), field("do", "read"))).body();
        services.forget();
        services.refuseOnce("POST", API, 504, new JsonObject());
        var accepted = and(carried(read), field("take", markOf(read)), ACCEPT);
        bob.postParts(PAGE, accepted);
        assertEquals(303, bob.postParts(PAGE, accepted).statusCode());
        assertEquals(2, imports().size());
        assertEquals(imports().getFirst().body(), imports().getLast().body());
        assertEquals(imports().getFirst().headers().get("idempotency-key"),
                imports().getLast().headers().get("idempotency-key"));
    }

    private static String markOf(String page) {
        return carried(page).stream().filter(part -> part.field().equals("seen")).findFirst().orElseThrow().content();
    }
}
