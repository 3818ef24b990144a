package dev.hindsight.alert.sources.sentry;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Hmac;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.eventlog.Sha256;
import io.smallrye.mutiny.Uni;

/**
 * Reads the webhooks of Sentry's Integration Platform (sentry-docs {@code integration-platform/webhooks}) and of its older plugin. An
 * issue alert never ends by itself: it and the issue are one alert, which ends when the issue is resolved. The signature is
 * hexadecimal over the raw body; the time in the headers is not signed, so nobody asks for it.
 */
@Singleton
class Sentry implements SourceType {

    @Override
    public String type() {
        return "sentry";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.SIGNATURE, Scheme.URL_TOKEN);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.SIGNATURE ? "Sentry-Hook-Signature" : SourceType.super.usualName(scheme);
    }

    /** The Client Secret of an integration is made by Sentry. */
    @Override
    public SecretOrigin signingSecret() {
        return SecretOrigin.FAR_SIDE;
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        String sent = post.header(how.name() == null ? usualName(Scheme.SIGNATURE) : how.name());
        return Uni.createFrom().item(() -> Hmac.matchesHex(sent, secrets, post.body()) ? Proof.GENUINE : Proof.FORGED);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        return post.header("Request-ID");
    }

    /** No header is signed. */
    @Override
    public String signedDeliveryId(Post post) {
        return HexFormat.of().formatHex(Sha256.of(post.body()));
    }

    /**
     * It tries a few times, five minutes apart. The body of an issue says neither when it was resolved nor how often: the next time it
     * may be the same.
     */
    @Override
    public Duration triesFor() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        return switch (resource(post, root)) {
            case "event_alert" -> IssueAlert.reading(root, post);
            case "metric_alert" -> MetricAlert.reading(root, post);
            case "issue" -> Issue.reading(root, post);
            case "plugin" -> PluginEvent.reading(root, post);
            default -> Reading.nothing("Sentry tells of an error, a comment or an installation, which are no alerts.");
        };
    }

    /** By its header; without it by its shape. */
    private static String resource(Post post, JsonNode root) {
        String named = post.header("Sentry-Hook-Resource");
        if (named != null) {
            return named;
        }
        JsonNode data = root.path("data");
        if (data.path("metric_alert").isObject()) {
            return "metric_alert";
        }
        if (data.path("issue").isObject()) {
            return "issue";
        }
        if (data.path("event").isObject() && "triggered".equals(Json.text(root, "action"))) {
            return "event_alert";
        }
        if (root.path("event").isObject() || root.has("project_slug") || root.has("project_name")) {
            return "plugin";
        }
        if (!data.isObject()) {
            throw new Unreadable("There is neither \"data\" nor an \"event\": this is not what Sentry sends.");
        }
        return "";
    }
}
