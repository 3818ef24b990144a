package dev.hindsight.alert.sources.kibana;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Facts;

/** What an alert of Kibana is about. Kibana has no severities: a tag of the rule or its action group may tell one. */
final class KibanaFacts {

    private KibanaFacts() {}

    static SignalDraft tell(SignalDraft draft, JsonNode root) {
        List<String> tags = Kibana.tags(root);
        draft.severity(severity(root, tags)).label("alertname", Kibana.told(root, "rule.name"))
                .label("service", Kibana.told(root, "context.serviceName", "context.service.name"))
                .label("environment", Kibana.told(root, "context.environment", "context.service.environment"))
                .label("host", Kibana.told(root, "context.host.name", "context.hostName"))
                .label("rule_id", Kibana.told(root, "rule.id")).label("rule_type", Kibana.told(root, "rule.type"))
                .label("space", Kibana.told(root, "rule.spaceId")).label("flapping", flapping(root))
                .annotation("description", Kibana.told(root, "context.reason", "context.message"))
                .annotation("summary", Kibana.told(root, "context.title"))
                .annotation("value", Kibana.told(root, "context.value"))
                .annotation("conditions", Kibana.told(root, "context.conditions"))
                .annotation("results", Kibana.told(root, "context.link", "context.viewInAppUrl"))
                .link(Kibana.told(root, "context.alertDetailsUrl", "rule.url", "context.link", "kibanaBaseUrl"));
        Facts.tags(draft, tags);
        return draft;
    }

    private static @Nullable String flapping(JsonNode root) {
        return "true".equals(Kibana.told(root, "alert.flapping")) ? "true" : null;
    }

    private static @Nullable String severity(JsonNode root, List<String> tags) {
        String told = Kibana.told(root, "severity", "context.severity", "context.rule.severity");
        if (told != null) {
            return told;
        }
        String tag = Facts.severity(tags);
        String group = String.valueOf(Kibana.told(root, "alert.actionGroup")).toLowerCase(Locale.ROOT);
        return tag == null && group.endsWith("warning") ? "warning" : tag;
    }
}
