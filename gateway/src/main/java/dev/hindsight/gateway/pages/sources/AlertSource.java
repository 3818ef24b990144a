package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/** A source of alerts, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AlertSource(String id, String name, String type, Authentication authentication, Routing routing,
        @Nullable JsonNode mapping, boolean paused, List<Token> tokens, @Nullable Instant createdAt,
        @Nullable String createdBy, @Nullable String hookUrl, @Nullable String secret) {

    /** How its posts are known for genuine. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Authentication(String scheme, @Nullable String name, @Nullable String timestampHeader,
            @Nullable String username, @Nullable Integer toleranceSeconds, @Nullable List<String> topics,
            @Nullable Boolean confirm, @Nullable TokenRules jwt) {}

    /** What the token of a cloud must say. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TokenRules(@Nullable List<String> audiences, @Nullable String tenant, @Nullable List<String> callers,
            @Nullable String role) {}

    /** What its alerts mean here; spans of time in ISO 8601. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Routing(@Nullable String service, @Nullable String environment,
            @Nullable Map<String, String> severityMap, @Nullable String declareFrom, @Nullable List<String> groupBy,
            @Nullable String groupWindow, @Nullable String attachWithin, @Nullable String reopenWithin,
            @Nullable String autoResolve, @Nullable String staleAfter, @Nullable String unknown,
            @Nullable Integer stormAfter, @Nullable String heartbeatEvery, @Nullable Map<String, String> checks) {

        static final Routing USUAL = new Routing(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** One of its secrets, without the secret. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Token(String id, @Nullable Instant createdAt, @Nullable String createdBy, @Nullable Instant expiresAt) {}

    public AlertSource {
        tokens = tokens == null ? List.of() : List.copyOf(tokens);
        routing = routing == null ? Routing.USUAL : routing;
    }
}
