package dev.hindsight.alert.sources.grafana;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Hmac;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SignedTime;
import io.smallrye.mutiny.Uni;

/**
 * Reads the webhook of Grafana Alerting (grafana/alerting {@code receivers/webhook/v1}) and that of Grafana up to version 8. Signs,
 * if told to, with HMAC-SHA256 in hexadecimal over the body, or over a time in seconds, a colon and the body
 * ({@code http/hmac.go}).
 */
@Singleton
class Grafana implements SourceType {

    @Override
    public String type() {
        return "grafana";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.SIGNATURE, Scheme.BEARER, Scheme.BASIC, Scheme.HEADER);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.SIGNATURE ? "X-Grafana-Alerting-Signature" : SourceType.super.usualName(scheme);
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return Uni.createFrom().item(() -> proof(post, how, secrets, now));
    }

    private Proof proof(Post post, Authentication how, List<String> secrets, Instant now) {
        String sent = post.header(how.name() == null ? usualName(Scheme.SIGNATURE) : how.name());
        if (how.timestampHeader() == null) {
            return Hmac.matchesHex(sent, secrets, post.body()) ? Proof.GENUINE : Proof.FORGED;
        }
        String time = post.header(how.timestampHeader());
        if (time == null || !time.matches("[0-9]{1,12}")
                || !Hmac.matchesHex(sent, secrets, (time + ":").getBytes(UTF_8), post.body())) {
            return Proof.FORGED;
        }
        return SignedTime.judge(Instant.ofEpochSecond(Long.parseLong(time)), now, Duration.ofSeconds(how.tolerance()));
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        if (root.path("alerts").isArray()) {
            return isTest(root)
                    ? Reading.test("Grafana tried its contact point.")
                    : UnifiedAlerts.reading(root, post.receivedAt());
        }
        if (LegacyRule.is(root)) {
            return LegacyRule.reading(root, post.receivedAt());
        }
        throw new Unreadable("There is neither a list \"alerts\" nor the \"state\" of a rule: this is not what Grafana sends."
                + " If a template of your own makes the body, use a source of the type generic.");
    }

    private static boolean isTest(JsonNode root) {
        List<JsonNode> alerts = Json.list(root.path("alerts"));
        return !alerts.isEmpty() && alerts.stream().map(alert -> alert.path("labels"))
                .allMatch(
                        labels -> "TestAlert".equals(text(labels, "alertname")) && "Grafana".equals(text(labels, "instance")));
    }

    private static @Nullable String text(JsonNode from, String name) {
        return Json.text(from, name);
    }
}
