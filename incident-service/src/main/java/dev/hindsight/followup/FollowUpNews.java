package dev.hindsight.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;

/** The events of action items, each with the fields that a report shows; types of a newer sender are passed over. */
sealed interface FollowUpNews {

    /** What the names of all events of action items begin with. */
    String PREFIX = "hindsight.action-item.";

    record Raised(String key, UUID incident, String text, String type, @Nullable String owner, String priority,
            @Nullable LocalDate dueOn, List<FollowUpTicket> tickets) implements FollowUpNews {
        public Raised {
            requireNonNull(key, "key");
            requireNonNull(incident, "incident");
            requireNonNull(text, "text");
            requireNonNull(type, "type");
            requireNonNull(priority, "priority");
            tickets = tickets == null ? List.of() : List.copyOf(tickets);
        }
    }

    record OwnerAssigned(@Nullable String owner) implements FollowUpNews {}

    record DueChanged(@Nullable LocalDate dueOn) implements FollowUpNews {}

    record PriorityChanged(String priority) implements FollowUpNews {
        public PriorityChanged {
            requireNonNull(priority, "priority");
        }
    }

    record TextChanged(String text) implements FollowUpNews {
        public TextChanged {
            requireNonNull(text, "text");
        }
    }

    record TypeChanged(String type) implements FollowUpNews {
        public TypeChanged {
            requireNonNull(type, "type");
        }
    }

    record StatusChanged(String to, @Nullable String reason, List<FollowUpEvidence> evidence) implements FollowUpNews {
        public StatusChanged {
            requireNonNull(to, "to");
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    record TicketLinked(FollowUpTicket ticket) implements FollowUpNews {
        public TicketLinked {
            requireNonNull(ticket, "ticket");
        }
    }

    record TicketUnlinked(FollowUpTicket ticket) implements FollowUpNews {
        public TicketUnlinked {
            requireNonNull(ticket, "ticket");
        }
    }

    /**
     * Empty for what does not matter here.
     *
     * @throws Published.Poison when a field that matters is missing
     */
    static Optional<FollowUpNews> read(Published event) {
        Class<? extends FollowUpNews> shape = switch (event.type()) {
            case PREFIX + "raised.v1" -> Raised.class;
            case PREFIX + "owner-assigned.v1" -> OwnerAssigned.class;
            case PREFIX + "due-changed.v1" -> DueChanged.class;
            case PREFIX + "priority-changed.v1" -> PriorityChanged.class;
            case PREFIX + "text-changed.v1" -> TextChanged.class;
            case PREFIX + "type-changed.v1" -> TypeChanged.class;
            case PREFIX + "status-changed.v1" -> StatusChanged.class;
            case PREFIX + "ticket-linked.v1" -> TicketLinked.class;
            case PREFIX + "ticket-unlinked.v1" -> TicketUnlinked.class;
            default -> null;
        };
        return Optional.ofNullable(shape).map(event::as);
    }
}
