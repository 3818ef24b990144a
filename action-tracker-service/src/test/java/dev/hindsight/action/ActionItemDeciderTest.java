package dev.hindsight.action;

import static dev.hindsight.action.ActionItemSpec.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.action.ActionItemCommand.AssignOwner;
import dev.hindsight.action.ActionItemCommand.ChangeDue;
import dev.hindsight.action.ActionItemCommand.ChangePriority;
import dev.hindsight.action.ActionItemCommand.ChangeText;
import dev.hindsight.action.ActionItemCommand.ChangeType;
import dev.hindsight.action.ActionItemCommand.LinkTicket;
import dev.hindsight.action.ActionItemCommand.Raise;
import dev.hindsight.action.ActionItemCommand.UnlinkTicket;
import dev.hindsight.action.ActionItemEvent.DueChanged;
import dev.hindsight.action.ActionItemEvent.OwnerAssigned;
import dev.hindsight.action.ActionItemEvent.PriorityChanged;
import dev.hindsight.action.ActionItemEvent.Raised;
import dev.hindsight.action.ActionItemEvent.TextChanged;
import dev.hindsight.action.ActionItemEvent.TicketLinked;
import dev.hindsight.action.ActionItemEvent.TicketUnlinked;
import dev.hindsight.action.ActionItemEvent.TypeChanged;

class ActionItemDeciderTest {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final Ticket OPS_1 = TicketReference.parse("OPS-1");
    private static final Ticket OPS_1_AT_ACME = TicketReference.parse("https://acme.example/browse/OPS-1");
    static final Raised RAISED = new Raised("ACT-1", INCIDENT, "INC-1", "Alarm", ActionType.DETECT, "ann", Priority.HIGH, MAY,
            List.of(OPS_1));

    @Test
    void raising_begins_an_open_item() {
        given().when(raise()).thenHappens(RAISED);
        assertEquals(Status.OPEN, given(RAISED).item().status());
    }

    @Test
    void an_item_is_raised_once() {
        given(RAISED).when(raise()).thenRejected("already-raised");
    }

    @Test
    void what_was_never_raised_cannot_change() {
        given().when(new AssignOwner("bob")).thenRejected("no-such-action-item");
        given().when(new LinkTicket(OPS_1)).thenRejected("no-such-action-item");
    }

    @Test
    void a_history_that_begins_in_the_middle_or_twice_is_refused() {
        assertThrows(IllegalStateException.class, () -> given(new OwnerAssigned("bob")));
        assertThrows(IllegalStateException.class, () -> given(RAISED, RAISED));
    }

    @Test
    void an_owner_is_assigned_replaced_and_removed() {
        given(RAISED).when(new AssignOwner("ann")).thenNothing();
        given(RAISED).when(new AssignOwner("bob")).thenHappens(new OwnerAssigned("bob"));
        given(RAISED).when(new AssignOwner(null)).thenHappens(new OwnerAssigned(null));
        given(RAISED, new OwnerAssigned(null)).when(new AssignOwner(null)).thenNothing();
        assertNull(given(RAISED, new OwnerAssigned(null)).item().owner());
    }

    @Test
    void the_due_day_is_moved_and_removed() {
        given(RAISED).when(new ChangeDue(MAY)).thenNothing();
        given(RAISED).when(new ChangeDue(MAY.plusDays(1))).thenHappens(new DueChanged(MAY.plusDays(1)));
        given(RAISED).when(new ChangeDue(null)).thenHappens(new DueChanged(null));
        assertNull(given(RAISED, new DueChanged(null)).item().dueOn());
    }

    @Test
    void priority_text_and_type_change_when_they_are_new() {
        given(RAISED).when(new ChangePriority(Priority.HIGH)).thenNothing();
        given(RAISED).when(new ChangePriority(Priority.LOW)).thenHappens(new PriorityChanged(Priority.LOW));
        given(RAISED).when(new ChangeText("Alarm")).thenNothing();
        given(RAISED).when(new ChangeText("Bell")).thenHappens(new TextChanged("Bell"));
        given(RAISED).when(new ChangeType(ActionType.DETECT)).thenNothing();
        given(RAISED).when(new ChangeType(ActionType.REPAIR)).thenHappens(new TypeChanged(ActionType.REPAIR));
        var changed = given(RAISED, new PriorityChanged(Priority.LOW), new TextChanged("Bell"),
                new TypeChanged(ActionType.REPAIR)).item();
        assertEquals(List.of(Priority.LOW, "Bell", ActionType.REPAIR),
                List.of(changed.priority(), changed.text(), changed.type()));
    }

    @Test
    void a_ticket_is_linked_once_and_told_better_later() {
        given(RAISED).when(new LinkTicket(OPS_1)).thenNothing();
        given(RAISED).when(new LinkTicket(OPS_1_AT_ACME)).thenHappens(new TicketLinked(OPS_1_AT_ACME));
        given(RAISED, new TicketLinked(OPS_1_AT_ACME)).when(new LinkTicket(OPS_1)).thenNothing();
        assertEquals(List.of(OPS_1_AT_ACME), given(RAISED, new TicketLinked(OPS_1_AT_ACME)).item().tickets());
    }

    @Test
    void what_is_unlinked_is_what_was_linked() {
        given(RAISED).when(new UnlinkTicket(TicketReference.parse("OPS-2"))).thenNothing();
        given(RAISED, new TicketLinked(OPS_1_AT_ACME)).when(new UnlinkTicket(OPS_1))
                .thenHappens(new TicketUnlinked(OPS_1_AT_ACME));
        assertEquals(List.of(), given(RAISED, new TicketUnlinked(OPS_1)).item().tickets());
    }

    private static Raise raise() {
        return new Raise("ACT-1", INCIDENT, "INC-1", "Alarm", ActionType.DETECT, "ann", Priority.HIGH, MAY, List.of(OPS_1));
    }
}
