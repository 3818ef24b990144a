package dev.hindsight.alert.sources.googlecloud;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;

/** What an incident of Google Cloud is about, and what its policy tells people to do. */
final class GoogleFacts {

    private static final Pattern RUNBOOK = Pattern.compile("(?i)run ?book");

    private GoogleFacts() {}

    static void tell(SignalDraft draft, JsonNode incident) {
        JsonNode user = incident.path("metadata").path("user_labels");
        JsonNode resource = incident.path("resource").path("labels");
        draft.label("service", service(incident))
                .label("environment", Json.text(incident, "policy_user_labels.environment", "policy_user_labels.env",
                        "metadata.user_labels.environment", "metadata.user_labels.env"))
                .label("project", told(incident, "scoping_project_id", "scoping_project_number"))
                .label("alertname", told(incident, "policy_name")).label("condition", told(incident, "condition_name"))
                .label("resource", told(incident, "resource_display_name", "resource_name"))
                .label("resource_type", told(incident, "resource.type", "resource_type_display_name"))
                .label("metric", told(incident, "metric.type"));
        Facts.of(resource).forEach(draft::label);
        Facts.of(incident.path("metric").path("labels")).forEach(draft::label);
        Facts.of(user).forEach(draft::label);
        Facts.of(incident.path("policy_user_labels")).forEach(draft::label);
        JsonNode documentation = incident.path("documentation");
        draft.annotation("summary", told(incident, "summary"))
                .annotation("description", documentation.isTextual()
                        ? documentation.asText()
                        : told(documentation, "content"))
                .annotation("observed_value", told(incident, "observed_value"))
                .annotation("threshold_value", told(incident, "threshold_value"))
                .annotation("runbook_url", runbook(Json.list(documentation.path("links"))));
    }

    private static @Nullable String service(JsonNode incident) {
        return told(incident, "policy_user_labels.service", "metadata.user_labels.service", "resource.labels.service_name",
                "resource.labels.module_id", "resource.labels.function_name", "resource.labels.container_name");
    }

    /** The link that calls itself a runbook, else the first. */
    private static @Nullable String runbook(List<JsonNode> links) {
        return links.stream().filter(link -> RUNBOOK.matcher(String.valueOf(Json.text(link, "displayName"))).find())
                .findFirst().or(() -> links.stream().findFirst()).map(link -> Json.text(link, "url")).orElse(null);
    }

    /** Some fields hold the word null when they have nothing. */
    private static @Nullable String told(JsonNode from, String... paths) {
        String text = Json.text(from, paths);
        return "null".equals(text) ? null : text;
    }
}
