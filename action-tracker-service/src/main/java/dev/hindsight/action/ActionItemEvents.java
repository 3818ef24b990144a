package dev.hindsight.action;

import dev.hindsight.eventlog.EventCodec;

/** The names of the events in the log and on the wire. A meaning never changes; a new shape gets a new version. */
public final class ActionItemEvents {

    /** How the types of all events of action items begin. */
    public static final String PREFIX = "hindsight.action-item.";

    private ActionItemEvents() {}

    public static EventCodec<ActionItemEvent> codec() {
        return new EventCodec<ActionItemEvent>()
                .with(PREFIX + "raised.v1", ActionItemEvent.Raised.class)
                .with(PREFIX + "owner-assigned.v1", ActionItemEvent.OwnerAssigned.class)
                .with(PREFIX + "due-changed.v1", ActionItemEvent.DueChanged.class)
                .with(PREFIX + "priority-changed.v1", ActionItemEvent.PriorityChanged.class)
                .with(PREFIX + "text-changed.v1", ActionItemEvent.TextChanged.class)
                .with(PREFIX + "type-changed.v1", ActionItemEvent.TypeChanged.class)
                .with(PREFIX + "status-changed.v1", ActionItemEvent.StatusChanged.class)
                .with(PREFIX + "imported.v1", ActionItemEvent.Imported.class)
                .with(PREFIX + "ticket-linked.v1", ActionItemEvent.TicketLinked.class)
                .with(PREFIX + "ticket-unlinked.v1", ActionItemEvent.TicketUnlinked.class);
    }
}
