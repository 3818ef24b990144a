package dev.hindsight.alert.sources.datadog;

import java.util.List;

import jakarta.inject.Singleton;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;

/**
 * Reads what Datadog's webhooks make of our template ({@code alert-templates/datadog.json}) or of their own
 * (docs.datadoghq.com/integrations/webhooks), as JSON or as a form. They sign nothing.
 */
@Singleton
class Datadog implements SourceType {

    @Override
    public String type() {
        return "datadog";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.HEADER, Scheme.BASIC, Scheme.BEARER);
    }

    @Override
    public Reading read(Post post) {
        MonitorEvent event = MonitorEvent.of(post);
        MonitorTitle title = MonitorTitle.of(event.text("title", "event_title", "alert_title"));
        if (title.test()) {
            return Reading.test("Datadog tried a monitor's notification.");
        }
        if (event.identity() == null && title.words().isEmpty()) {
            if (event.isKnown()) {
                return Reading.test("Datadog tried its webhook: no variable of the template was filled in.");
            }
            throw new Unreadable(
                    "There is none of alert_cycle_key, aggreg_key, alert_id and title, by which Datadog names an alert.");
        }
        return reading(event, title, post);
    }

    private static Reading reading(MonitorEvent event, MonitorTitle title, Post post) {
        Transition transition = Transition.of(event.text("alert_transition"), title.transition(), event.text("alert_type"));
        if (transition.state() == null) {
            return Reading.nothing("This event of Datadog says neither that something is wrong nor that it is over.");
        }
        AlertState state = transition.state();
        String fingerprint = event.identity() == null ? "title:" + title.words() + ":" + title.scope() : event.identity();
        String priority = event.text("alert_priority");
        var at = event.at(post);
        return Reading.of(SignalDraft.of(fingerprint, state, at).endsAt(at)
                .title(event.text("alert_title"), title.words(), event.text("alert_status"))
                .severity(priority == null || !priority.matches("(?i)P[1-5]")
                        ? title.priority() == null ? transition.severity() : title.priority()
                        : priority)
                .labels(event.tags(title.scope())).label("monitor", event.text("alert_id"))
                .label("transition", event.text("alert_transition")).label("metric", event.text("alert_metric"))
                .label("scope", event.text("alert_scope")).label("organisation", event.text("org.name", "org_name"))
                .annotation("description", event.text("body", "text_only_msg", "event_msg"))
                .annotation("status", event.text("alert_status")).annotation("query", event.text("alert_query"))
                .annotation("snapshot_url", event.text("snapshot")).link(event.text("link")).signal());
    }
}
