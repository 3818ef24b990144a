package dev.hindsight.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What has happened to an incident. These records are the published data, field by field (see {@code asyncapi.yaml}): a meaning
 * never changes, a field is never renamed; a new meaning is a new event. All stand here, as long as that is: this is the one list.
 */
public sealed interface IncidentEvent {

    /** About the incident itself, its people and its report. */
    sealed interface OfIncident extends IncidentEvent {}

    /** About a line of its timeline. */
    sealed interface OfTimeline extends IncidentEvent {}

    /** About an alert that belongs to it. */
    sealed interface OfAlerts extends IncidentEvent {}

    /** About how it hangs together with other incidents; {@code incident} and {@code key} name the other one. */
    sealed interface OfTies extends IncidentEvent {}

    /** About what is told to those who wait. */
    sealed interface OfUpdates extends IncidentEvent {}

    /** About the publication of its report. */
    sealed interface OfPublication extends IncidentEvent {}

    /** About a report that was written elsewhere. */
    sealed interface OfImport extends IncidentEvent {}

    /**
     * The first event. {@code declaredFrom} is there when an alert did it, {@code imported} is true when it happened elsewhere and
     * long ago, and nobody is to be alarmed.
     */
    record Declared(String key, String title, Severity severity, String environment, List<String> services, Status status,
            @Nullable String summary, @Nullable Instant startedAt, @Nullable Instant detectedAt, List<String> labels,
            boolean confidential, @Nullable DeclaredFrom declaredFrom, @Nullable Boolean imported) implements OfIncident {

        public Declared(String key, String title, Severity severity, String environment, List<String> services, Status status,
                @Nullable String summary, @Nullable Instant startedAt, @Nullable Instant detectedAt, List<String> labels,
                boolean confidential, @Nullable DeclaredFrom declaredFrom) {
            this(key, title, severity, environment, services, status, summary, startedAt, detectedAt, labels, confidential,
                    declaredFrom, null);
        }
    }

    /** The source and the alert behind a declaration. */
    record DeclaredFrom(UUID source, UUID alert) {}

    record Renamed(String title) implements OfIncident {}

    record EnvironmentChanged(String environment) implements OfIncident {}

    record ServicesChanged(List<String> services) implements OfIncident {}

    /** All four moments as they stand from now on; null means not known (any longer). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TimesChanged(@Nullable Instant startedAt, @Nullable Instant detectedAt, @Nullable Instant mitigatedAt,
            @Nullable Instant resolvedAt) implements OfIncident {}

    record ConfidentialityChanged(boolean confidential) implements OfIncident {}

    /**
     * Entering {@code mitigated} or {@code resolved} makes {@code at} that moment of the incident; going back behind one of them
     * clears it.
     */
    record StatusChanged(Status from, Status to, @Nullable String reason, Instant at) implements OfIncident {}

    /** {@code alert} is there when an alert that is graver than the incident was did it. */
    record SeverityChanged(Severity from, Severity to, @Nullable String reason, @Nullable UUID alert) implements OfIncident {

        public SeverityChanged(Severity from, Severity to, @Nullable String reason) {
            this(from, to, reason, null);
        }
    }

    /** Whoever had the role before has it no longer. */
    record RoleAssigned(String role, String person) implements OfIncident {}

    record RoleVacated(String role, String person) implements OfIncident {}

    record LabelAdded(String label) implements OfIncident {}

    record LabelRemoved(String label) implements OfIncident {}

    record AuthorAdded(String person) implements OfIncident {}

    record AuthorRemoved(String person) implements OfIncident {}

    record ParticipantAdded(String person) implements OfIncident {}

    record ParticipantRemoved(String person) implements OfIncident {}

    /** Fields as in {@link Told}. */
    record TimelineEntryAdded(UUID entry, @Nullable Instant occurredAt, @Nullable Instant until, Precision precision,
            @Nullable String zone, @Nullable String localTime, @Nullable Integer dayOffset, String text,
            String kind) implements OfTimeline {}

    /**
     * What is absent stays as it was; an empty {@code localTime} is no longer written, nor the day that it was counted from.
     *
     * @param withoutEnd true when it has no {@code until} any longer; else absent
     */
    record TimelineEntryCorrected(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
            @Nullable String text, String reason, @Nullable Instant until, @Nullable String zone, @Nullable String localTime,
            @Nullable Integer dayOffset, @Nullable String kind, @Nullable Boolean withoutEnd) implements OfTimeline {

        public TimelineEntryCorrected(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
                @Nullable String text, String reason) {
            this(entry, occurredAt, precision, text, reason, null, null, null, null, null, null);
        }
    }

    record TimelineEntryRetracted(UUID entry, String reason) implements OfTimeline {}

    /** Empty Markdown empties the section. */
    record ReportSectionWritten(Section section, String markdown) implements OfIncident {}

    /** The text is that of an earlier version, which {@code fromVersion} names; empty when the section was empty then. */
    record ReportSectionRestored(Section section, String markdown, long fromVersion) implements OfIncident {}

    /**
     * @param alert id of one firing episode
     * @param fingerprint identity within the source, the same for each episode
     * @param status {@code firing}, or {@code resolved} when it was over before it was heard of
     * @param reason why this incident, for people
     * @param from key of the merged incident that it would have gone to; it goes back there when that one is unmerged
     */
    record AlertAttached(UUID alert, UUID source, String sourceName, String fingerprint, String title, Severity severity,
            String status, Instant startsAt, Map<String, String> labels, Map<String, String> annotations,
            @Nullable String generatorUrl, String reason, @Nullable String from) implements OfAlerts {

        public AlertAttached(UUID alert, UUID source, String sourceName, String fingerprint, String title, Severity severity,
                String status, Instant startsAt, Map<String, String> labels, Map<String, String> annotations,
                @Nullable String generatorUrl, String reason) {
            this(alert, source, sourceName, fingerprint, title, severity, status, startsAt, labels, annotations, generatorUrl,
                    reason, null);
        }
    }

    record AlertResolved(UUID alert, Instant endsAt) implements OfAlerts {}

    /**
     * The report was published as it stood at a version of this incident.
     *
     * @param number 1 for the first publication
     * @param view what everybody may read of it; absent when it is for insiders only
     */
    record ReportPublished(int number, long version, @Nullable String note,
            @Nullable PublicView view) implements OfPublication {}

    /** The parts of a report that are shown to everybody, without names; the address is a secret and no part of an event. */
    record PublicView(List<String> sections) {
        public PublicView {
            sections = List.copyOf(sections);
        }
    }

    /** Nobody reads it as published any more; its public address is void for good. */
    record PublicationWithdrawn(int number, @Nullable String reason) implements OfPublication {}

    /**
     * A version of a page was taken over. The events that were brought by it follow, {@code following} of them.
     *
     * @param source id under which the page is kept, byte for byte
     * @param format {@code text, markdown, html, storage}
     * @param pageVersion the wiki's own number, where the page shows one
     * @param contentHash SHA-256 of the page in hexadecimal
     * @param date the day of the incident
     * @param zone supplied by the importer where the page names none
     * @param findings how many there were to look at
     */
    record Imported(UUID source, String format, @Nullable String title, @Nullable Integer pageVersion, String contentHash,
            @Nullable String fileName, @Nullable LocalDate date, @Nullable String zone, int findings,
            int following) implements OfImport {

        public Imported followedBy(int events) {
            return new Imported(source, format, title, pageVersion, contentHash, fileName, date, zone, findings, events);
        }
    }

    /**
     * An action item that a page has, for the action tracker.
     *
     * @param item the same for each version of the page
     * @param before what the last version of the page said of it; absent when it is new
     */
    record ActionItemImported(UUID item, String text, @Nullable String type, @Nullable String owner,
            @Nullable String priority, @Nullable LocalDate dueOn, String status, @Nullable String reason,
            List<ImportedItem.Ticket> tickets, @Nullable ImportedItem before) implements OfImport {

        public static ActionItemImported of(UUID item, ImportedItem now, @Nullable ImportedItem before) {
            return new ActionItemImported(item, now.text(), now.type(), now.owner(), now.priority(), now.dueOn(), now.status(),
                    now.reason(), now.tickets(), before);
        }
    }

    /** Said on both sides; the other side has the inverse kind. A new kind replaces the old. */
    record Linked(UUID incident, String key, Tie kind) implements OfTies {}

    record Unlinked(UUID incident, String key, Tie kind) implements OfTies {}

    /** From now on work goes on in {@code incident}. {@code from} is the status to which an unmerge goes back. */
    record Merged(UUID incident, String key, Status from) implements OfTies {}

    /**
     * Work goes on here again. Entries and alerts as they are now, as far as they came or changed while it was merged; many come in
     * several of these events, one right after the other.
     */
    record Unmerged(UUID incident, String key, Status to, List<CarriedEntry> timeline,
            List<CarriedAlert> alerts) implements OfTies {}

    /**
     * The other incident was merged into this one. Each entry and alert says in {@code from} which incident it comes from; a long
     * timeline comes in several of these events.
     *
     * @param merged keys of the incidents that had been merged into that one before
     */
    record Absorbed(UUID incident, String key, String title, boolean confidential, List<String> merged,
            List<CarriedEntry> timeline, List<CarriedAlert> alerts) implements OfTies {}

    /** What came from the other incident, and from those in {@code merged}, went back. */
    record Released(UUID incident, String key, List<String> merged) implements OfTies {

        /** True for what came along with that incident. */
        public boolean brought(@Nullable String from) {
            return key.equals(from) || from != null && merged.contains(from);
        }
    }

    /** A public text names nobody. */
    record UpdatePosted(UUID update, Audience audience, String text) implements OfUpdates {}

    /** What was told no longer holds, or never did. It stays readable for insiders. */
    record UpdateWithdrawn(UUID update, String reason) implements OfUpdates {}
}
