package dev.hindsight.alert.sources.github;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** How a run of a workflow ended. Only the default branch counts; a failed run there is an alert of that workflow. */
final class WorkflowRun {

    private WorkflowRun() {}

    static Reading reading(JsonNode root, Post post) {
        if (!root.path("workflow_run").isObject()) {
            throw new Unreadable("There is no \"workflow_run\" in this event.");
        }
        String conclusion = Json.text(root, "workflow_run.conclusion");
        if (conclusion == null || !"completed".equals(Json.text(root, "action"))) {
            return Reading.nothing("A workflow run is on its way.");
        }
        if (!isOfDefaultBranch(root)) {
            return Reading.nothing("The run was not on the default branch.");
        }
        Instant at = Told.at(post, root.path("workflow_run"), "updated_at", "run_started_at");
        return switch (conclusion) {
            case "success" -> new Reading(List.of(draft(root, AlertState.RESOLVED, "succeeded", at).signal()),
                    List.of(change(root, at)), null, false);
            case "failure", "startup_failure" -> Reading.of(draft(root, AlertState.FIRING, "failed", at).signal());
            case "timed_out" -> Reading.of(draft(root, AlertState.FIRING, "timed out", at).signal());
            default -> Reading.nothing("The run ended without success or failure.");
        };
    }

    /** A pull request from a fork may come from a branch of the same name. */
    private static boolean isOfDefaultBranch(JsonNode root) {
        String branch = Json.text(root, "workflow_run.head_branch");
        String home = Json.text(root, "workflow_run.head_repository.full_name");
        String event = String.valueOf(Json.text(root, "workflow_run.event"));
        String usual = Json.text(root, "repository.default_branch");
        return branch != null && (usual == null ? List.of("main", "master").contains(branch) : usual.equals(branch))
                && (home == null || home.equals(Repository.name(root))) && !event.startsWith("pull_request");
    }

    private static SignalDraft draft(JsonNode root, AlertState state, String how, Instant at) {
        String workflow = Json.text(root, "workflow_run.workflow_id", "workflow.id", "workflow_run.path", "workflow_run.name");
        String branch = Json.text(root, "workflow_run.head_branch");
        return Repository
                .labels(SignalDraft.of("workflow:" + Repository.name(root) + ":" + workflow + ":" + branch, state, at), root)
                .endsAt(at).title(name(root) + " " + how + " on " + branch + " of " + Repository.name(root))
                .label("workflow", name(root)).label("branch", branch).label("sha", Json.text(root, "workflow_run.head_sha"))
                .label("run", Json.text(root, "workflow_run.run_number"))
                .label("conclusion", Json.text(root, "workflow_run.conclusion"))
                .annotation("description", Json.text(root, "workflow_run.display_title"))
                .link(Json.text(root, "workflow_run.html_url"));
    }

    private static Change change(JsonNode root, Instant at) {
        String id = Json.text(root, "workflow_run.id") + "/" + Json.text(root, "workflow_run.run_attempt");
        String what = Json.text(root, "workflow_run.display_title", "workflow_run.head_sha");
        return new Change(id, name(root) + (what == null ? "" : ": " + what), Json.text(root, "workflow_run.conclusion"),
                Repository.shortName(root), null, at, Json.text(root, "workflow_run.html_url"));
    }

    private static String name(JsonNode root) {
        String name = Json.text(root, "workflow_run.name", "workflow.name", "workflow_run.path");
        return name == null ? "Workflow" : name;
    }
}
