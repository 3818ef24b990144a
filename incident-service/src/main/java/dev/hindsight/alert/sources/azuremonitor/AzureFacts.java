package dev.hindsight.alert.sources.azuremonitor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;

/** What an Azure alert is about, and why it fired. */
final class AzureFacts {

    private AzureFacts() {}

    static void label(SignalDraft draft, JsonNode essentials, JsonNode data) {
        List<String> items = Facts.texts(essentials.path("configurationItems"));
        List<String> targets = Facts.texts(essentials.path("alertTargetIDs"));
        String kind = Objects.requireNonNullElse(Json.text(essentials, "targetResourceType"), "");
        String resource = items.isEmpty() ? names(targets) : String.join(", ", items);
        draft.label("alertname", Json.text(essentials, "alertRule")).label("resource", resource)
                .label("host", kind.toLowerCase(Locale.ROOT).endsWith("/virtualmachines") ? resource : null)
                .label("resource_type", kind).label("resource_group", Json.text(essentials, "targetResourceGroup"))
                .label("subscription", targets.isEmpty() ? null : after(targets.getFirst(), "subscriptions"))
                .label("signal_type", Json.text(essentials, "signalType"))
                .label("monitoring_service", Json.text(essentials, "monitoringService"))
                .label("rule", Json.text(essentials, "alertRuleID", "alertRuleId"));
        JsonNode context = data.path("alertContext");
        JsonNode first = context.path("condition").path("allOf").path(0);
        draft.label("metric", Json.text(first, "metricName")).annotation("condition", condition(first))
                .annotation("search_results", Json.text(first, "linkToSearchResultsUI"))
                .annotation("search_results", Json.text(context, "LinkToSearchResults", "linkToSearchResultsUI"))
                .annotation("runbook_url", Json.text(data, "customProperties.runbook_url", "customProperties.runbook"));
    }

    private static @Nullable String condition(JsonNode first) {
        String metric = Json.text(first, "metricName", "metricMeasureColumn", "searchQuery");
        return metric == null
                ? null
                : metric + " " + Json.text(first, "operator") + " " + Json.text(first, "threshold") + ", was "
                        + Json.text(first, "metricValue");
    }

    private static @Nullable String names(List<String> targets) {
        return targets.isEmpty()
                ? null
                : String.join(", ", targets.stream().map(id -> id.substring(id.lastIndexOf('/') + 1)).toList());
    }

    private static @Nullable String after(String id, String part) {
        String[] parts = id.split("/");
        for (int i = 0; i + 1 < parts.length; i++) {
            if (parts[i].equalsIgnoreCase(part)) {
                return parts[i + 1];
            }
        }
        return null;
    }
}
