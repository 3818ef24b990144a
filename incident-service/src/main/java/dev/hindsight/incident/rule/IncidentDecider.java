package dev.hindsight.incident.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.hindsight.eventlog.Decider;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Evolution;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.AddAuthor;
import dev.hindsight.incident.IncidentCommand.AddLabel;
import dev.hindsight.incident.IncidentCommand.AddParticipant;
import dev.hindsight.incident.IncidentCommand.Afterwards;
import dev.hindsight.incident.IncidentCommand.AssignRole;
import dev.hindsight.incident.IncidentCommand.AttachAlert;
import dev.hindsight.incident.IncidentCommand.ChangeConfidentiality;
import dev.hindsight.incident.IncidentCommand.ChangeEnvironment;
import dev.hindsight.incident.IncidentCommand.ChangeServices;
import dev.hindsight.incident.IncidentCommand.ChangeSeverity;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentCommand.ChangeTimes;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Declare;
import dev.hindsight.incident.IncidentCommand.HandOnActionItem;
import dev.hindsight.incident.IncidentCommand.Import;
import dev.hindsight.incident.IncidentCommand.RemoveAuthor;
import dev.hindsight.incident.IncidentCommand.RemoveLabel;
import dev.hindsight.incident.IncidentCommand.RemoveParticipant;
import dev.hindsight.incident.IncidentCommand.Rename;
import dev.hindsight.incident.IncidentCommand.ResolveAlert;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Several;
import dev.hindsight.incident.IncidentCommand.VacateRole;
import dev.hindsight.incident.IncidentCommand.WhileMerged;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.IncidentCommand.WriteReportSection;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.People;
import dev.hindsight.incident.Status;

/** The rules of an incident. */
public final class IncidentDecider implements Decider<IncidentCommand, Incident, IncidentEvent> {

    @Override
    public Incident initial() {
        return new Incident.Unreported();
    }

    @Override
    public Incident evolve(Incident state, IncidentEvent event) {
        return Evolution.of(state, event);
    }

    @Override
    public List<IncidentEvent> decide(IncidentCommand command, Incident state) {
        return switch (command) {
            case IncidentCommand.Said said -> decide(FutureRules.checked(said), state);
            case Declare declare -> declare(declare, state);
            case Several several -> inTurn(several, state);
            case Import it -> ImportRules.bring(it, state);
            case Work work -> switch (state) {
                case Incident.Unreported _ -> throw new Rejected("no-such-incident", "Nothing was declared here.");
                case Live live -> work(work, live);
            };
        };
    }

    private static List<IncidentEvent> declare(Declare asked, Incident state) {
        return switch (state) {
            case Live _ -> throw new Rejected("already-declared", "This incident was declared before.");
            case Incident.Unreported _ -> List.of(new IncidentEvent.Declared(asked.key(), asked.facts().title(),
                    asked.severity(), asked.facts().environment(), asked.facts().services(), Status.TRIAGE, asked.summary(),
                    asked.startedAt(), asked.detectedAt(), asked.facts().labels(), asked.facts().confidential(),
                    asked.from()));
        };
    }

    private List<IncidentEvent> inTurn(Several several, Incident state) {
        var all = new ArrayList<IncidentEvent>();
        Incident now = state;
        for (IncidentCommand command : several.commands()) {
            for (IncidentEvent event : decide(command, now)) {
                now = evolve(now, event);
                all.add(event);
            }
        }
        return List.copyOf(all);
    }

    private static List<IncidentEvent> work(Work work, Live now) {
        if (now.ties().into() != null && !(work instanceof WhileMerged)) {
            throw new Rejected("merged", "This incident was merged into another one. Work goes on there.");
        }
        if (now.status().isFinal() && !(work instanceof Afterwards)) {
            throw new Rejected(now.status().toString(), "This incident is " + now.status()
                    + ". To go on with it, set its status back and say why.");
        }
        return carryOut(work, now);
    }

    /** Whatever the status. */
    static List<IncidentEvent> carryOut(Work work, Live now) {
        return switch (work) {
            case Rename to -> unless(to.title().equals(now.facts().title()), new IncidentEvent.Renamed(to.title()));
            case ChangeEnvironment to -> unless(to.environment().equals(now.facts().environment()),
                    new IncidentEvent.EnvironmentChanged(to.environment()));
            case ChangeServices to -> unless(to.services().equals(now.facts().services()),
                    new IncidentEvent.ServicesChanged(to.services()));
            case IncidentCommand.ChangeTimes to -> TimeRules.change(to, now.times());
            case IncidentCommand.ChangeConfidentiality to -> TieRules.confidential(to, now);
            case ChangeStatus to -> StatusRules.change(to, now);
            case ChangeSeverity to -> unless(to.to() == now.severity(),
                    new IncidentEvent.SeverityChanged(now.severity(), to.to(), to.reason()));
            case IncidentCommand.RaiseSeverity to -> raise(to, now);
            case AssignRole to -> unless(to.person().equals(now.people().roles().get(to.role())),
                    new IncidentEvent.RoleAssigned(to.role(), to.person()));
            case VacateRole from -> vacate(from, now.people());
            case AddLabel to -> unless(now.facts().labels().contains(to.label()), new IncidentEvent.LabelAdded(to.label()));
            case RemoveLabel to ->
                when(now.facts().labels().contains(to.label()), new IncidentEvent.LabelRemoved(to.label()));
            case AddAuthor to ->
                unless(now.people().authors().contains(to.person()), new IncidentEvent.AuthorAdded(to.person()));
            case RemoveAuthor to ->
                when(now.people().authors().contains(to.person()), new IncidentEvent.AuthorRemoved(to.person()));
            case AddParticipant to ->
                unless(now.people().participants().contains(to.person()), new IncidentEvent.ParticipantAdded(to.person()));
            case RemoveParticipant to -> when(now.people().participants().contains(to.person()),
                    new IncidentEvent.ParticipantRemoved(to.person()));
            case IncidentCommand.AddTimelineEntry to -> TimelineRules.add(to, now);
            case CorrectTimelineEntry to -> TimelineRules.correct(to, now);
            case RetractTimelineEntry to -> TimelineRules.retract(to, now);
            case WriteReportSection to ->
                unless(to.markdown().equals(Objects.requireNonNullElse(now.report().get(to.section()), "")),
                        new IncidentEvent.ReportSectionWritten(to.section(), to.markdown()));
            case IncidentCommand.RestoreReportSection to ->
                unless(to.markdown().equals(Objects.requireNonNullElse(now.report().get(to.section()), "")),
                        new IncidentEvent.ReportSectionRestored(to.section(), to.markdown(), to.version()));
            case AttachAlert to -> unless(now.alarms().containsKey(to.alert().alert()), to.alert());
            case ResolveAlert to -> resolve(to, now);
            case IncidentCommand.Publish to -> PublicationRules.publish(to, now);
            case IncidentCommand.WithdrawPublication to -> PublicationRules.withdraw(to, now);
            case HandOnActionItem to -> List.of(to.item());
            case IncidentCommand.Link to -> TieRules.link(to, now);
            case IncidentCommand.Unlink from -> TieRules.unlink(from, now);
            case IncidentCommand.Merge to -> TieRules.merge(to, now);
            case IncidentCommand.Absorb other -> TieRules.absorb(other, now);
            case IncidentCommand.Unmerge from -> TieRules.unmerge(from, now);
            case IncidentCommand.Release other -> TieRules.release(other, now);
            case IncidentCommand.PostUpdate update -> UpdateRules.post(update, now);
            case IncidentCommand.WithdrawUpdate update -> UpdateRules.withdraw(update, now);
        };
    }

    private static List<IncidentEvent> raise(IncidentCommand.RaiseSeverity asked, Live now) {
        boolean graver = asked.to().compareTo(now.severity()) < 0;
        return when(graver && now.status().isOpen() && !now.judged(),
                new IncidentEvent.SeverityChanged(now.severity(), asked.to(), asked.reason(), asked.alert()));
    }

    private static List<IncidentEvent> vacate(VacateRole asked, People now) {
        String person = now.roles().get(asked.role());
        return person == null ? List.of() : List.of(new IncidentEvent.RoleVacated(asked.role(), person));
    }

    private static List<IncidentEvent> resolve(ResolveAlert asked, Live now) {
        Incident.Alarm alarm = now.alarms().get(asked.alert());
        if (alarm == null) {
            throw new Rejected("no-such-alert", "This alert is not attached here.");
        }
        return unless(alarm.endsAt() != null, new IncidentEvent.AlertResolved(asked.alert(), asked.endsAt()));
    }

    private static List<IncidentEvent> unless(boolean done, IncidentEvent event) {
        return done ? List.of() : List.of(event);
    }

    private static List<IncidentEvent> when(boolean there, IncidentEvent event) {
        return there ? List.of(event) : List.of();
    }
}
