package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.EIGHT;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.became;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.StatusChanged;
import dev.hindsight.incident.IncidentEvent.TimesChanged;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;

class StatusRulesTest {

    private static final IncidentEvent MERGED = new IncidentEvent.Merged(
            UUID.fromString("00000000-0000-7000-8000-000000000009"),
            "INC-9", Status.TRIAGE);

    private static ChangeStatus to(Status status) {
        return new ChangeStatus(status, null, null, TEN);
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE,IN_PROGRESS", "TRIAGE,MITIGATED", "TRIAGE,RESOLVED", "TRIAGE,DOCUMENTING", "IN_PROGRESS,RESOLVED",
            "MITIGATED,RESOLVED", "RESOLVED,DOCUMENTING", "RESOLVED,CLOSED", "TRIAGE,DECLINED",
            "IN_PROGRESS,DECLINED"})
    void forward_is_free(Status from, Status to) {
        incident().given(DECLARED, became(Status.TRIAGE, from)).when(to(to)).then(new StatusChanged(from, to, null, TEN));
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS,TRIAGE", "RESOLVED,IN_PROGRESS", "CLOSED,DOCUMENTING", "CLOSED,IN_PROGRESS", "DECLINED,TRIAGE",
            "DECLINED,IN_PROGRESS", "DOCUMENTING,RESOLVED"})
    void back_again_needs_a_reason(Status from, Status to) {
        incident().given(DECLARED, became(Status.TRIAGE, from)).when(to(to)).thenRejected("reason-required");
        incident().given(DECLARED, became(Status.TRIAGE, from)).when(new ChangeStatus(to, "it came back", TEN, TEN))
                .then(new StatusChanged(from, to, "it came back", TEN));
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE", "IN_PROGRESS", "MITIGATED", "DECLINED"})
    void only_what_is_resolved_can_be_closed(Status from) {
        incident().given(DECLARED, became(Status.TRIAGE, from)).when(to(Status.CLOSED)).thenRejected("not-resolved");
    }

    @Test
    void documenting_is_closed_when_it_was_resolved_before() {
        incident().given(DECLARED, became(Status.TRIAGE, Status.DOCUMENTING)).when(to(Status.CLOSED))
                .thenRejected("not-resolved");
        var closed = new StatusChanged(Status.DOCUMENTING, Status.CLOSED, null, TEN);
        incident().given(DECLARED, became(Status.TRIAGE, Status.RESOLVED), became(Status.RESOLVED, Status.DOCUMENTING))
                .when(to(Status.CLOSED)).then(closed);
        incident().given(DECLARED, became(Status.TRIAGE, Status.DOCUMENTING), new TimesChanged(EIGHT, null, null, NINE))
                .when(to(Status.CLOSED)).then(closed);
    }

    @ParameterizedTest
    @CsvSource({"MITIGATED", "RESOLVED", "DOCUMENTING", "CLOSED"})
    void what_was_mitigated_cannot_be_declined(Status from) {
        incident().given(DECLARED, became(Status.TRIAGE, from)).when(new ChangeStatus(Status.DECLINED, "x", null, TEN))
                .thenRejected("too-late-to-decline");
    }

    @Test
    void nobody_merges_by_setting_the_status() {
        incident().given(DECLARED).when(to(Status.MERGED)).thenRejected("merge-instead");
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE", "IN_PROGRESS", "MITIGATED", "RESOLVED", "DOCUMENTING"})
    void what_was_merged_is_worked_on_elsewhere(Status to) {
        incident().given(DECLARED, MERGED).when(new ChangeStatus(to, "x", null, TEN)).thenRejected("merged");
    }

    /** As an import of an earlier version left the exports of merged incidents. */
    @Test
    void what_is_merged_into_nothing_can_be_taken_back() {
        var stranded = became(Status.TRIAGE, Status.MERGED);
        incident().given(DECLARED, stranded).when(to(Status.DOCUMENTING)).thenRejected("reason-required");
        incident().given(DECLARED, stranded).when(new ChangeStatus(Status.DOCUMENTING, "it is in nothing", null, TEN))
                .then(new StatusChanged(Status.MERGED, Status.DOCUMENTING, "it is in nothing", TEN));
        incident().given(DECLARED, stranded).when(new IncidentCommand.Rename("Lamps out")).thenRejected("merged");
    }

    @ParameterizedTest
    @EnumSource
    void what_may_come_next_is_what_is_not_refused(Status from) {
        for (boolean resolved : new boolean[]{false, true}) {
            var given = new ArrayList<IncidentEvent>(
                    List.of(DECLARED, from == Status.MERGED ? MERGED : became(Status.TRIAGE, from)));
            if (resolved) {
                given.add(new TimesChanged(EIGHT, null, null, NINE));
            }
            var rules = new IncidentDecider();
            Incident now = given.stream().reduce(rules.initial(), rules::evolve, (a, _) -> a);
            var allowed = Arrays.stream(Status.values()).filter(to -> moves(rules, to, now)).toList();
            boolean known = resolved || from == Status.RESOLVED;
            assertEquals(allowed, from.next(known), from + (resolved ? ", resolved" : ""));
        }
    }

    private static boolean moves(IncidentDecider rules, Status to, Incident now) {
        try {
            return !rules.decide(new ChangeStatus(to, "because", TEN, TEN, true), now).isEmpty();
        } catch (Rejected refused) {
            return false;
        }
    }

    @Test
    void the_status_it_has_is_nothing_new() {
        incident().given(DECLARED).when(to(Status.TRIAGE)).thenNothing();
        incident().given(DECLARED, became(Status.TRIAGE, Status.CLOSED)).when(to(Status.CLOSED)).thenNothing();
    }

    @Test
    void what_somebody_says_weighs_more_than_what_is_known_and_that_more_than_the_clock() {
        var known = new TimesChanged(EIGHT, null, null, NINE);
        incident().given(DECLARED, known).when(to(Status.RESOLVED))
                .then(new StatusChanged(Status.TRIAGE, Status.RESOLVED, null, NINE));
        incident().given(DECLARED, known).when(new ChangeStatus(Status.RESOLVED, null, EIGHT, TEN))
                .then(new StatusChanged(Status.TRIAGE, Status.RESOLVED, null, EIGHT));
        incident().given(DECLARED, new TimesChanged(EIGHT, null, NINE, null)).when(to(Status.MITIGATED))
                .then(new StatusChanged(Status.TRIAGE, Status.MITIGATED, null, NINE));
    }

    @Test
    void nothing_is_resolved_before_it_started() {
        incident().given(DECLARED).when(new ChangeStatus(Status.RESOLVED, null, EIGHT.minusSeconds(1), TEN))
                .thenRejected("times-out-of-order");
    }

    @Test
    void nothing_is_over_before_it_gets_better_unless_somebody_insists() {
        var mitigated = new TimesChanged(EIGHT, null, TEN, null);
        incident().given(DECLARED, mitigated).when(new ChangeStatus(Status.RESOLVED, null, NINE, TEN))
                .thenRejected("times-out-of-order");
        incident().given(DECLARED, mitigated).when(new ChangeStatus(Status.RESOLVED, null, NINE, TEN, true))
                .then(new StatusChanged(Status.TRIAGE, Status.RESOLVED, null, NINE));
        incident().given(DECLARED, mitigated).when(new ChangeStatus(Status.RESOLVED, null, TEN, TEN))
                .then(new StatusChanged(Status.TRIAGE, Status.RESOLVED, null, TEN));
    }

    @Test
    void entering_sets_the_moment_and_falling_back_clears_it() {
        var none = new Times(EIGHT, null, null, null);
        Times resolved = none.entering(Status.MITIGATED, NINE).entering(Status.RESOLVED, TEN);
        assertEquals(new Times(EIGHT, null, NINE, TEN), resolved);
        assertEquals(resolved, resolved.entering(Status.DOCUMENTING, TEN).entering(Status.CLOSED, TEN));
        assertEquals(new Times(EIGHT, null, NINE, null), resolved.entering(Status.MITIGATED, NINE));
        assertEquals(none, resolved.entering(Status.IN_PROGRESS, TEN));
    }

    @Test
    void going_on_keeps_the_times_that_somebody_has_told_and_going_back_does_not() {
        var known = new TimesChanged(EIGHT, null, NINE, TEN);
        incident().given(DECLARED, known).when(to(Status.IN_PROGRESS))
                .then(new StatusChanged(Status.TRIAGE, Status.IN_PROGRESS, null, TEN), known);
        incident().given(DECLARED, known, became(Status.TRIAGE, Status.IN_PROGRESS), known).when(to(Status.MITIGATED))
                .then(new StatusChanged(Status.IN_PROGRESS, Status.MITIGATED, null, NINE), known);
        incident().given(DECLARED, new TimesChanged(EIGHT, null, null, NINE)).when(to(Status.MITIGATED))
                .thenRejected("times-out-of-order");
        incident().given(DECLARED, known).when(to(Status.DOCUMENTING))
                .then(new StatusChanged(Status.TRIAGE, Status.DOCUMENTING, null, TEN));
        incident().given(DECLARED, became(Status.TRIAGE, Status.RESOLVED), known)
                .when(new ChangeStatus(Status.IN_PROGRESS, "again", null, TEN))
                .then(new StatusChanged(Status.RESOLVED, Status.IN_PROGRESS, "again", TEN));
    }
}
