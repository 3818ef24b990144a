package dev.hindsight.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What can be asked of an incident. Ids and the present time come with the command, so that deciding stays pure. */
public sealed interface IncidentCommand {

    /** Begins an incident. */
    record Declare(String key, Facts facts, Severity severity, @Nullable String summary, @Nullable Instant startedAt,
            @Nullable Instant detectedAt, IncidentEvent.@Nullable DeclaredFrom from) implements IncidentCommand {}

    /**
     * Takes over a version of a page: all of it, or nothing.
     *
     * @param declaration begins the incident; null when the page is known and is now read again
     */
    record Import(@Nullable DeclareImported declaration, IncidentEvent.Imported imported,
            List<? extends Work> works) implements IncidentCommand {}

    /** How an incident begins that was over when it was heard of. */
    record DeclareImported(String key, Facts facts, Severity severity, Status status, Times times) {}

    /** All of them in turn, or none. */
    record Several(List<? extends IncidentCommand> commands) implements IncidentCommand {}

    /** Asked of an incident that was declared. */
    sealed interface Work extends IncidentCommand {}

    /** Work that stays possible when the incident is closed or declined. */
    sealed interface Afterwards extends Work {}

    record Rename(String title) implements Work {}

    record ChangeEnvironment(String environment) implements Work {}

    record ChangeServices(List<String> services) implements Work {}

    /** An empty optional clears the moment; what is not named stays. */
    record ChangeTimes(Map<Moment, Optional<Instant>> moments) implements Work {}

    record ChangeConfidentiality(boolean confidential) implements Afterwards {}

    /** @param at when it became so; without it, what is known already or else {@code now} */
    record ChangeStatus(Status to, @Nullable String reason, @Nullable Instant at, Instant now) implements Afterwards {}

    record ChangeSeverity(Severity to, @Nullable String reason) implements Work {}

    record AssignRole(String role, String person) implements Work {}

    record VacateRole(String role) implements Work {}

    record AddLabel(String label) implements Afterwards {}

    record RemoveLabel(String label) implements Afterwards {}

    record AddAuthor(String person) implements Work {}

    record RemoveAuthor(String person) implements Work {}

    record AddParticipant(String person) implements Afterwards {}

    record RemoveParticipant(String person) implements Afterwards {}

    record AddTimelineEntry(UUID entry, Told told) implements Work {}

    /** What is null stays as it is. */
    record CorrectTimelineEntry(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
            @Nullable String text, String reason, AsWritten written) implements Work {

        public CorrectTimelineEntry(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
                @Nullable String text, String reason) {
            this(entry, occurredAt, precision, text, reason, AsWritten.NOTHING);
        }
    }

    /** What else may be different about a line that was written elsewhere; what is null stays. */
    record AsWritten(@Nullable Instant until, @Nullable String zone, @Nullable String localTime, @Nullable Integer dayOffset) {
        static final AsWritten NOTHING = new AsWritten(null, null, null, null);
    }

    record RetractTimelineEntry(UUID entry, String reason) implements Work {}

    record WriteReportSection(Section section, String markdown) implements Work {}

    /** @param markdown what the section said at {@code version} */
    record RestoreReportSection(Section section, String markdown, long version) implements Work {}

    record AttachAlert(IncidentEvent.AlertAttached alert) implements Work {}

    record ResolveAlert(UUID alert, Instant endsAt) implements Afterwards {}

    /** An action item of an imported page, for the action tracker. */
    record HandOnActionItem(IncidentEvent.ActionItemImported item) implements Work {}
}
