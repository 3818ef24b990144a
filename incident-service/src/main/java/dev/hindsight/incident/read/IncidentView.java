package dev.hindsight.incident.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import dev.hindsight.incident.Incident;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;

/**
 * An incident as everybody reads it. In lists {@code report}, {@code timeline}, {@code alerts} and {@code links} are left out.
 *
 * @param declaredBy who declared it; {@code alert-source:<name>} when an alert did
 */
public record IncidentView(UUID id, String key, long version, String title, Status status, Severity severity,
        String environment, List<String> services, List<String> labels, Map<String, String> roles, List<String> authors,
        List<String> participants, boolean confidential,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant startedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant detectedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant mitigatedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant resolvedAt, Instant declaredAt, String declaredBy,
        Instant updatedAt, @Nullable Map<Section, String> report, @Nullable List<TimelineEntry> timeline,
        @Nullable List<AttachedAlert> alerts, @Nullable List<Link> links, @Nullable ImportedFrom importedFrom) {

    /** Another incident that has to do with this one. */
    public record Link(String incident, String kind) {}

    /** What a list leaves out. */
    @JsonIgnoreProperties({"report", "timeline", "alerts", "links"})
    interface Brief {}

    /** Who may see it when it is confidential, besides administrators. */
    Set<String> insiders() {
        var all = new LinkedHashSet<String>();
        all.add(declaredBy);
        all.addAll(roles.values());
        all.addAll(authors);
        all.addAll(participants);
        return all;
    }

    /** When it began, as well as that is known: what was imported began with its first line, not when it was imported. */
    Instant began() {
        if (startedAt != null || importedFrom == null) {
            return startedAt == null ? declaredAt : startedAt;
        }
        LocalDate day = importedFrom.date();
        Instant otherwise = day == null ? declaredAt : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Stream.ofNullable(timeline).flatMap(List::stream).filter(entry -> entry.retracted() == null)
                .map(TimelineEntry::occurredAt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(otherwise);
    }

    /** All that a search looks into. */
    String words() {
        var words = new ArrayList<String>(List.of(key, environment));
        words.addAll(services);
        words.addAll(labels);
        words.addAll(insiders());
        if (report != null) {
            words.addAll(report.values());
        }
        if (timeline != null) {
            timeline.stream().filter(entry -> entry.retracted() == null).forEach(entry -> words.add(entry.text()));
        }
        if (alerts != null) {
            alerts.forEach(alert -> words.add(alert.title()));
        }
        return String.join("\n", words);
    }

    static IncidentView of(Incident.Live live, Stamp stamp, Gathered gathered) {
        return new IncidentView(stamp.id(), stamp.key(), stamp.version(), live.facts().title(), live.status(), live.severity(),
                live.facts().environment(), live.facts().services(), live.facts().labels(), live.people().roles(),
                live.people().authors(), live.people().participants(), live.facts().confidential(), live.times().startedAt(),
                live.times().detectedAt(), live.times().mitigatedAt(), live.times().resolvedAt(), stamp.declaredAt(),
                stamp.declaredBy(), stamp.updatedAt(), live.report(), gathered.timeline(), gathered.alerts(),
                List.of(), gathered.imported());
    }

    /** What the log itself knows of a stream. */
    record Stamp(UUID id, String key, long version, Instant declaredAt, String declaredBy, Instant updatedAt) {}

    /** What is told together with who said it and when. */
    record Gathered(List<TimelineEntry> timeline, List<AttachedAlert> alerts, @Nullable ImportedFrom imported) {}
}
