package dev.hindsight.incident;

import static dev.hindsight.incident.Sample.ADDED;
import static dev.hindsight.incident.Sample.ALERT;
import static dev.hindsight.incident.Sample.ATTACHED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.TOLD;
import static dev.hindsight.incident.Sample.became;
import static dev.hindsight.incident.Sample.incident;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.incident.IncidentCommand.AddAuthor;
import dev.hindsight.incident.IncidentCommand.AddLabel;
import dev.hindsight.incident.IncidentCommand.AddParticipant;
import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.AssignRole;
import dev.hindsight.incident.IncidentCommand.AttachAlert;
import dev.hindsight.incident.IncidentCommand.ChangeConfidentiality;
import dev.hindsight.incident.IncidentCommand.ChangeEnvironment;
import dev.hindsight.incident.IncidentCommand.ChangeServices;
import dev.hindsight.incident.IncidentCommand.ChangeSeverity;
import dev.hindsight.incident.IncidentCommand.ChangeTimes;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.RemoveAuthor;
import dev.hindsight.incident.IncidentCommand.RemoveLabel;
import dev.hindsight.incident.IncidentCommand.RemoveParticipant;
import dev.hindsight.incident.IncidentCommand.Rename;
import dev.hindsight.incident.IncidentCommand.ResolveAlert;
import dev.hindsight.incident.IncidentCommand.RestoreReportSection;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentCommand.VacateRole;
import dev.hindsight.incident.IncidentCommand.WriteReportSection;
import dev.hindsight.incident.IncidentEvent.ParticipantAdded;
import dev.hindsight.incident.rule.IncidentDecider;

/** What may still change once an incident is closed or declined, and what may not. */
class RestingIncidentTest {

    static List<IncidentCommand> needs_an_open_incident() {
        return List.of(new Rename("x"), new ChangeEnvironment("x"), new ChangeServices(List.of()), new ChangeTimes(Map.of()),
                new ChangeSeverity(Severity.INFO, null), new AssignRole("lead", "ann"), new VacateRole("lead"),
                new AddAuthor("ann"), new RemoveAuthor("ann"), new AddTimelineEntry(ENTRY, TOLD),
                new CorrectTimelineEntry(ENTRY, null, null, "x", "x"), new RetractTimelineEntry(ENTRY, "x"),
                new WriteReportSection(Section.IMPACT, "x"), new RestoreReportSection(Section.IMPACT, "x", 1),
                new AttachAlert(ATTACHED));
    }

    @ParameterizedTest
    @MethodSource("needs_an_open_incident")
    void what_is_closed_or_declined_rests(IncidentCommand command) {
        incident().given(DECLARED, ADDED, became(Status.TRIAGE, Status.DECLINED)).when(command).thenRejected("declined");
        incident().given(DECLARED, ADDED, became(Status.TRIAGE, Status.CLOSED)).when(command).thenRejected("closed");
    }

    static List<IncidentCommand> stays_possible() {
        return List.of(new ChangeConfidentiality(true), new AddLabel("x"), new RemoveLabel("payments"),
                new AddParticipant("ann"), new RemoveParticipant("zoe"), new ResolveAlert(ALERT, TEN));
    }

    @ParameterizedTest
    @MethodSource("stays_possible")
    void who_may_see_it_how_it_is_found_and_how_its_alerts_end_can_still_change(IncidentCommand command) {
        var decider = new IncidentDecider();
        Incident closed = decider.initial();
        for (var event : List.of(DECLARED, new ParticipantAdded("zoe"), ATTACHED, became(Status.TRIAGE, Status.CLOSED))) {
            closed = decider.evolve(closed, event);
        }
        org.junit.jupiter.api.Assertions.assertEquals(1, decider.decide(command, closed).size());
    }
}
