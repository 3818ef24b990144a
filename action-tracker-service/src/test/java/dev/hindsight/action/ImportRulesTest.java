package dev.hindsight.action;

import static dev.hindsight.action.ActionItemSpec.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.action.ActionItemCommand.Said;

/** What becomes of an action item that a report has, and of its next versions. */
class ImportRulesTest {
    private static final UUID INCIDENT = UUID.randomUUID();
    private static final Ticket TICKET = new Ticket("ORC-1", null, TicketKind.JIRA);
    private static final Said OPEN = said("Oil the lamp", null, Status.OPEN, null, List.of());
    private static final ActionItemEvent RAISED = new ActionItemEvent.Raised("ACT-1", INCIDENT, "INC-1", "Oil the lamp",
            ActionType.PREVENT, null, Priority.NORMAL, null, List.of(), true);

    private static Said said(String text, @Nullable String owner, Status status, @Nullable String reason,
            List<Ticket> tickets) {
        return new Said(text, ActionType.PREVENT, owner, Priority.NORMAL, null, status, reason, tickets);
    }

    private static ActionItemCommand.Import of(Said now, @Nullable Said before) {
        return new ActionItemCommand.Import("ACT-1", INCIDENT, "INC-1", now, before);
    }

    @Test
    void an_open_item_is_raised_as_it_is_read() {
        given().when(of(OPEN, null)).thenHappens(RAISED);
    }

    @Test
    void done_in_a_report_is_a_claim_and_never_more() {
        given().when(of(said("Oil the lamp", null, Status.CLAIMED_DONE, "Rolled out", List.of()), null)).thenHappens(RAISED,
                new ActionItemEvent.Imported(1, List.of()),
                new ActionItemEvent.StatusChanged(Status.OPEN, Status.CLAIMED_DONE, "Rolled out", List.of()));
    }

    @Test
    void what_somebody_verified_elsewhere_is_a_claim_here() {
        given().when(of(said("Oil the lamp", null, Status.VERIFIED, null, List.of()), null)).thenHappens(RAISED,
                new ActionItemEvent.Imported(1, List.of()),
                new ActionItemEvent.StatusChanged(Status.OPEN, Status.CLAIMED_DONE, "verified where the report comes from",
                        List.of()));
    }

    @Test
    void what_was_done_elsewhere_and_is_not_any_more_was_claimed_before() {
        given().when(of(said("Oil the lamp", null, Status.REGRESSED, "Dark again", List.of()), null)).thenHappens(RAISED,
                new ActionItemEvent.Imported(2, List.of()),
                new ActionItemEvent.StatusChanged(Status.OPEN, Status.CLAIMED_DONE, null, List.of()),
                new ActionItemEvent.StatusChanged(Status.CLAIMED_DONE, Status.REGRESSED, "Dark again", List.of()));
    }

    @Test
    void what_comes_again_changes_nothing() {
        given(RAISED).when(of(OPEN, null)).thenNothing();
    }

    @Test
    void what_the_page_now_says_otherwise_is_applied() {
        Said now = new Said("Oil the lamp daily", ActionType.DETECT, "Ada", Priority.HIGH, LocalDate.of(2024, 2, 1),
                Status.CLAIMED_DONE, null, List.of(TICKET));
        given(RAISED).when(of(now, OPEN)).thenHappens(new ActionItemEvent.Imported(7, List.of()),
                new ActionItemEvent.TextChanged("Oil the lamp daily"), new ActionItemEvent.TypeChanged(ActionType.DETECT),
                new ActionItemEvent.OwnerAssigned("Ada"), new ActionItemEvent.PriorityChanged(Priority.HIGH),
                new ActionItemEvent.DueChanged(LocalDate.of(2024, 2, 1)), new ActionItemEvent.TicketLinked(TICKET),
                new ActionItemEvent.StatusChanged(Status.OPEN, Status.CLAIMED_DONE, null, List.of()));
    }

    @Test
    void what_people_have_changed_here_stays_and_is_named() {
        given(RAISED, new ActionItemEvent.OwnerAssigned("bob"))
                .when(of(said("Oil the lamp", "Ada", Status.OPEN, null, List.of()),
                        OPEN))
                .thenHappens(new ActionItemEvent.Imported(0, List.of("owner")));
    }

    @Test
    void what_the_page_did_not_change_is_left_alone_whatever_people_did() {
        given(RAISED, new ActionItemEvent.TextChanged("Oil all lamps")).when(of(OPEN, OPEN)).thenNothing();
    }

    @Test
    void what_vanished_from_the_page_is_dropped() {
        given(RAISED).when(of(said("Oil the lamp", null, Status.DROPPED, "not so in page version 3", List.of()), OPEN))
                .thenHappens(new ActionItemEvent.Imported(1, List.of()), new ActionItemEvent.StatusChanged(Status.OPEN,
                        Status.DROPPED, "not so in page version 3", List.of()));
    }

    @Test
    void what_was_verified_here_is_not_dropped_because_it_vanished_there() {
        given(RAISED, new ActionItemEvent.StatusChanged(Status.OPEN, Status.CLAIMED_DONE, null, List.of()),
                new ActionItemEvent.StatusChanged(Status.CLAIMED_DONE, Status.VERIFIED, null, List.of()))
                .when(of(said("Oil the lamp", null, Status.DROPPED, "gone", List.of()), OPEN))
                .thenHappens(new ActionItemEvent.Imported(0, List.of("status")));
    }

    @Test
    void a_ticket_that_left_the_page_is_unlinked() {
        given(new ActionItemEvent.Raised("ACT-1", INCIDENT, "INC-1", "Oil the lamp", ActionType.PREVENT, null, Priority.NORMAL,
                null, List.of(TICKET), true)).when(of(OPEN, said("Oil the lamp", null, Status.OPEN, null, List.of(TICKET))))
                .thenHappens(new ActionItemEvent.Imported(1, List.of()), new ActionItemEvent.TicketUnlinked(TICKET));
    }
}
