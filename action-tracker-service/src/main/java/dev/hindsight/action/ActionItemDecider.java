package dev.hindsight.action;

import java.util.List;
import java.util.Objects;

import dev.hindsight.action.ActionItemCommand.AssignOwner;
import dev.hindsight.action.ActionItemCommand.Change;
import dev.hindsight.action.ActionItemCommand.ChangeDue;
import dev.hindsight.action.ActionItemCommand.ChangePriority;
import dev.hindsight.action.ActionItemCommand.ChangeStatus;
import dev.hindsight.action.ActionItemCommand.ChangeText;
import dev.hindsight.action.ActionItemCommand.ChangeType;
import dev.hindsight.action.ActionItemCommand.LinkTicket;
import dev.hindsight.action.ActionItemCommand.Raise;
import dev.hindsight.action.ActionItemCommand.UnlinkTicket;
import dev.hindsight.eventlog.Decider;
import dev.hindsight.eventlog.Rejected;

/** The rules of action items. Who may ask is settled before. */
final class ActionItemDecider implements Decider<ActionItemCommand, ActionItem, ActionItemEvent> {

    @Override
    public ActionItem initial() {
        return new ActionItem.Unraised();
    }

    @Override
    public ActionItem evolve(ActionItem state, ActionItemEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ActionItemEvent> decide(ActionItemCommand command, ActionItem state) {
        return switch (state) {
            case ActionItem.Unraised _ -> raise(command);
            case ActionItem.Raised now -> change(command, now);
        };
    }

    private static List<ActionItemEvent> raise(ActionItemCommand command) {
        return switch (command) {
            case Raise c -> List.of(new ActionItemEvent.Raised(c.key(), c.incident(), c.incidentKey(), c.text(), c.type(),
                    c.owner(), c.priority(), c.dueOn(), c.tickets()));
            case ActionItemCommand.Import c -> ImportRules.raise(c);
            case Change _ -> throw new Rejected("no-such-action-item", "Nothing was raised under this name.");
        };
    }

    private static List<ActionItemEvent> change(ActionItemCommand command, ActionItem.Raised now) {
        return switch (command) {
            case Raise _ -> throw new Rejected("already-raised", now.key() + " was raised already.");
            case ActionItemCommand.Import c -> ImportRules.change(c, now);
            case AssignOwner c -> unless(Objects.equals(c.owner(), now.owner()), new ActionItemEvent.OwnerAssigned(c.owner()));
            case ChangeDue c -> unless(Objects.equals(c.dueOn(), now.dueOn()), new ActionItemEvent.DueChanged(c.dueOn()));
            case ChangePriority c ->
                unless(c.priority() == now.priority(), new ActionItemEvent.PriorityChanged(c.priority()));
            case ChangeText c -> unless(c.text().equals(now.text()), new ActionItemEvent.TextChanged(c.text()));
            case ChangeType c -> unless(c.type() == now.type(), new ActionItemEvent.TypeChanged(c.type()));
            case ChangeStatus c -> changeStatus(c, now);
            case LinkTicket c -> link(c.ticket(), now);
            case UnlinkTicket c -> unlink(c.ticket(), now);
        };
    }

    private static List<ActionItemEvent> changeStatus(ChangeStatus c, ActionItem.Raised now) {
        if (c.status() == now.status()) {
            String reason = c.reason() == null || c.reason().isBlank() ? now.statusReason() : c.reason();
            return unless(c.evidence().isEmpty() && Objects.equals(reason, now.statusReason()),
                    new ActionItemEvent.StatusChanged(now.status(), now.status(), reason, c.evidence()));
        }
        if (!now.status().leadsTo(c.status())) {
            throw new Rejected("no-way-to-" + c.status(),
                    "There is no way from “" + now.status().words() + "” to “" + c.status().words() + "”."
                            + (c.status() == Status.VERIFIED ? " Claim it done first." : ""));
        }
        if (now.status().needsReasonFor(c.status()) && (c.reason() == null || c.reason().isBlank())) {
            throw new Rejected("reason-needed",
                    "Going from “" + now.status().words() + "” to “" + c.status().words() + "” needs a reason.");
        }
        return List.of(new ActionItemEvent.StatusChanged(now.status(), c.status(), c.reason(), c.evidence()));
    }

    private static List<ActionItemEvent> link(Ticket ticket, ActionItem.Raised now) {
        Ticket linked = now.linked(ticket);
        return unless(linked != null && linked.covers(ticket), new ActionItemEvent.TicketLinked(ticket));
    }

    private static List<ActionItemEvent> unlink(Ticket ticket, ActionItem.Raised now) {
        Ticket linked = now.linked(ticket);
        return linked == null ? List.of() : List.of(new ActionItemEvent.TicketUnlinked(linked));
    }

    private static List<ActionItemEvent> unless(boolean nothingToDo, ActionItemEvent event) {
        return nothingToDo ? List.of() : List.of(event);
    }
}
