package dev.hindsight.alert.sources;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;

/**
 * One alert in the generic shape of GitLab (docs.gitlab.com, "Integrations", customize the alert payload): every field may be
 * missing but the title. It is over when it has an {@code end_time}, which places the end only if there is a {@code start_time} by the
 * same clock.
 */
public final class GitlabAlert {

    private GitlabAlert() {}

    /** @throws Unreadable when it has neither title nor fingerprint */
    public static Signal signal(JsonNode alert, Instant receivedAt) {
        String title = Json.text(alert, "title");
        String fingerprint = Json.text(alert, "fingerprint");
        if (title == null && fingerprint == null) {
            throw new Unreadable(
                    "There is neither \"title\" nor \"fingerprint\", and no mapping that says where else to look.");
        }
        Instant ended = Told.over(receivedAt, SourceTime.of(Json.text(alert, "end_time")));
        AlertState told = Words.state(Json.text(alert, "status", "state"));
        AlertState state = ended != null ? AlertState.RESOLVED : told == null ? AlertState.FIRING : told;
        Instant began = SourceTime.of(Json.text(alert, "start_time"));
        Instant at = began == null || state != AlertState.RESOLVED ? began : ended;
        List<String> hosts = Facts.texts(alert.path("hosts"));
        return SignalDraft
                .of(fingerprint == null ? identity(alert) : fingerprint, state, Told.before(receivedAt, at))
                .endsAt(ended).title(title).severity(Json.text(alert, "severity"))
                .label("service", Json.text(alert, "service"))
                .label("environment", Json.text(alert, "gitlab_environment_name", "environment"))
                .label("host", String.join(", ", hosts)).label("monitoring_tool", Json.text(alert, "monitoring_tool"))
                .annotation("description", Json.text(alert, "description"))
                .annotation("runbook_url", Json.text(alert, "runbook_url", "runbook")).link(Json.text(alert, "url", "link"))
                .signal();
    }

    /** What does not change while an alert lasts. */
    private static @Nullable String identity(JsonNode alert) {
        return Stream.of("title", "service", "monitoring_tool", "gitlab_environment_name").map(name -> Json.text(alert, name))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
