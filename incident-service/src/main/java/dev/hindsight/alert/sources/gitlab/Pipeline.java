package dev.hindsight.alert.sources.gitlab;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/** A pipeline of the default branch: failed, it is an alert of that branch, which the next success ends. */
final class Pipeline {

    private Pipeline() {}

    static Reading read(JsonNode root, Instant receivedAt) {
        JsonNode pipeline = root.path("object_attributes");
        Project project = Project.of(root);
        String status = Json.text(pipeline, "status");
        String ref = Json.text(pipeline, "ref");
        if (status == null) {
            throw new Unreadable("There is no \"object_attributes.status\" that says how the pipeline went.");
        }
        if (!project.isDefault(ref) || pipeline.path("tag").asBoolean(false) || root.path("merge_request").isObject()) {
            return Reading.nothing("The pipeline is not one of the default branch.");
        }
        if ("parent_pipeline".equals(Json.text(pipeline, "source"))) {
            return Reading.nothing("The pipeline is part of another, which will tell how it went.");
        }
        Instant at = Objects.requireNonNullElse(SourceTime.of(Json.text(pipeline, "finished_at")), receivedAt);
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "failed" -> Reading.of(signal(AlertState.FIRING, root, project, at));
            case "success" -> new Reading(List.of(signal(AlertState.RESOLVED, root, project, at)),
                    List.of(change(root, project, status, at)), null, false);
            default -> Reading.nothing("The pipeline is " + status + ".");
        };
    }

    private static Signal signal(AlertState state, JsonNode root, Project project, Instant at) {
        JsonNode pipeline = root.path("object_attributes");
        String ref = Json.text(pipeline, "ref");
        return SignalDraft.of("pipeline " + project.path() + " " + ref, state, at).endsAt(at)
                .title("Pipeline of " + project.path() + " failed on " + ref).label("alertname", "GitLab pipeline failed")
                .label("service", project.name()).label("environment", environment(root)).label("project", project.path())
                .label("branch", ref).label("commit", Json.text(pipeline, "sha")).label("pipeline", Json.text(pipeline, "id"))
                .label("pipeline_name", Json.text(pipeline, "name")).label("failed_jobs", failed(root))
                .annotation("commit_title", Json.text(root, "commit.title"))
                .annotation("started_by", Json.text(root, "user.name")).link(url(root, project)).signal();
    }

    private static Change change(JsonNode root, Project project, String status, Instant at) {
        JsonNode pipeline = root.path("object_attributes");
        String title = Json.text(root, "commit.title");
        return new Change("pipeline " + Json.text(pipeline, "id") + " " + status,
                "Pipeline of " + project.path() + " succeeded on " + Json.text(pipeline, "ref")
                        + (title == null ? "" : ": " + title),
                status, project.name(), environment(root), at, url(root, project));
    }

    private static @Nullable String url(JsonNode root, Project project) {
        String web = Json.text(root, "project.web_url");
        String id = Json.text(root, "object_attributes.id");
        String told = Json.text(root, "object_attributes.url");
        return told == null && web != null && id != null ? web + "/-/pipelines/" + id : told;
    }

    /** Where it deployed to, if to one place only. */
    private static @Nullable String environment(JsonNode root) {
        List<String> names = Json.list(root.path("builds")).stream().map(build -> Json.text(build, "environment.name"))
                .filter(Objects::nonNull).distinct().toList();
        return names.size() == 1 ? names.getFirst() : null;
    }

    private static String failed(JsonNode root) {
        return Json.list(root.path("builds")).stream()
                .filter(build -> "failed".equals(Json.text(build, "status")) && !build.path("allow_failure").asBoolean(false))
                .map(build -> Json.text(build, "name")).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
