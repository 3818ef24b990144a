package dev.hindsight.gateway.pages.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** Shows the form of a rule: empty, as the rule stands, or as somebody has typed it, with what was refused or tried. */
@ApplicationScoped
class RuleDesk {

    static final String RULES = "/api/v1/alert-rules";

    @CheckedTemplate(basePath = "rules")
    record form(Frame frame, Draft draft, @Nullable Trial trial, List<Chapter> history) implements TemplateInstance {}

    private final ServiceClient services;
    private final Html html;

    RuleDesk(ServiceClient services, Html html) {
        this.services = services;
        this.html = html;
    }

    Uni<Map<String, String>> sources() {
        return services.list(Backend.INCIDENT, "/api/v1/alert-sources", Source.class).map(found -> {
            var names = new LinkedHashMap<String, String>();
            found.items().forEach(source -> names.put(source.id(), source.name()));
            return names;
        });
    }

    Uni<List<Rule>> rules() {
        return services.list(Backend.INCIDENT, RULES, Rule.class).map(Listing::items);
    }

    /** The body of a rule as it stands, to be sent back with little changed. */
    Uni<Map<String, @Nullable Object>> text(String id) {
        return services.get(Backend.INCIDENT, RULES + "/" + id, JsonNode.class).map(RuleDesk::text);
    }

    Uni<List<Map<String, @Nullable Object>>> texts(@Nullable String but) {
        return services.list(Backend.INCIDENT, RULES, JsonNode.class).map(found -> found.items().stream()
                .filter(rule -> !rule.path("id").asText().equals(but)).map(RuleDesk::text).toList());
    }

    private static Map<String, @Nullable Object> text(JsonNode rule) {
        var text = new LinkedHashMap<String, @Nullable Object>();
        for (var part : List.of("number", "name", "match", "action", "from", "until", "paused")) {
            if (rule.hasNonNull(part)) {
                text.put(part, rule.get(part));
            }
        }
        return text;
    }

    private Uni<List<Chapter>> history(@Nullable String id, Map<String, String> sources) {
        return id == null
                ? Uni.createFrom().item(List.of())
                : services.all(Backend.INCIDENT, RULES + "/" + id + "/events?limit=200", RuleEvent.class)
                        .map(events -> Chapter.of(events, event -> services.read(event.data(), Rule.class), sources));
    }

    Uni<Response> show(int status, @Nullable String id, Fields fields, @Nullable Problem refused, @Nullable Trial trial) {
        return sources().chain(sources -> history(id, sources).chain(history -> html.show(status,
                new form(html.frame("alerting"), new Draft(id, fields, refused, sources, Once.again(fields, refused)), trial,
                        history))));
    }
}
