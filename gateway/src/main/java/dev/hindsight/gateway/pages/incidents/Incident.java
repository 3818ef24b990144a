package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.changes.Before;
import dev.hindsight.gateway.pages.history.Versioned;
import dev.hindsight.gateway.pages.report.Publication;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Environment;
import dev.hindsight.gateway.pages.words.Moment;

/** An incident as the API gives it, at whichever version was asked for. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Incident(String id, String key, long version, String title, String status, String severity,
        @Nullable String environment, List<String> services, List<String> labels, Map<String, String> roles,
        List<String> authors, List<String> participants, boolean confidential, @Nullable Instant startedAt,
        @Nullable Instant detectedAt, @Nullable Instant mitigatedAt, @Nullable Instant resolvedAt, Instant declaredAt,
        @Nullable String declaredBy, @Nullable Instant updatedAt, Map<String, String> report, List<TimelineEntry> timeline,
        List<Alert> alerts, List<Link> links, @Nullable String mergedInto, List<String> merged, List<Update> updates,
        @Nullable Durations durations, @Nullable Publication publication, @Nullable ImportedFrom importedFrom,
        List<Snippet> snippets, @Nullable Instant beganAt, @Nullable String beganFrom,
        @Nullable List<String> nextStatuses) implements Versioned {

    /** An alert that belongs to the incident. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Alert(@Nullable String title, @Nullable String source, @Nullable String sourceName,
            @Nullable String status, @Nullable String severity, @Nullable String fingerprint,
            @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String generatorUrl,
            Map<String, String> labels, Map<String, String> annotations, @Nullable String from) {

        public Alert {
            labels = labels == null ? Map.of() : labels;
            annotations = annotations == null ? Map.of() : annotations;
        }

        public boolean firing() {
            return !"resolved".equals(status) && endsAt == null;
        }

        public String name() {
            return title == null ? "Alert without a name" : title;
        }

        /** Only an address a browser can open without harm. */
        public boolean leadsSomewhere() {
            return generatorUrl != null && generatorUrl.matches("https?://.+");
        }
    }

    public Incident {
        services = services == null ? List.of() : services;
        labels = labels == null ? List.of() : labels;
        roles = roles == null ? Map.of() : roles;
        authors = authors == null ? List.of() : authors;
        participants = participants == null ? List.of() : participants;
        report = report == null ? Map.of() : report;
        timeline = timeline == null ? List.of() : timeline;
        alerts = alerts == null ? List.of() : alerts;
        links = links == null ? List.of() : links;
        merged = merged == null ? List.of() : merged;
        updates = updates == null ? List.of() : updates;
        snippets = snippets == null ? List.of() : snippets;
    }

    /** Where a search has found something that the row does not show by itself. */
    public List<Snippet> found() {
        return snippets.stream().filter(Snippet::besideTitle).toList();
    }

    /** Who still sees it when it is confidential, besides administrators. */
    public Set<String> insiders() {
        var all = new HashSet<String>(roles.values());
        all.addAll(authors);
        all.addAll(participants);
        if (declaredBy != null) {
            all.add(declaredBy);
        }
        return all;
    }

    /** Whether work goes on in another one, which not everybody who sees this one may see. */
    public boolean mergedAway() {
        return mergedInto != null || "merged".equals(status);
    }

    /** The status it has and those it may have next, in their natural order. */
    public List<String> possibleStatuses() {
        return Badge.STATUSES.stream().filter(code -> nextStatuses == null
                ? !code.equals("merged")
                : code.equals(status) || nextStatuses.contains(code)).toList();
    }

    /** Whether it is at its report and cannot be closed, because nobody has said when it was resolved. */
    public boolean closedOnceResolved() {
        return status.equals("documenting") && !possibleStatuses().contains("closed");
    }

    public Badge statusBadge() {
        return Badge.status(status);
    }

    public Badge severityBadge() {
        return Badge.severity(severity);
    }

    public Environment shownEnvironment() {
        return Environment.of(environment);
    }

    public @Nullable String lead() {
        return roles.get("lead");
    }

    /** The instant by which lists are ordered: when it began, as well as that is known. */
    public Instant began() {
        return beganAt != null ? beganAt : startedAt == null ? declaredAt : startedAt;
    }

    /** Where {@link #began} comes from; empty where somebody said when it started. */
    public String beganNote() {
        var from = beganFrom != null ? beganFrom : startedAt == null ? "declaredAt" : "startedAt";
        return switch (from) {
            case "startedAt" -> "";
            case "timeline" -> "first line of its timeline";
            case "date" -> "time not known";
            default -> "declared";
        };
    }

    /** Whether no more than its day is known. */
    public boolean beganSomeDay() {
        return "date".equals(beganFrom);
    }

    /** Where and when to look for what was changed before it: by its start, or when somebody noticed. */
    public Before before() {
        var noticed = detectedAt == null ? began() : detectedAt;
        return new Before(startedAt == null ? noticed : startedAt, services, environment);
    }

    public String beforeWords() {
        if (startedAt != null) {
            return "it began";
        }
        return detectedAt != null
                ? "it was detected"
                : switch (beganNote()) {
                    case "declared" -> "it was declared";
                    case "time not known" -> "that day";
                    default -> "the " + beganNote();
                };
    }

    @Override
    public String path() {
        return "/incidents/" + key;
    }

    @Override
    public Instant lastChange() {
        return updatedAt == null ? declaredAt : updatedAt;
    }

    /** Whether a section of the report could be brought back from here, where it says something else now. */
    public boolean restorable(String section, Incident now) {
        var then = report.getOrDefault(section, "");
        return !then.isBlank() && !then.equals(now.report().getOrDefault(section, ""));
    }

    public String servicesLine() {
        return String.join(", ", services);
    }

    /** How long it lasted; empty while that is not known. */
    public String untilResolved() {
        return Moment.between(startedAt, resolvedAt);
    }

    public int firingAlerts() {
        return (int) alerts.stream().filter(Alert::firing).count();
    }
}
