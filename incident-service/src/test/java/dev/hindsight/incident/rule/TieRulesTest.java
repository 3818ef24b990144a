package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.ADDED;
import static dev.hindsight.incident.Sample.ALERT;
import static dev.hindsight.incident.Sample.ATTACHED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.became;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.incident.Audience;
import dev.hindsight.incident.CarriedAlert;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Absorb;
import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.AttachAlert;
import dev.hindsight.incident.IncidentCommand.ChangeConfidentiality;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Merge;
import dev.hindsight.incident.IncidentCommand.Parcel;
import dev.hindsight.incident.IncidentCommand.PostUpdate;
import dev.hindsight.incident.IncidentCommand.Release;
import dev.hindsight.incident.IncidentCommand.Rename;
import dev.hindsight.incident.IncidentCommand.ResolveAlert;
import dev.hindsight.incident.IncidentCommand.Unmerge;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.Absorbed;
import dev.hindsight.incident.IncidentEvent.AlertResolved;
import dev.hindsight.incident.IncidentEvent.ConfidentialityChanged;
import dev.hindsight.incident.IncidentEvent.Merged;
import dev.hindsight.incident.IncidentEvent.Released;
import dev.hindsight.incident.IncidentEvent.TimelineEntryCorrected;
import dev.hindsight.incident.IncidentEvent.Unmerged;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Sample;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;

class TieRulesTest {

    private static final UUID NINTH = new UUID(0x7000L, 9);
    private static final UUID TENTH = new UUID(0x7000L, 10);
    private static final CarriedEntry LINE = line("INC-9");
    private static final CarriedAlert HEARD = new CarriedAlert(ALERT, ATTACHED.source(), "Prometheus", "f", "5xx",
            Severity.MAJOR, "firing", NINE, null, Map.of(), Map.of(), null, "because", "INC-8");
    private static final Parcel NOTHING = new Parcel(List.of(), List.of());
    private static final Merged MERGED = new Merged(NINTH, "INC-9", Status.TRIAGE);
    private static final Absorbed ABSORBED = absorbed(false);

    private static CarriedEntry line(@Nullable String from) {
        return new CarriedEntry(ENTRY, NINE, null, Precision.EXACT, null, null, null, "Rolled back", "note", "bob", NINE, null,
                null, from);
    }

    private static Absorbed absorbed(boolean confidential) {
        return new Absorbed(NINTH, "INC-9", "Pay", confidential, List.of("INC-8"), List.of(LINE), List.of(HEARD));
    }

    private static Absorb absorb(boolean confidential) {
        return new Absorb(NINTH, "INC-9", "Pay", confidential, List.of("INC-8"),
                List.of(new Parcel(List.of(LINE), List.of(HEARD))));
    }

    private static Incident after(IncidentEvent... events) {
        var rules = new IncidentDecider();
        Incident now = rules.initial();
        for (IncidentEvent event : events) {
            now = rules.evolve(now, event);
        }
        return now;
    }

    @Test
    void an_incident_is_merged_from_any_status_and_once() {
        incident().given(DECLARED).when(new Merge(NINTH, "INC-9")).then(MERGED);
        incident().given(DECLARED, became(Status.TRIAGE, Status.CLOSED)).when(new Merge(NINTH, "INC-9"))
                .then(new Merged(NINTH, "INC-9", Status.CLOSED));
        incident().given(DECLARED, MERGED).when(new Merge(NINTH, "INC-9")).thenNothing();
        incident().given(DECLARED, MERGED).when(new Merge(TENTH, "INC-10")).thenRejected("merged");
    }

    @Test
    void the_survivor_takes_over_what_the_other_has() {
        incident().given(DECLARED).when(absorb(false)).then(ABSORBED);
        incident().given(DECLARED, ABSORBED).when(absorb(false)).thenNothing();
        incident().given(DECLARED, became(Status.TRIAGE, Status.CLOSED)).when(absorb(false)).then(ABSORBED);
    }

    @Test
    void what_is_merged_or_declined_takes_nothing_in() {
        incident().given(DECLARED, new Merged(TENTH, "INC-10", Status.TRIAGE)).when(absorb(false))
                .thenRejected("survivor-merged");
        incident().given(DECLARED, became(Status.TRIAGE, Status.DECLINED)).when(absorb(false))
                .thenRejected("survivor-declined");
    }

    @Test
    void a_confidential_incident_goes_only_into_a_confidential_one() {
        incident().given(DECLARED).when(absorb(true)).thenRejected("confidential-into-public");
        incident().given(DECLARED, new ConfidentialityChanged(true)).when(absorb(true)).then(absorbed(true));
        incident().given(DECLARED, new ConfidentialityChanged(true), absorbed(true)).when(new ChangeConfidentiality(false))
                .thenRejected("holds-confidential");
        incident().given(DECLARED, new ConfidentialityChanged(true), ABSORBED).when(new ChangeConfidentiality(false))
                .then(new ConfidentialityChanged(false));
        incident().given(DECLARED, MERGED).when(new ChangeConfidentiality(true)).thenRejected("merged");
    }

    @Test
    void unmerging_goes_back_to_the_status_from_before() {
        incident().given(DECLARED, new Merged(NINTH, "INC-9", Status.MITIGATED))
                .when(new Unmerge(NINTH, List.of(NOTHING)))
                .then(new Unmerged(NINTH, "INC-9", Status.MITIGATED, List.of(), List.of()));
        incident().given(DECLARED).when(new Unmerge(NINTH, List.of(NOTHING))).thenRejected("not-merged");
        incident().given(DECLARED, MERGED).when(new Unmerge(TENTH, List.of(NOTHING))).thenRejected("not-merged");
        var back = (Incident.Live) after(DECLARED, MERGED,
                new Unmerged(NINTH, "INC-9", Status.MITIGATED, List.of(line(null)), List.of(HEARD)));
        assertEquals(Status.MITIGATED, back.status());
        assertEquals(new Incident.Entry(LINE.told(), false), back.timeline().get(ENTRY));
        assertEquals("INC-8", back.alarms().get(ALERT).from());
    }

    @Test
    void much_comes_back_in_several_events() {
        var first = new Unmerged(NINTH, "INC-9", Status.TRIAGE, List.of(line(null)), List.of());
        var second = new Unmerged(NINTH, "INC-9", Status.TRIAGE, List.of(), List.of(HEARD));
        incident().given(DECLARED, MERGED)
                .when(new Unmerge(NINTH,
                        List.of(new Parcel(first.timeline(), List.of()), new Parcel(List.of(), second.alerts()))))
                .then(first, second);
        var back = (Incident.Live) after(DECLARED, MERGED, first, second);
        assertEquals(Status.TRIAGE, back.status());
        assertEquals(Set.of(ENTRY), back.timeline().keySet());
        assertEquals(Set.of(ALERT), back.alarms().keySet());
    }

    @Test
    void what_was_taken_over_can_be_worked_on_and_goes_back() {
        incident().given(DECLARED, ABSORBED).when(new CorrectTimelineEntry(ENTRY, TEN, null, null, "wrong clock"))
                .then(new TimelineEntryCorrected(ENTRY, TEN, null, null, "wrong clock"));
        incident().given(DECLARED, ABSORBED).when(new ResolveAlert(ALERT, TEN)).then(new AlertResolved(ALERT, TEN));
        incident().given(DECLARED, ABSORBED).when(new Release(NINTH)).then(new Released(NINTH, "INC-9", List.of("INC-8")));
        incident().given(DECLARED).when(new Release(NINTH)).thenNothing();
        incident().given(DECLARED, ABSORBED, new Merged(TENTH, "INC-10", Status.TRIAGE)).when(new Release(NINTH))
                .thenRejected("survivor-merged");
        var free = (Incident.Live) after(DECLARED, ADDED, ABSORBED, new AlertResolved(ALERT, TEN),
                new Released(NINTH, "INC-9", List.of("INC-8")));
        assertEquals(Map.of(), free.alarms());
        assertEquals(Map.of(), free.ties().absorbed());
    }

    static List<IncidentCommand> rests() {
        return List.of(new Rename("x"), new AddTimelineEntry(ENTRY, Sample.TOLD), new AttachAlert(ATTACHED),
                new ChangeStatus(Status.RESOLVED, "x", null, TEN), new ResolveAlert(ALERT, TEN),
                new PostUpdate(ENTRY, Audience.TECHNICAL, "x", List.of()));
    }

    @ParameterizedTest
    @MethodSource("rests")
    void what_is_merged_rests(IncidentCommand command) {
        incident().given(DECLARED, ATTACHED, MERGED).when(command).thenRejected("merged");
    }
}
