package dev.hindsight.alert.sources.gitlab;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/** A deployment that is done is a change. One to production that failed is an alert as well, which the next success ends. */
final class Deployment {

    private Deployment() {}

    static Reading read(JsonNode root, Instant receivedAt) {
        Project project = Project.of(root);
        String status = Json.text(root, "status");
        String environment = Json.text(root, "environment", "environment_slug");
        if (status == null || environment == null) {
            throw new Unreadable("There is no \"status\" or no \"environment\" of the deployment.");
        }
        Instant at = Objects.requireNonNullElse(SourceTime.of(Json.text(root, "status_changed_at")), receivedAt);
        Change change = change(root, project, status, environment, at);
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "failed" -> told(AlertState.FIRING, root, project, environment, change);
            case "success" -> told(AlertState.RESOLVED, root, project, environment, change);
            default -> Reading.nothing("The deployment to " + environment + " is " + status + ".");
        };
    }

    private static Reading told(AlertState state, JsonNode root, Project project, String environment, Change change) {
        List<Signal> signals = production(root, environment)
                ? List.of(signal(state, root, project, environment, change.at()))
                : List.of();
        return new Reading(signals, List.of(change), null, false);
    }

    private static Signal signal(AlertState state, JsonNode root, Project project, String environment, Instant at) {
        return SignalDraft.of("deployment " + project.path() + " " + environment, state, at).endsAt(at)
                .title("Deployment of " + project.path() + " to " + environment + " failed")
                .label("alertname", "GitLab deployment failed").label("service", project.name())
                .label("environment", environment).label("project", project.path()).label("branch", Json.text(root, "ref"))
                .label("commit", Json.text(root, "short_sha")).label("deployment", Json.text(root, "deployment_id"))
                .annotation("commit_title", Json.text(root, "commit_title"))
                .annotation("started_by", Json.text(root, "user.name")).link(Json.text(root, "deployable_url", "commit_url"))
                .signal();
    }

    private static Change change(JsonNode root, Project project, String status, String environment, Instant at) {
        String title = Json.text(root, "commit_title");
        return new Change("deployment " + Json.text(root, "deployment_id", "deployable_id") + " " + status,
                "Deployment of " + project.path() + " to " + environment + (title == null ? "" : ": " + title), status,
                project.name(), environment, at, Json.text(root, "deployable_url", "commit_url"));
    }

    /** GitLab knows the tier; before it did, the name told. */
    private static boolean production(JsonNode root, String environment) {
        String tier = Json.text(root, "environment_tier");
        return tier == null
                ? environment.toLowerCase(Locale.ROOT).matches("(prod|production|live)([/_-].*)?")
                : tier.equalsIgnoreCase("production");
    }
}
