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
 * @param hookUrl where to post; only in the answer that made it
 * @param secret the token in that address; only in the answer that made it
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

    AlertSource shown(String url, String token) {
        return new AlertSource(id, name, type, authentication, routing, mapping, paused, tokens, createdAt, createdBy,
                updatedAt, version, url, token);
    }
}
