package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.ALERT;
import static dev.hindsight.incident.Sample.ATTACHED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.EIGHT;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.FACTS;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentCommand.AddLabel;
import dev.hindsight.incident.IncidentCommand.AttachAlert;
import dev.hindsight.incident.IncidentCommand.ChangeConfidentiality;
import dev.hindsight.incident.IncidentCommand.ChangeEnvironment;
import dev.hindsight.incident.IncidentCommand.ChangeServices;
import dev.hindsight.incident.IncidentCommand.ChangeSeverity;
import dev.hindsight.incident.IncidentCommand.ChangeTimes;
import dev.hindsight.incident.IncidentCommand.Declare;
import dev.hindsight.incident.IncidentCommand.RaiseSeverity;
import dev.hindsight.incident.IncidentCommand.RemoveLabel;
import dev.hindsight.incident.IncidentCommand.Rename;
import dev.hindsight.incident.IncidentCommand.ResolveAlert;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Several;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.AlertResolved;
import dev.hindsight.incident.IncidentEvent.ConfidentialityChanged;
import dev.hindsight.incident.IncidentEvent.Declared;
import dev.hindsight.incident.IncidentEvent.EnvironmentChanged;
import dev.hindsight.incident.IncidentEvent.LabelAdded;
import dev.hindsight.incident.IncidentEvent.LabelRemoved;
import dev.hindsight.incident.IncidentEvent.Renamed;
import dev.hindsight.incident.IncidentEvent.ServicesChanged;
import dev.hindsight.incident.IncidentEvent.SeverityChanged;
import dev.hindsight.incident.IncidentEvent.TimelineEntryRetracted;
import dev.hindsight.incident.IncidentEvent.TimesChanged;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;

/** What is decided about an incident apart from its timeline and report. */
class IncidentDeciderTest {

    private static final Declare DECLARE = new Declare("INC-1", FACTS, Severity.MAJOR, "Nobody can pay", EIGHT, null, null);

    @Test
    void declaring_begins_an_incident_in_triage() {
        incident().given().when(DECLARE).then(DECLARED);
    }

    @Test
    void nothing_is_declared_twice() {
        incident().given(DECLARED).when(DECLARE).thenRejected("already-declared");
    }

    @Test
    void what_was_not_declared_cannot_be_worked_on() {
        incident().given().when(new Rename("x")).thenRejected("no-such-incident");
    }

    @Test
    void several_commands_build_on_each_other() {
        incident().given().when(new Several(List.of(DECLARE, new AddLabel("new"), new RemoveLabel("new")))).then(DECLARED,
                new LabelAdded("new"), new LabelRemoved("new"));
        incident().given(DECLARED).when(new Several(List.of())).thenNothing();
        incident().given(DECLARED)
                .when(new Several(List.of(new Rename("x"), new RetractTimelineEntry(ENTRY, "not so"))))
                .thenRejected("no-such-entry");
    }

    @Test
    void a_title_changes_when_it_is_another() {
        incident().given(DECLARED).when(new Rename("Payments fail")).then(new Renamed("Payments fail"));
        incident().given(DECLARED, new Renamed("x")).when(new Rename("x")).thenNothing();
    }

    @Test
    void an_environment_changes_when_it_is_another() {
        incident().given(DECLARED).when(new ChangeEnvironment("preprod")).then(new EnvironmentChanged("preprod"));
        incident().given(DECLARED, new EnvironmentChanged("preprod")).when(new ChangeEnvironment("preprod")).thenNothing();
    }

    @Test
    void services_change_when_they_are_others() {
        incident().given(DECLARED).when(new ChangeServices(List.of("a"))).then(new ServicesChanged(List.of("a")));
        incident().given(DECLARED, new ServicesChanged(List.of())).when(new ChangeServices(List.of())).thenNothing();
    }

    @Test
    void times_are_told_all_together_and_can_be_cleared() {
        incident().given(DECLARED).when(new ChangeTimes(Map.of(Moment.DETECTED, Optional.of(NINE))))
                .then(new TimesChanged(EIGHT, NINE, null, null));
        incident().given(DECLARED).when(new ChangeTimes(Map.of(Moment.STARTED, Optional.empty(), Moment.MITIGATED,
                Optional.of(TEN)))).then(new TimesChanged(null, null, TEN, null));
        incident().given(DECLARED).when(new ChangeTimes(Map.of(Moment.STARTED, Optional.of(EIGHT)))).thenNothing();
        incident().given(DECLARED, new TimesChanged(null, null, null, NINE))
                .when(new ChangeTimes(Map.of(Moment.RESOLVED, Optional.of(NINE)))).thenNothing();
    }

    @Test
    void nothing_ends_before_it_began() {
        incident().given(DECLARED).when(new ChangeTimes(Map.of(Moment.RESOLVED, Optional.of(EIGHT.minusSeconds(1)))))
                .thenRejected("times-out-of-order");
        incident().given(DECLARED).when(new ChangeTimes(Map.of(Moment.MITIGATED, Optional.of(EIGHT.minusSeconds(1)))))
                .thenRejected("times-out-of-order");
        incident().given(DECLARED)
                .when(new ChangeTimes(Map.of(Moment.MITIGATED, Optional.of(TEN), Moment.RESOLVED, Optional.of(NINE))))
                .thenRejected("times-out-of-order");
    }

    @Test
    void confidentiality_changes_when_it_is_other() {
        incident().given(DECLARED).when(new ChangeConfidentiality(true)).then(new ConfidentialityChanged(true));
        incident().given(DECLARED, new ConfidentialityChanged(true)).when(new ChangeConfidentiality(true)).thenNothing();
    }

    @Test
    void a_severity_changes_when_it_is_another() {
        incident().given(DECLARED).when(new ChangeSeverity(Severity.CRITICAL, "all down"))
                .then(new SeverityChanged(Severity.MAJOR, Severity.CRITICAL, "all down"));
        incident().given(DECLARED, new SeverityChanged(Severity.MAJOR, Severity.INFO, null))
                .when(new ChangeSeverity(Severity.INFO, null)).thenNothing();
    }

    @Test
    void an_alert_makes_an_incident_graver_that_alerts_alone_have_judged() {
        UUID alert = UUID.randomUUID();
        var raise = new RaiseSeverity(Severity.CRITICAL, "down", alert);
        var declared = new Declared("INC-1", "title", Severity.MINOR, "production", List.of(), Status.TRIAGE, null, EIGHT, null,
                List.of(), false, new IncidentEvent.DeclaredFrom(alert, alert));
        var raised = new SeverityChanged(Severity.MINOR, Severity.CRITICAL, "down", alert);
        var byHand = new SeverityChanged(Severity.MINOR, Severity.INFO, null);
        incident().given(declared).when(raise).then(raised);
        incident().given(declared, new SeverityChanged(Severity.MINOR, Severity.MAJOR, "down", alert)).when(raise)
                .then(new SeverityChanged(Severity.MAJOR, Severity.CRITICAL, "down", alert));
        incident().given(declared, raised).when(raise).thenNothing();
        incident().given(declared).when(new RaiseSeverity(Severity.INFO, "mild", alert)).thenNothing();
        incident().given(declared, byHand).when(raise).thenNothing();
        incident().given(declared, byHand, new SeverityChanged(Severity.INFO, Severity.MINOR, "up", alert)).when(raise)
                .thenNothing();
        incident().given(DECLARED).when(raise).thenNothing();
        incident().given(declared, new IncidentEvent.StatusChanged(Status.TRIAGE, Status.RESOLVED, null, NINE)).when(raise)
                .thenNothing();
    }

    @Test
    void a_label_is_there_once() {
        incident().given(DECLARED).when(new AddLabel("db")).then(new LabelAdded("db"));
        incident().given(DECLARED, new LabelAdded("db")).when(new AddLabel("db")).thenNothing();
        incident().given(DECLARED).when(new RemoveLabel("payments")).then(new LabelRemoved("payments"));
        incident().given(DECLARED, new LabelRemoved("payments")).when(new RemoveLabel("payments")).thenNothing();
    }

    @Test
    void an_alert_is_attached_once_and_resolved_once() {
        incident().given(DECLARED).when(new AttachAlert(ATTACHED)).then(ATTACHED);
        incident().given(DECLARED, ATTACHED).when(new AttachAlert(ATTACHED)).thenNothing();
        incident().given(DECLARED, ATTACHED).when(new ResolveAlert(ALERT, TEN)).then(new AlertResolved(ALERT, TEN));
        incident().given(DECLARED, ATTACHED, new AlertResolved(ALERT, TEN)).when(new ResolveAlert(ALERT, TEN)).thenNothing();
        incident().given(DECLARED).when(new ResolveAlert(ALERT, TEN)).thenRejected("no-such-alert");
    }

    @Test
    void a_stream_that_does_not_begin_with_a_declaration_is_broken() {
        var decider = new IncidentDecider();
        assertThrows(IllegalStateException.class, () -> decider.evolve(decider.initial(), new Renamed("x")));
        Incident live = decider.evolve(decider.initial(), DECLARED);
        assertThrows(IllegalStateException.class, () -> decider.evolve(live, DECLARED));
        assertThrows(IllegalStateException.class,
                () -> decider.evolve(live, new TimelineEntryRetracted(ENTRY, "never added")));
    }
}
