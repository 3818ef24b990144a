package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The longest text that an incident may have goes through the forms of pages in every writing. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class LongTextsTest extends OnSampleServices {

    private final Staff bob = Staff.bob();

    @Test
    void a_hundred_thousand_letters_arrive_whole() {
        for (var letter : List.of("a", "ж", "灯", "é")) {
            var text = letter.repeat(100_000);
            assertEquals(303, bob.post("/incidents/INC-147/report/summary", Map.of("markdown", text)).statusCode());
            assertEquals(text, services.lastWrite().body().getString("markdown"));
            assertEquals(303, bob.post("/incidents/INC-147/timeline", Map.of("text", text, "occurredAt", "2026-09-14T09:00"))
                    .statusCode());
            assertEquals(text, services.lastWrite().body().getString("text"));
            assertEquals(303, bob.post("/incidents/INC-147/updates", Map.of("markdown", text)).statusCode());
            assertEquals(303, bob.post("/incidents", Map.of("title", "Down", "environment", "preprod", "summary", text))
                    .statusCode());
        }
    }
}
