package dev.hindsight.alert.sources.gitlab;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.GitlabAlert;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.StandardWebhooksType;

/**
 * Reads GitLab's hooks of pipelines, deployments and alerts. Every other hook is genuine and says nothing about alerts. A hook shows
 * a secret in {@code X-Gitlab-Token}, or is signed as Standard Webhooks are.
 */
@Singleton
class Gitlab implements StandardWebhooksType {

    @Override
    public String type() {
        return "gitlab";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.HEADER, Scheme.SIGNATURE, Scheme.URL_TOKEN, Scheme.BEARER);
    }

    @Override
    public String usualName(Scheme scheme) {
        return scheme == Scheme.HEADER ? "X-Gitlab-Token" : StandardWebhooksType.super.usualName(scheme);
    }

    /** The same over retries; that of the event is not, for one event may call several hooks. */
    @Override
    public @Nullable String deliveryId(Post post) {
        String signed = StandardWebhooksType.super.deliveryId(post);
        return signed == null ? post.header("Idempotency-Key") : signed;
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        String kind = Json.text(root, "object_kind", "event_type", "event_name");
        return switch (kind == null ? "" : kind.toLowerCase(Locale.ROOT)) {
            case "pipeline" -> Pipeline.read(root, post.receivedAt());
            case "deployment" -> Deployment.read(root, post.receivedAt());
            case "alert" -> AlertHook.read(root, post.receivedAt());
            case "" -> other(root, post);
            default -> Reading.nothing("GitLab told of something else: " + kind + ".");
        };
    }

    private static Reading other(JsonNode root, Post post) {
        if (post.header("x-gitlab-event") == null && Json.text(root, "title", "fingerprint") != null) {
            return Reading.of(GitlabAlert.signal(root, post.receivedAt()));
        }
        throw new Unreadable("There is no \"object_kind\" that says what GitLab tells of.");
    }
}
