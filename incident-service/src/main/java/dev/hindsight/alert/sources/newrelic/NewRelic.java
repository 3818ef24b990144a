package dev.hindsight.alert.sources.newrelic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/**
 * Reads issues as a workflow of New Relic posts them, by its usual template or by ours, which also says when somebody took the
 * issue on. An issue that was merged into another goes silent.
 */
@Singleton
class NewRelic implements SourceType {

    @Override
    public String type() {
        return "new-relic";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BEARER, Scheme.BASIC, Scheme.HEADER);
    }

    @Override
    public Reading read(Post post) {
        JsonNode issue = Json.object(post.body());
        String id = told(issue, "id", "issueId");
        if (id == null) {
            String literal = Json.text(issue, "id", "issueId");
            if (literal == null) {
                throw new Unreadable("The issue has no \"id\": this is not what a workflow of New Relic sends.");
            }
            return Reading.test("A test: the template was sent as it is.");
        }
        return Reading.of(draft(id, issue, post.receivedAt()).signal());
    }

    private static SignalDraft draft(String id, JsonNode issue, Instant receivedAt) {
        AlertState state = state(issue);
        Instant ended = SourceTime.of(told(issue, "closedAt", "updatedAt"));
        Instant at = SourceTime.of(switch (state) {
            case RESOLVED -> told(issue, "closedAt", "updatedAt");
            case ACKNOWLEDGED -> told(issue, "acknowledgedAt", "updatedAt", "createdAt");
            case FIRING, UNKNOWN, STALE -> told(issue, "activatedAt", "createdAt", "updatedAt");
        });
        List<String> entities = Facts.texts(issue.path("impactedEntities"));
        SignalDraft draft = SignalDraft.of(id, state, Objects.requireNonNullElse(at, receivedAt)).endsAt(ended)
                .title(told(issue, "title"), first(issue, "alertConditionNames")).severity(told(issue, "priority"))
                .label("service", entities.size() == 1 ? entities.getFirst() : null)
                .label("entities", String.join(", ", entities)).label("alertname", first(issue, "alertConditionNames"))
                .label("policy", all(issue, "alertPolicyNames")).label("condition", all(issue, "alertConditionNames"))
                .label("workflow", told(issue, "workflowName")).label("sources", all(issue, "sources"))
                .annotation("runbook_url", first(issue, "runbookUrl")).annotation("description", first(issue, "description"))
                .annotation("trigger", told(issue, "trigger")).annotation("total_incidents", told(issue, "totalIncidents"))
                .annotation("acknowledged_by", told(issue, "acknowledgedBy")).link(told(issue, "issueUrl"));
        Facts.tags(draft, Facts.texts(issue.path("tags")));
        Facts.of(issue.path("tags")).forEach(draft::label);
        return draft;
    }

    /** Taking an issue on is no state in New Relic; ours is known by its time. */
    private static AlertState state(JsonNode issue) {
        String state = told(issue, "state");
        return switch (state == null ? "" : state.toUpperCase(Locale.ROOT)) {
            case "CREATED", "ACTIVATED", "ACTIVE", "OPEN" -> SourceTime.of(told(issue, "closedAt")) != null
                    ? AlertState.RESOLVED
                    : SourceTime.of(told(issue, "acknowledgedAt")) != null ? AlertState.ACKNOWLEDGED : AlertState.FIRING;
            case "ACKNOWLEDGED" -> AlertState.ACKNOWLEDGED;
            case "CLOSED", "DEACTIVATED", "RESOLVED" -> AlertState.RESOLVED;
            default ->
                throw new Unreadable("The \"state\" of the issue is none that New Relic has, such as ACTIVATED or CLOSED.");
        };
    }

    private static @Nullable String first(JsonNode issue, String list) {
        return Facts.texts(issue.path(list)).stream().filter(text -> !text.startsWith("{{")).findFirst().orElse(null);
    }

    private static String all(JsonNode issue, String list) {
        return String.join(", ", Facts.texts(issue.path(list)));
    }

    /** A variable of the template that was not replaced says nothing. */
    private static @Nullable String told(JsonNode issue, String... names) {
        for (String name : names) {
            String text = Json.text(issue, name);
            if (text != null && !text.strip().startsWith("{{") && !text.equals("null")) {
                return text;
            }
        }
        return null;
    }
}
