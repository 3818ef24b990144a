package dev.hindsight.alert.sources.github;

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
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Form;
import dev.hindsight.alert.sources.Hmac;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.eventlog.Sha256;
import io.smallrye.mutiny.Uni;

/**
 * Reads {@code deployment_status} and {@code workflow_run} of GitHub's webhooks, as JSON or as the form field {@code payload}. What
 * succeeded is a change; what failed, and matters, is an alert that the next success ends. The signature is
 * {@code X-Hub-Signature-256} over the raw body; the older one by SHA-1 is not taken.
 */
@Singleton
class GitHub implements SourceType {

    private static final String PREFIX = "sha256=";

    @Override
    public String type() {
        return "github";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.SIGNATURE, Scheme.URL_TOKEN);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.SIGNATURE ? "X-Hub-Signature-256" : SourceType.super.usualName(scheme);
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        String sent = post.header(how.name() == null ? usualName(Scheme.SIGNATURE) : how.name());
        String digits = sent != null && sent.startsWith(PREFIX) ? sent.substring(PREFIX.length()) : null;
        return Uni.createFrom().item(() -> Hmac.matchesHex(digits, secrets, post.body()) ? Proof.GENUINE : Proof.FORGED);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        return post.header("X-GitHub-Delivery");
    }

    /** No header is signed. */
    @Override
    public String signedDeliveryId(Post post) {
        return HexFormat.of().formatHex(Sha256.of(post.body()));
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = root(post);
        return switch (event(post, root)) {
            case "ping" -> Reading.test("GitHub has made the webhook and tries it.");
            case "deployment_status" -> DeploymentStatus.reading(root, post);
            case "workflow_run" -> WorkflowRun.reading(root, post);
            default -> Reading.nothing("Only deployments and workflow runs are read; this event says nothing about them.");
        };
    }

    private static JsonNode root(Post post) {
        if (!post.mediaType().equals(Form.MEDIA_TYPE)) {
            return Json.object(post.body());
        }
        String payload = Form.fields(post.text()).get("payload");
        if (payload == null) {
            throw new Unreadable("The form has no field \"payload\", in which GitHub sends its JSON.");
        }
        return Json.object(payload.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** By its header; without it by its shape. */
    private static String event(Post post, JsonNode root) {
        String named = post.header("X-GitHub-Event");
        if (named != null) {
            return named;
        }
        if (root.path("deployment_status").isObject()) {
            return "deployment_status";
        }
        if (root.path("workflow_run").isObject()) {
            return "workflow_run";
        }
        if (root.has("zen") && root.has("hook_id")) {
            return "ping";
        }
        if (!root.path("repository").isObject() && !root.path("organization").isObject() && !root.path("sender").isObject()) {
            throw new Unreadable(
                    "There is no header X-GitHub-Event, and the body names no repository: this is not from GitHub.");
        }
        return "";
    }
}
