package dev.hindsight.alert.sources.jenkins;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;

/** What a build was about. Of its parameters only those are taken that are known to hold no secret; its log never is. */
final class JenkinsFacts {

    private static final Pattern REPOSITORY = Pattern
            .compile("(?:.*[:/])?([\\w.~-]+/[\\w.-]+?)(?:\\.git)?/?", Pattern.DOTALL);

    private JenkinsFacts() {}

    static SignalDraft draft(String job, AlertState state, Instant at, JsonNode root) {
        JsonNode scm = root.path("build").path("scm");
        return SignalDraft.of(job, state, at).label("jenkins_job", job).label("alertname", "Jenkins job " + job)
                .label("service", service(root)).label("environment", environment(root))
                .label("build", Json.text(root, "build.number")).label("status", Json.text(root, "build.status"))
                .label("repository", repository(root)).label("branch", Json.text(scm, "branch"))
                .label("commit", Json.text(scm, "commit")).label("version", parameter(root, "version", "tag", "release"))
                .annotation("culprits", String.join(", ", Facts.texts(scm.path("culprits"))))
                .annotation("changes", String.join("\n", Facts.texts(scm.path("changes"))))
                .annotation("notes", Json.text(root, "build.notes")).link(Json.text(root, "build.full_url"));
    }

    /** As a parameter tells it, else the repository's name. */
    static @Nullable String service(JsonNode root) {
        String told = parameter(root, "service", "service_name", "app", "application", "component");
        String repository = repository(root);
        return told != null || repository == null ? told : repository.substring(repository.indexOf('/') + 1);
    }

    static @Nullable String environment(JsonNode root) {
        return parameter(root, "environment", "env", "deploy_env", "target_env", "stage");
    }

    private static @Nullable String repository(JsonNode root) {
        String url = Json.text(root, "build.scm.url");
        Matcher repository = REPOSITORY.matcher(url == null || url.length() > 500 ? "" : url);
        return repository.matches() ? repository.group(1) : null;
    }

    private static @Nullable String parameter(JsonNode root, String... names) {
        Map<String, String> parameters = Facts.of(root.path("build").path("parameters"));
        for (String name : names) {
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                if (parameter.getKey().toLowerCase(Locale.ROOT).replace('-', '_').equals(name)) {
                    return parameter.getValue();
                }
            }
        }
        return null;
    }
}
