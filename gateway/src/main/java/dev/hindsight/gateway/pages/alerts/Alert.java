package dev.hindsight.gateway.pages.alerts;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Decided;
import dev.hindsight.gateway.pages.words.Environment;

/** One time that an alert has fired, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Alert(String id, String source, String sourceName, String fingerprint, String title, String severity,
        String status, Instant startsAt, @Nullable Instant endsAt, @Nullable String service, @Nullable String environment,
        Map<String, Object> labels, Map<String, Object> annotations, @Nullable String generatorUrl,
        @Nullable String incident, @Nullable String decision, @Nullable String reason, boolean flapping,
        int begunWithinHour, @Nullable Instant stateAt, @Nullable Instant firstSeenAt, @Nullable Instant lastSeenAt) {

    public Alert {
        labels = labels == null ? Map.of() : labels;
        annotations = annotations == null ? Map.of() : annotations;
    }

    public String path() {
        return "/alerts/" + id;
    }

    public Badge state() {
        return Badge.alert(status);
    }

    public Badge severityBadge() {
        return Badge.severity(severity);
    }

    public Environment shownEnvironment() {
        return Environment.of(environment);
    }

    /** Not over. */
    public boolean open() {
        return !status.equals("resolved");
    }

    public String decided() {
        return Decided.words(decision);
    }

    /** Only an address a browser can open without harm. */
    public boolean leadsSomewhere() {
        return generatorUrl != null && generatorUrl.matches("https?://.+");
    }

    /** The list of all times that this alert has fired. */
    public String everyTime() {
        return new Query(Map.of()).with("source", sourceName).with("fingerprint", fingerprint).after("/alerts");
    }
}
