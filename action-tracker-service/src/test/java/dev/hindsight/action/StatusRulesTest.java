package dev.hindsight.action;

import static dev.hindsight.action.ActionItemDeciderTest.RAISED;
import static dev.hindsight.action.ActionItemSpec.given;
import static dev.hindsight.action.Status.BLOCKED;
import static dev.hindsight.action.Status.CLAIMED_DONE;
import static dev.hindsight.action.Status.DROPPED;
import static dev.hindsight.action.Status.IN_PROGRESS;
import static dev.hindsight.action.Status.OPEN;
import static dev.hindsight.action.Status.REGRESSED;
import static dev.hindsight.action.Status.VERIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.action.ActionItemCommand.ChangeStatus;
import dev.hindsight.action.ActionItemEvent.StatusChanged;

class StatusRulesTest {

    private static final Evidence PROOF = new Evidence("dashboard", "https://grafana.example/d/1", "flat for a week");

    /** From where to where without a word; what is in neither table is no way at all. */
    private static final Map<Status, Set<Status>> FREE = Map.of(
            OPEN, Set.of(IN_PROGRESS, CLAIMED_DONE),
            IN_PROGRESS, Set.of(OPEN, CLAIMED_DONE),
            BLOCKED, Set.of(OPEN, IN_PROGRESS, CLAIMED_DONE),
            REGRESSED, Set.of(OPEN, IN_PROGRESS, CLAIMED_DONE),
            CLAIMED_DONE, Set.of(VERIFIED, REGRESSED),
            VERIFIED, Set.of(REGRESSED),
            DROPPED, Set.of());

    private static final Map<Status, Set<Status>> WITH_REASON = Map.of(
            OPEN, Set.of(BLOCKED, DROPPED),
            IN_PROGRESS, Set.of(BLOCKED, DROPPED),
            BLOCKED, Set.of(DROPPED),
            REGRESSED, Set.of(BLOCKED, DROPPED),
            CLAIMED_DONE, Set.of(OPEN, IN_PROGRESS, BLOCKED, DROPPED),
            VERIFIED, Set.of(OPEN, IN_PROGRESS, BLOCKED),
            DROPPED, Set.of(OPEN, IN_PROGRESS, BLOCKED));

    static Stream<Arguments> allWays() {
        return Stream.of(Status.values())
                .flatMap(from -> Stream.of(Status.values()).filter(to -> to != from).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allWays")
    void every_way_is_free_or_needs_a_reason_or_is_none(Status from, Status to) {
        if (FREE.get(from).contains(to)) {
            at(from).when(change(to, null)).thenHappens(new StatusChanged(from, to, null, List.of()));
        } else if (WITH_REASON.get(from).contains(to)) {
            at(from).when(change(to, null)).thenRejected("reason-needed");
            at(from).when(change(to, " ")).thenRejected("reason-needed");
        } else {
            at(from).when(change(to, "because")).thenRejected("no-way-to-" + to);
            return;
        }
        at(from).when(change(to, "because")).thenHappens(new StatusChanged(from, to, "because", List.of()));
    }

    @Test
    void staying_where_it_is_is_nothing_unless_another_reason_or_evidence_comes() {
        at(CLAIMED_DONE).when(change(CLAIMED_DONE, null)).thenNothing();
        var blocked = given(RAISED, new StatusChanged(OPEN, BLOCKED, "waiting for the vendor", List.of()));
        blocked.when(change(BLOCKED, "waiting for the vendor")).thenNothing();
        blocked.when(change(BLOCKED, " ")).thenNothing();
        blocked.when(change(BLOCKED, "waiting for legal"))
                .thenHappens(new StatusChanged(BLOCKED, BLOCKED, "waiting for legal", List.of()));
        blocked.when(new ChangeStatus(BLOCKED, null, List.of(PROOF)))
                .thenHappens(new StatusChanged(BLOCKED, BLOCKED, "waiting for the vendor", List.of(PROOF)));
        at(CLAIMED_DONE).when(new ChangeStatus(CLAIMED_DONE, null, List.of(PROOF)))
                .thenHappens(new StatusChanged(CLAIMED_DONE, CLAIMED_DONE, null, List.of(PROOF)));
    }

    @Test
    void evidence_stays_through_verification_and_reopening() {
        var item = given(RAISED, new StatusChanged(OPEN, CLAIMED_DONE, null, List.of(PROOF)),
                new StatusChanged(CLAIMED_DONE, VERIFIED, null, List.of(new Evidence("note", null, "seen"))),
                new StatusChanged(VERIFIED, REGRESSED, "it is back", List.of())).item();
        assertEquals(List.of("dashboard", "note"), item.evidence().stream().map(Evidence::kind).toList());
        assertEquals("it is back", item.statusReason());
        assertEquals(REGRESSED, item.status());
    }

    private static ActionItemSpec at(Status status) {
        return given(RAISED, new StatusChanged(OPEN, status, null, List.of()));
    }

    private static ChangeStatus change(Status to, @Nullable String reason) {
        return new ChangeStatus(to, reason, List.of());
    }
}
