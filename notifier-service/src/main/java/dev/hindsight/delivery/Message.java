package dev.hindsight.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.markdown.SafeMarkdown;

/**
 * What there is to tell of one event, the same for every channel. It is fixed when the delivery is planned, so that every attempt
 * and every replay tells the same.
 *
 * @param type the event's type without prefix and version: {@code incident.severity-changed}
 * @param actor who did it; empty where people outside read it
 * @param headline what happened, in a few words: {@code severity minor → critical}
 * @param details further lines, plain text; of an update and of a summary the Markdown that was written
 * @param change the event's own data; null when it is large
 */
public record Message(UUID event, String type, Instant at, String actor, @Nullable Incident incident,
        @Nullable ActionItem actionItem, String headline, List<String> details, @Nullable JsonNode change) {

    private static final Set<String> WRITTEN = Set.of("incident.update-posted", "incident.declared");

    /** Whether people outside may read it: an update for the public. */
    @JsonIgnore
    public boolean isPublic() {
        return change != null && type.equals("incident.update-posted") && change.path("audience").asText().equals("public");
    }

    /** Whether the details are what somebody wrote in Markdown. */
    @JsonIgnore
    public boolean isWritten() {
        return WRITTEN.contains(type) && !details.isEmpty();
    }

    /** All of the Markdown. */
    public String written() {
        return String.join("\n\n", details);
    }

    /** The details as plain text, whoever wrote them. */
    public List<String> lines() {
        return isWritten() ? List.of(SafeMarkdown.lines(written()).split("\n{2,}")) : details;
    }

    /** The same for people outside: what was written for them, and nothing of who works here on what. */
    public Message forThePublic() {
        return new Message(event, type, at, "", null, null, "update on an incident", details, null);
    }

    /** The incident as it stood after the event. */
    public record Incident(UUID id, String key, long version, String title, String severity, String status, String environment,
            List<String> services) {

        /** Production must not be mistaken for anything else, nor anything else for it. */
        public boolean isProduction() {
            return environment.equalsIgnoreCase("production") || environment.equalsIgnoreCase("prod");
        }
    }

    /** The action item as it stood after the event. */
    public record ActionItem(UUID id, String key, long version, String text, String type, @Nullable String owner,
            String priority, @Nullable LocalDate dueOn, String status) {}
}
