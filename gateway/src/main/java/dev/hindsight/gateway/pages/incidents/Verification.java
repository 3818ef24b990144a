package dev.hindsight.gateway.pages.incidents;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/** Whether the chain of hashes over the incident's events holds, recomputed when asked. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Verification(boolean valid, long events, @Nullable String headHash, @Nullable JsonNode firstBroken) {

    public String shortHash() {
        return headHash == null ? "" : headHash.substring(0, Math.min(12, headHash.length()));
    }

    public String brokenAt() {
        if (firstBroken == null || firstBroken.isNull()) {
            return "";
        }
        return firstBroken.isObject() ? firstBroken.path("version").asText("") : firstBroken.asText("");
    }
}
