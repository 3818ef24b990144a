package dev.hindsight.alert.sources.googlecloud;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SignedToken;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.TokenKeys;
import io.smallrye.mutiny.Uni;

/**
 * Reads incidents of Google Cloud Monitoring (version 1.2), as its webhook posts them or as Pub/Sub pushes them, in base64 below
 * {@code message.data}; such a push can bring a token of Google. {@code version: "test"} is its test.
 */
@Singleton
class GoogleCloud implements SourceType {

    private final TokenKeys keys;

    GoogleCloud(TokenKeys keys) {
        this.keys = keys;
    }

    @Override
    public String type() {
        return "google-cloud";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.QUERY, Scheme.BASIC, Scheme.JWT);
    }

    @Override
    public Map<String, String> faults(Authentication how) {
        return how.scheme() == Scheme.JWT ? GoogleToken.faults(how.jwt()) : Map.of();
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return how.scheme() != Scheme.JWT || how.jwt() == null
                ? Uni.createFrom().item(Proof.FORGED)
                : SignedToken.prove(post, GoogleToken.expected(how.jwt(), how.tolerance()), keys, now);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.QUERY ? "auth_token" : SourceType.super.usualName(scheme);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        try {
            return Json.text(Json.read(post.body()), "message.messageId", "message.message_id");
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = unwrapped(Json.object(post.body()));
        if ("test".equalsIgnoreCase(Json.text(root, "version"))) {
            return Reading.test("A test of the notification channel.");
        }
        JsonNode incident = root.path("incident");
        if (!incident.isObject()) {
            throw new Unreadable("There is no \"incident\": this is not what Google Cloud Monitoring sends.");
        }
        return Reading.of(draft(incident, post.receivedAt()).signal());
    }

    private static JsonNode unwrapped(JsonNode root) {
        JsonNode data = root.path("message").path("data");
        if (!data.isTextual()) {
            return root;
        }
        try {
            return Json.object(Base64.getMimeDecoder().decode(data.asText()));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("The \"message.data\" of Pub/Sub is not base64.");
        }
    }

    private static SignalDraft draft(JsonNode incident, Instant receivedAt) {
        AlertState state = state(incident);
        Instant ended = SourceTime.of(Json.text(incident, "ended_at"));
        Instant at = Objects.requireNonNullElse(
                state == AlertState.RESOLVED ? ended : SourceTime.of(Json.text(incident, "started_at")), receivedAt);
        SignalDraft draft = SignalDraft.of(Json.text(incident, "incident_id"), state, at).endsAt(ended)
                .title(Json.text(incident, "policy_name"), Json.text(incident, "condition_name"),
                        Json.text(incident, "summary"))
                .severity(severity(incident)).link(Json.text(incident, "url"));
        GoogleFacts.tell(draft, incident);
        return draft;
    }

    private static AlertState state(JsonNode incident) {
        String state = Json.text(incident, "state");
        return switch (state == null ? "" : state.toLowerCase(Locale.ROOT)) {
            case "open" -> AlertState.FIRING;
            case "acknowledged" -> AlertState.ACKNOWLEDGED;
            case "closed" -> AlertState.RESOLVED;
            default -> throw new Unreadable("The \"state\" of the incident is neither \"open\" nor \"closed\".");
        };
    }

    private static @Nullable String severity(JsonNode incident) {
        String own = Json.text(incident, "severity");
        String label = Json.text(incident, "policy_user_labels.severity");
        return label != null && (own == null || own.equalsIgnoreCase("No severity")) ? label : own;
    }
}
