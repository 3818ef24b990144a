package dev.hindsight.gateway.pages.rules;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/** One event of a rule's stream, as the API's history tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RuleEvent(long version, String type, @Nullable String actor, @Nullable Instant recordedAt, JsonNode data) {

    boolean isDeletion() {
        return type.contains(".deleted.");
    }
}
