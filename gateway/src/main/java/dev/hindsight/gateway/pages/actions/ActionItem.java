package dev.hindsight.gateway.pages.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.history.Versioned;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Moment;

/** An action item as the API gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActionItem(String id, String key, long version, @Nullable String incident, String text, @Nullable String type,
        @Nullable String owner, @Nullable String priority,
        @Nullable LocalDate dueOn, String status, List<Ticket> tickets, List<Evidence> evidence,
        Instant updatedAt) implements Versioned {

    /** Where the work itself is tracked. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ticket(@Nullable String key, @Nullable String url, @Nullable String kind, @Nullable String state) {

        public String label() {
            if (key != null) {
                return key;
            }
            return url == null ? "ticket" : url.replaceFirst("^https?://(www\\.)?", "");
        }

        /** What names it in an address of the API. */
        public String name() {
            return key != null && "jira".equals(kind) || url == null ? label() : url;
        }

        public boolean leadsSomewhere() {
            return url != null && url.matches("https?://.+");
        }
    }

    /** What somebody offers as a sign that it is done. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Evidence(@Nullable String kind, @Nullable String url, @Nullable String note) {

        public String label() {
            if (note != null && !note.isBlank()) {
                return note;
            }
            return url == null ? "evidence" : url;
        }

        public boolean leadsSomewhere() {
            return url != null && url.matches("https?://.+");
        }
    }

    public ActionItem {
        tickets = tickets == null ? List.of() : tickets;
        evidence = evidence == null ? List.of() : evidence;
    }

    public Badge statusBadge() {
        return Badge.actionStatus(status);
    }

    public Badge priorityBadge() {
        return Badge.priority(priority == null ? "normal" : priority);
    }

    public String typeLabel() {
        return type == null ? "" : Badge.label(type);
    }

    public List<Choice> types() {
        return Choice.of(Badge.ACTION_TYPES, type);
    }

    public List<Choice> priorities() {
        return Choice.of(Badge.PRIORITIES, priority == null ? "normal" : priority);
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public Instant lastChange() {
        return updatedAt;
    }

    @Override
    public String path() {
        return "/action-items/" + key;
    }

    /** "1 Oct 2026"; a day has no zone, so it reads the same everywhere. */
    public String dueWords() {
        return Moment.dayAlone(dueOn);
    }

    public String due() {
        return dueOn == null ? "" : dueOn.toString();
    }

    public boolean finished() {
        return Badge.isPast(status);
    }

    public boolean overdue() {
        return dueOn != null && !finished() && dueOn.isBefore(LocalDate.now(Clock.systemUTC()));
    }

    public String incidentLabel() {
        return incident != null && incident.matches("[A-Z]+-[0-9]+") ? incident : "Incident";
    }
}
