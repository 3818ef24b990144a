package dev.hindsight.gateway.pages.deliveries;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;

/** One intended message and its single outcome, as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Delivery(String id, @Nullable String eventType, @Nullable String incident, @Nullable String incidentKey,
        @Nullable String actionItem, @Nullable String actionItemKey, @Nullable String ruleName,
        @Nullable String channelName, @Nullable String channelType, @Nullable String recipient, String outcome,
        @Nullable String reason, @Nullable String messageId, @Nullable String subject, @Nullable Instant plannedAt,
        @Nullable Instant sentAt, List<Try> attempts) {

    /** One try at sending it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Try(@Nullable Instant at, @Nullable String code, @Nullable String error, @Nullable String body) {

        public String result() {
            if (error != null && !error.isBlank()) {
                return error;
            }
            return code == null ? "accepted" : "accepted, " + code;
        }

        public boolean failed() {
            return error != null && !error.isBlank();
        }
    }

    public Delivery {
        attempts = attempts == null ? List.of() : attempts;
    }

    public Badge outcomeBadge() {
        return Badge.outcome(outcome);
    }

    /** "Severity changed" for {@code hindsight.incident.severity-changed.v1}. */
    public String eventWords() {
        return eventType == null
                ? "Event"
                : Badge.label(eventType.replaceFirst("^.*\\.([a-z-]+)(\\.v[0-9]+)?$", "$1"));
    }

    public String recipientLine() {
        return recipient == null ? "—" : recipient;
    }

    public String channelLine() {
        return channelName == null ? channelType == null ? "—" : channelType : channelName;
    }

    public @Nullable String shownIncident() {
        return incidentKey == null ? incident : incidentKey;
    }

    public String incidentLabel() {
        return incidentKey == null ? "Incident" : incidentKey;
    }

    public @Nullable String shownActionItem() {
        return actionItemKey == null ? actionItem : actionItemKey;
    }

    public String actionItemLabel() {
        return actionItemKey == null ? "Action item" : actionItemKey;
    }
}
