package dev.hindsight.alert.sources.gitlab;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;

/** The project a hook is of. Its path is what people know it by, and its name is taken for the service's. */
record Project(String path, @Nullable String name, @Nullable String defaultBranch) {

    /** @throws Unreadable when nothing tells which project it is */
    static Project of(JsonNode root) {
        JsonNode project = root.path("project");
        String path = Json.text(project, "path_with_namespace", "web_url", "id");
        if (path == null) {
            throw new Unreadable("There is no \"project.path_with_namespace\" that says which project it is about.");
        }
        return new Project(path, Json.text(project, "name"), Json.text(project, "default_branch"));
    }

    boolean isDefault(@Nullable String branch) {
        return branch != null && (defaultBranch == null ? branch.matches("main|master") : branch.equals(defaultBranch));
    }
}
