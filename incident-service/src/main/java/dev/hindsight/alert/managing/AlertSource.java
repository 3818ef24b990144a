package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;

/**
 * Somewhere alerts come from.
 *
 * @param mapping how its bodies are read; only of types that can be told
 * @param paused posts are kept, but not worked on until it goes on
 * @param tokens its secrets; none while it waits for the one that the far side has made, and where there is nothing secret
 * @param hookUrl where to post; only in the answer that made it
 * @param secret for the far side to use; only in the answer that made it, and never one that the far side has made
 */
@Schema(name = "AlertSource")
public record AlertSource(UUID id, String name, String type, Authentication authentication, Routing routing,
        @Nullable JsonNode mapping, boolean paused, List<Token> tokens,
        Instant createdAt, String createdBy, Instant updatedAt, @JsonIgnore long version, @Nullable String hookUrl,
        @Nullable String secret) {

    /**
     * One of its secrets; it is shown when it is made and never again.
     *
     * @param expiresAt when it is no longer good, because another has replaced it
      */
    @Schema(name = "AlertSourceToken")
    public record Token(UUID id, Instant createdAt, String createdBy, @Nullable Instant expiresAt) {}

    AlertSource shown(String url, @Nullable String token) {
        return new AlertSource(id, name, type, authentication, routing, mapping, paused, tokens, createdAt, createdBy,
                updatedAt, version, url, token);
    }
}
