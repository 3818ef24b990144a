package dev.hindsight.alert.sources.github;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;
import dev.hindsight.incident.Environments;

/** How a deployment went. A failed one to production is an alert of that repository and environment. */
final class DeploymentStatus {

    private static final Set<String> NOT = Set.of("non", "not", "no", "pre", "preview", "test", "staging", "stage", "dev",
            "qa");

    private DeploymentStatus() {}

    static Reading reading(JsonNode root, Post post) {
        JsonNode status = root.path("deployment_status");
        String state = Json.text(status, "state");
        if (state == null) {
            throw new Unreadable("The deployment status has no \"state\".");
        }
        Instant at = Told.at(post, status, "updated_at", "created_at");
        return switch (state) {
            case "success" ->
                new Reading(List.of(draft(root, AlertState.RESOLVED, at).signal()), List.of(change(root, at)), null,
                        false);
            case "failure", "error" -> isProduction(root)
                    ? Reading.of(draft(root, AlertState.FIRING, at).signal())
                    : Reading.nothing("A deployment failed, but not to production.");
            default -> Reading.nothing("A deployment is on its way, or was replaced by a later one.");
        };
    }

    private static SignalDraft draft(JsonNode root, AlertState state, Instant at) {
        String repository = Repository.name(root);
        String environment = environment(root);
        String failed = "Deployment of " + Repository.shortName(root) + ref(root) + " to " + environment + " failed";
        String reason = Json.text(root, "deployment_status.description");
        return Repository.labels(SignalDraft.of("deployment:" + repository + ":" + environment, state, at), root).endsAt(at)
                .title(state == AlertState.RESOLVED
                        ? "Deployment of " + Repository.shortName(root) + " to " + environment
                        : reason == null ? failed : failed + ": " + reason)
                .label("environment", environment).label("ref", Json.text(root, "deployment.ref"))
                .label("sha", Json.text(root, "deployment.sha")).label("task", Json.text(root, "deployment.task"))
                .annotation("description", Json.text(root, "deployment.description"))
                .annotation("environment_url", Json.text(root, "deployment_status.environment_url")).link(link(root));
    }

    private static Change change(JsonNode root, Instant at) {
        String environment = environment(root);
        String id = Json.text(root, "deployment.id") + "/" + Json.text(root, "deployment_status.id");
        return new Change(id, "Deployed " + Repository.shortName(root) + ref(root) + " to " + environment,
                Json.text(root, "deployment_status.state"), Repository.shortName(root), environment, at, link(root));
    }

    private static String ref(JsonNode root) {
        String ref = Json.text(root, "deployment.ref", "deployment.sha");
        return ref == null ? "" : " " + ref;
    }

    private static String environment(JsonNode root) {
        String named = Json.text(root, "deployment_status.environment", "deployment.environment");
        return named == null ? "production" : named;
    }

    private static @Nullable String link(JsonNode root) {
        return Json.text(root, "deployment_status.log_url", "deployment_status.target_url", "repository.html_url");
    }

    private static boolean isProduction(JsonNode root) {
        List<String> words = List.of(environment(root).toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return root.path("deployment").path("production_environment").asBoolean(false)
                || words.stream().anyMatch(Environments.PRODUCTION::contains) && words.stream().noneMatch(NOT::contains);
    }
}
