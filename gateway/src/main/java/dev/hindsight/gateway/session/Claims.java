package dev.hindsight.gateway.session;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What a token claims. The token was verified before, or came straight from the provider. */
record Claims(JsonObject json) {

    /** An access token that is no JWT, as some providers issue them, claims nothing. */
    static Claims of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return new Claims(new JsonObject());
        }
        try {
            return new Claims(new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1]))));
        } catch (IllegalArgumentException | DecodeException notAToken) {
            return new Claims(new JsonObject());
        }
    }

    @Nullable
    String text(String name) {
        return json.getValue(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** @param path steps separated by {@code /} */
    Set<String> names(String path) {
        Object found = json;
        for (String step : path.split("/")) {
            found = found instanceof JsonObject object ? object.getValue(step) : null;
        }
        return switch (found) {
            case JsonArray array -> array.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case String text -> Set.copyOf(List.of(text.split(" ")));
            case null, default -> Set.of();
        };
    }
}
