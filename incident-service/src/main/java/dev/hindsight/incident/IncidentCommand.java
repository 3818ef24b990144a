package dev.hindsight.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What can be asked of an incident. Ids and the present time come with the command, so that deciding stays pure. */
public sealed interface IncidentCommand {

    /** What a person says at that moment: nothing of it can have happened much later. */
    record Said(IncidentCommand command, Instant now) implements IncidentCommand {}

    /** Begins an incident. */
    record Declare(String key, Facts facts, Severity severity, @Nullable String summary, @Nullable Instant startedAt,
            @Nullable Instant detectedAt, IncidentEvent.@Nullable DeclaredFrom from) implements IncidentCommand {
        public Declare {
            summary = summary == null ? null : LineEnds.of(summary);
        }
    }

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

    /** Work that stays possible even when the incident is merged into another. */
    sealed interface WhileMerged extends Afterwards {}

    record Rename(String title) implements Work {}

    record ChangeEnvironment(String environment) implements Work {}

    record ChangeServices(List<String> services) implements Work {}

    /**
     * An empty optional clears the moment; what is not named stays.
     *
     * @param insist true for times that contradict each other: then that is what the sources say
     */
    record ChangeTimes(Map<Moment, Optional<Instant>> moments, boolean insist) implements Work {

        public ChangeTimes(Map<Moment, Optional<Instant>> moments) {
            this(moments, false);
        }
    }

    record ChangeConfidentiality(boolean confidential) implements Afterwards {}

    /**
     * Where the work stands from now on.
     *
     * @param at when it became so; without it, what is known already or else {@code now}
     * @param insist true for times that contradict each other
     */
    record ChangeStatus(Status to, @Nullable String reason, @Nullable Instant at, Instant now,
            boolean insist) implements WhileMerged {

        public ChangeStatus(Status to, @Nullable String reason, @Nullable Instant at, Instant now) {
            this(to, reason, at, now, false);
        }
    }

    record ChangeSeverity(Severity to, @Nullable String reason) implements Work {}

    /** An alert of an incident says how bad it is; that counts while the incident is open and nobody else has said so. */
    record RaiseSeverity(Severity to, String reason, UUID alert) implements WhileMerged {}

    record AssignRole(String role, String person) implements Work {}

    record VacateRole(String role) implements Work {}

    record AddLabel(String label) implements WhileMerged {}

    record RemoveLabel(String label) implements WhileMerged {}

    record AddAuthor(String person) implements Work {}

    record RemoveAuthor(String person) implements Work {}

    record AddParticipant(String person) implements WhileMerged {}

    record RemoveParticipant(String person) implements WhileMerged {}

    record AddTimelineEntry(UUID entry, Told told) implements Work {
        public AddTimelineEntry {
            told = told.saying(LineEnds.of(told.text()));
        }
    }

    /** What is null stays as it is. */
    record CorrectTimelineEntry(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
            @Nullable String text, String reason, Besides besides) implements Work {

        public CorrectTimelineEntry {
            text = text == null ? null : LineEnds.of(text);
        }

        public CorrectTimelineEntry(UUID entry, @Nullable Instant occurredAt, @Nullable Precision precision,
                @Nullable String text, String reason) {
            this(entry, occurredAt, precision, text, reason, Besides.NOTHING);
        }
    }

    /**
     * What else may be different about a line; what is null stays.
     *
     * @param withoutEnd takes the end away
     */
    record Besides(@Nullable Instant until, boolean withoutEnd, @Nullable String kind, AsWritten written) {
        public static final Besides NOTHING = new Besides(null, false, null, AsWritten.NOTHING);
    }

    /** How the time of a line was written elsewhere; what is null stays, an empty clock is none. */
    record AsWritten(@Nullable String zone, @Nullable String localTime, @Nullable Integer dayOffset) {
        public static final AsWritten NOTHING = new AsWritten(null, null, null);
    }

    record RetractTimelineEntry(UUID entry, String reason) implements Work {}

    record WriteReportSection(Section section, String markdown) implements Work {
        public WriteReportSection {
            markdown = LineEnds.of(markdown);
        }
    }

    /** @param markdown what the section said at {@code version} */
    record RestoreReportSection(Section section, String markdown, long version) implements Work {}

    record AttachAlert(IncidentEvent.AlertAttached alert) implements Work {}

    record ResolveAlert(UUID alert, Instant endsAt) implements Afterwards {}

    /** An action item of an imported page, for the action tracker. */
    record HandOnActionItem(IncidentEvent.ActionItemImported item) implements Work {}

    record Link(UUID incident, String key, Tie kind) implements WhileMerged {}

    record Unlink(UUID incident, String key) implements WhileMerged {}

    /** Asked of the incident that goes into another; {@link Absorb} is asked of the other. */
    record Merge(UUID into, String key) implements WhileMerged {}

    /** @param parcels what the merged incident brings along; at least one */
    record Absorb(UUID incident, String key, String title, boolean confidential, List<String> merged,
            List<Parcel> parcels) implements WhileMerged {}

    /** Entries and alerts that go over together, few enough for one event. */
    record Parcel(List<CarriedEntry> timeline, List<CarriedAlert> alerts) {}

    /**
     * Asked of the merged incident; {@link Release} is asked of the other.
     *
     * @param parcels what came or changed meanwhile; at least one
     */
    record Unmerge(UUID from, List<Parcel> parcels) implements WhileMerged {}

    record Release(UUID incident) implements WhileMerged {}

    /** @param ofTheInside what of the text must not be told to everybody: names, tickets */
    record PostUpdate(UUID update, Audience audience, String text, List<String> ofTheInside) implements Afterwards {
        public PostUpdate {
            text = LineEnds.of(text);
        }
    }

    record WithdrawUpdate(UUID update, String reason) implements WhileMerged {}

    /**
     * Publishes the report as it stands.
     *
     * @param version of the incident, as the gate has seen it
     * @param required sections that a report of this severity must have
     * @param ownerless action items that nobody owns
     */
    record Publish(long version, @Nullable String note, IncidentEvent.@Nullable PublicView view, Set<Section> required,
            Ownerless ownerless) implements Afterwards {}

    record WithdrawPublication(int number, @Nullable String reason) implements WhileMerged {}
}
