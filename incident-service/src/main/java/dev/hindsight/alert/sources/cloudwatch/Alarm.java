package dev.hindsight.alert.sources.cloudwatch;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.Told;

/**
 * A change of state of an alarm, of any kind: on one metric, on metric math, on logs, composite; of an alarm over many time series each
 * contributor is an alert of its own. Also in the shape of EventBridge. A description may say {@code severity=…}, {@code service=…},
 * {@code environment=…}, {@code team=…} and {@code runbook=…}, for which alarms have no fields.
 */
final class Alarm {

    private Alarm() {}

    static boolean is(JsonNode inner) {
        return name(inner) != null && state(inner) != null;
    }

    private static @Nullable String name(JsonNode inner) {
        return Json.text(inner, "AlarmName", "detail.alarmName");
    }

    private static @Nullable String state(JsonNode inner) {
        return Json.text(inner, "NewStateValue", "detail.state.value");
    }

    static Reading reading(JsonNode alarm, SnsMessage message, Post post) {
        AlertState state = switch (String.valueOf(state(alarm))) {
            case "ALARM" -> AlertState.FIRING;
            case "OK" -> AlertState.RESOLVED;
            case "INSUFFICIENT_DATA" -> AlertState.UNKNOWN;
            default -> throw new Unreadable("The new state of the alarm is none of OK, ALARM and INSUFFICIENT_DATA.");
        };
        Instant changed = SourceTime.of(Json.text(alarm, "StateChangeTime", "detail.state.timestamp"));
        Instant at = changed == null ? Told.at(post, message.root(), "Timestamp") : changed;
        String description = Json.text(alarm, "AlarmDescription", "detail.configuration.description");
        Map<String, String> said = Description.facts(description);
        AlarmArn arn = AlarmArn.of(alarm);
        String contributor = Json.text(alarm, "AlarmContributorId", "ContributorId", "AlarmContributor.ContributorId");
        return Reading.of(SignalDraft.of(contributor == null ? arn.text() : arn.text() + ":" + contributor, state, at)
                .endsAt(at)
                .title(name(alarm)).severity(said.get("severity")).label("alertname", name(alarm))
                .labels(AlarmFacts.labels(alarm)).label("service", said.get("service"))
                .label("environment", said.get("environment")).label("team", said.get("team")).label("region", arn.region())
                .label("account", arn.account()).label("topic", message.text("TopicArn")).annotation("description", description)
                .annotation("runbook_url", said.get("runbook")).annotations(AlarmFacts.annotations(alarm)).link(arn.link())
                .signal());
    }
}
