package dev.hindsight.gateway.pages.words;

import static dev.hindsight.gateway.pages.words.Environment.Liveness.LIVE;
import static dev.hindsight.gateway.pages.words.Environment.Liveness.NOT_LIVE;
import static dev.hindsight.gateway.pages.words.Environment.Liveness.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void production_by_any_usual_name_is_live() {
        for (var name : List.of("production", "prod", "PROD", "prod-eu", "Production (UK)", "live")) {
            assertEquals(LIVE, Environment.of(name).liveness(), name);
        }
    }

    @Test
    void what_only_sounds_like_production_is_not() {
        for (var name : List.of("preprod", "pre-prod", "pre-production", "Preprod", "non-prod", "staging", "test-eu")) {
            assertEquals(NOT_LIVE, Environment.of(name).liveness(), name);
        }
    }

    @Test
    void an_unknown_name_claims_neither() {
        for (var name : List.of("blue", "product-x", "reproduction")) {
            assertEquals(UNSAID, Environment.of(name).liveness(), name);
        }
        assertEquals("not said", Environment.of(null).name());
    }
}
