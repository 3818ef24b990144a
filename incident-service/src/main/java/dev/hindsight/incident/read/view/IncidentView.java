package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.Ties;

/**
 * An incident as everybody reads it. Lists leave out what is long, see {@link Brief}.
 *
 * @param declaredBy who declared it; {@code alert-source:<name>} when an alert did
 * @param mergedInto key of the incident in which work goes on; absent unless this one is merged
 * @param beganAt when it began, as well as that is known: what lists are ordered and narrowed by
 * @param beganFrom what says so: {@code startedAt}, the first line of the {@code timeline} of an imported page, {@code date}
 *        where no more than the day of that line or page is known, or {@code declaredAt}
 * @param nextStatuses what its status may be set to now, with a reason where that is a step back; not in lists
 * @param snippets only in the answer to a search
 * @param merged keys of the incidents that were merged into this one
 * @param mergedBefore keys of those that had been merged into these before, and so came along; absent without any, not in lists
 */
public record IncidentView(UUID id, String key, long version, String title, Status status, Severity severity,
        String environment, List<String> services, List<String> labels, Map<String, String> roles, List<String> authors,
        List<String> participants, boolean confidential,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant startedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant detectedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant mitigatedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant resolvedAt, Instant declaredAt, String declaredBy,
        Instant updatedAt, @Nullable Map<Section, String> report, @Nullable List<TimelineEntry> timeline,
        @Nullable List<AttachedAlert> alerts, @Nullable List<Link> links, @Nullable String mergedInto,
        @Nullable List<String> merged, @Nullable List<StakeholderUpdate> updates, @Nullable Durations durations,
        @Nullable ImportedFrom importedFrom, @Nullable Publication publication,
        @Nullable List<Snippet> snippets, @Nullable Instant beganAt, @Nullable Source beganFrom,
        @Nullable List<Status> nextStatuses, @Nullable List<String> mergedBefore) {

    /** What tells when an incident began. */
    public enum Source {
        startedAt, timeline, date, declaredAt
    }

    /** Another incident that has to do with this one. */
    public record Link(String incident, Tie kind) {}

    /** What a list leaves out. */
    @JsonIgnoreProperties({"report", "timeline", "alerts", "links", "mergedInto", "merged", "updates", "durations",
            "nextStatuses", "mergedBefore"})
    public interface Brief {}

    /** Who may see it when it is confidential, besides administrators. */
    public Set<String> insiders() {
        var all = new LinkedHashSet<String>();
        all.add(declaredBy);
        all.addAll(roles.values());
        all.addAll(authors);
        all.addAll(participants);
        return all;
    }

    /** Keys of all incidents that go on in this one. */
    public List<String> under() {
        return Stream.of(merged, mergedBefore).filter(Objects::nonNull).flatMap(List::stream).toList();
    }

    /** Keys of all incidents that it tells of. */
    public Set<String> others() {
        var all = new LinkedHashSet<>(under());
        Stream.ofNullable(links).flatMap(List::stream).forEach(link -> all.add(link.incident()));
        Stream.ofNullable(mergedInto).forEach(all::add);
        return all;
    }

    /** As {@link #beganAt}; what was stored without it says when it started, or was declared. */
    public Instant began() {
        return beganAt != null ? beganAt : startedAt == null ? declaredAt : startedAt;
    }

    /** When it began, and what says so: what was imported began with its first line, not when it was imported. */
    private record Beginning(Instant at, Source from) {

        static Beginning of(@Nullable Instant startedAt, Stamp stamp, Gathered gathered) {
            if (startedAt != null) {
                return new Beginning(startedAt, Source.startedAt);
            }
            ImportedFrom page = gathered.imported();
            if (page == null) {
                return new Beginning(stamp.declaredAt(), Source.declaredAt);
            }
            LocalDate day = page.date();
            var otherwise = day == null
                    ? new Beginning(stamp.declaredAt(), Source.declaredAt)
                    : new Beginning(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Source.date);
            return gathered.timeline().stream().filter(entry -> entry.retracted() == null && entry.from() == null)
                    .filter(entry -> entry.occurredAt() != null)
                    .min(Comparator.comparing(entry -> Objects.requireNonNull(entry.occurredAt())))
                    .map(Beginning::with).orElse(otherwise);
        }

        /** A line of some day has midnight for its time, which nobody has said. */
        private static Beginning with(TimelineEntry first) {
            return new Beginning(Objects.requireNonNull(first.occurredAt()),
                    first.precision() == Precision.DATE ? Source.date : Source.timeline);
        }
    }

    /** With the places where a search has found something. */
    public IncidentView found(List<Snippet> places) {
        return new IncidentView(id, key, version, title, status, severity, environment, services, labels, roles, authors,
                participants, confidential, startedAt, detectedAt, mitigatedAt, resolvedAt, declaredAt, declaredBy, updatedAt,
                report, timeline, alerts, links, mergedInto, merged, updates, durations, importedFrom, publication, places,
                beganAt, beganFrom, nextStatuses, mergedBefore);
    }

    static IncidentView of(Incident.Live live, Stamp stamp, Gathered gathered) {
        var began = Beginning.of(live.times().startedAt(), stamp, gathered);
        return new IncidentView(stamp.id(), stamp.key(), stamp.version(), live.facts().title(), live.status(), live.severity(),
                live.facts().environment(), live.facts().services(), live.facts().labels(), live.people().roles(),
                live.people().authors(), live.people().participants(), live.facts().confidential(), live.times().startedAt(),
                live.times().detectedAt(), live.times().mitigatedAt(), live.times().resolvedAt(), stamp.declaredAt(),
                stamp.declaredBy(), stamp.updatedAt(), live.report(), gathered.timeline(), gathered.alerts(),
                live.ties().links().values().stream().map(link -> new Link(link.key(), link.kind())).toList(),
                live.ties().into() == null ? null : live.ties().into().key(),
                live.ties().absorbed().values().stream().map(Ties.Part::key).toList(), gathered.updates(),
                gathered.durations(), gathered.imported(), gathered.publication(), null, began.at(), began.from(),
                live.status().next(live.times().resolvedAt() != null), before(live.ties()));
    }

    private static @Nullable List<String> before(Ties ties) {
        List<String> keys = ties.absorbed().values().stream().flatMap(part -> part.merged().stream()).toList();
        return keys.isEmpty() ? null : keys;
    }

    /** What the log itself knows of a stream. */
    record Stamp(UUID id, String key, long version, Instant declaredAt, String declaredBy, Instant updatedAt) {}

    /** What is told together with who said it and when. */
    record Gathered(List<TimelineEntry> timeline, List<AttachedAlert> alerts, List<StakeholderUpdate> updates,
            Durations durations, @Nullable ImportedFrom imported, @Nullable Publication publication) {}
}
