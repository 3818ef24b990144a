package dev.hindsight.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Somewhere alerts come from.
 *
 * @param paused posts are kept, but not worked on until it goes on
 * @param hookUrl where to post; only in the answer that made it
 * @param secret the token in that address; only in the answer that made it
 */
@Schema(name = "AlertSource")
public record AlertSource(UUID id, String name, String type, Routing routing, boolean paused, List<Token> tokens,
        Instant createdAt, String createdBy, Instant updatedAt, @JsonIgnore long version, @Nullable String hookUrl,
        @Nullable String secret) {

    /** One of the tokens that open the hook; the token itself is not kept. */
    @Schema(name = "AlertSourceToken")
    public record Token(UUID id, Instant createdAt, String createdBy) {}

    AlertSource shown(String url, String token) {
        return new AlertSource(id, name, type, routing, paused, tokens, createdAt, createdBy, updatedAt, version, url, token);
    }
}
