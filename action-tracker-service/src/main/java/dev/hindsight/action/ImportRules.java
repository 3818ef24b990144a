package dev.hindsight.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItemCommand.Import;
import dev.hindsight.action.ActionItemCommand.Said;

/**
 * An item comes from a page once. Of a later version of the page only what differs from the one before is applied, and only where
 * nobody has changed it here since; what stayed for that reason is named.
 */
final class ImportRules {
    private final ActionItem.Raised item;
    private final List<ActionItemEvent> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private ImportRules(ActionItem.Raised item) {
        this.item = item;
    }

    static List<ActionItemEvent> raise(Import asked) {
        Said now = asked.now();
        var raised = new ActionItemEvent.Raised(asked.key(), asked.incident(), asked.incidentKey(), now.text(), now.type(),
                now.owner(), now.priority(), now.dueOn(), now.tickets(), true);
        List<ActionItemEvent> way = way(now);
        var all = new ArrayList<ActionItemEvent>(List.of(raised));
        if (!way.isEmpty()) {
            all.add(new ActionItemEvent.Imported(way.size(), List.of()));
            all.addAll(way);
        }
        return List.copyOf(all);
    }

    /** From open to where the page has it, as an item may go: what others have verified is a claim to whoever works here. */
    private static List<ActionItemEvent> way(Said now) {
        return switch (now.status()) {
            case OPEN -> List.of();
            case IN_PROGRESS, BLOCKED, CLAIMED_DONE, DROPPED ->
                List.of(changed(Status.OPEN, now.status(), reason(Status.OPEN, now)));
            case VERIFIED -> List.of(changed(Status.OPEN, Status.CLAIMED_DONE,
                    Objects.requireNonNullElse(now.reason(), "verified where the report comes from")));
            case REGRESSED -> List.of(changed(Status.OPEN, Status.CLAIMED_DONE, null),
                    changed(Status.CLAIMED_DONE, Status.REGRESSED, now.reason()));
        };
    }

    static List<ActionItemEvent> change(Import asked, ActionItem.Raised item) {
        Said before = asked.before();
        return before == null ? List.of() : new ImportRules(item).between(before, asked.now());
    }

    private List<ActionItemEvent> between(Said before, Said now) {
        take("text", before, now, Said::text, item.text(), ActionItemEvent.TextChanged::new);
        take("type", before, now, Said::type, item.type(), ActionItemEvent.TypeChanged::new);
        takeOrClear("owner", before.owner(), now.owner(), item.owner(), new ActionItemEvent.OwnerAssigned(now.owner()));
        take("priority", before, now, Said::priority, item.priority(), ActionItemEvent.PriorityChanged::new);
        takeOrClear("dueOn", before.dueOn(), now.dueOn(), item.dueOn(), new ActionItemEvent.DueChanged(now.dueOn()));
        tickets(before, now);
        status(before, now);
        if (changes.isEmpty() && kept.isEmpty()) {
            return List.of();
        }
        changes.addFirst(new ActionItemEvent.Imported(changes.size(), List.copyOf(kept)));
        return List.copyOf(changes);
    }

    private <T> void take(String field, Said before, Said now, Function<Said, T> part, T here,
            Function<T, ActionItemEvent> change) {
        takeOrClear(field, part.apply(before), part.apply(now), here, change.apply(part.apply(now)));
    }

    private void takeOrClear(String field, @Nullable Object before, @Nullable Object now, @Nullable Object here,
            ActionItemEvent change) {
        if (Objects.equals(before, now) || Objects.equals(now, here)) {
            return;
        }
        if (Objects.equals(before, here)) {
            changes.add(change);
            return;
        }
        kept.add(field);
    }

    private void tickets(Said before, Said now) {
        now.tickets().stream().filter(ticket -> !before.tickets().contains(ticket)).forEach(ticket -> {
            Ticket linked = item.linked(ticket);
            if (linked == null || !linked.covers(ticket)) {
                changes.add(new ActionItemEvent.TicketLinked(ticket));
            }
        });
        before.tickets().stream().filter(ticket -> now.tickets().stream()
                .noneMatch(other -> other.identity().equals(ticket.identity()))).forEach(ticket -> {
                    Ticket linked = item.linked(ticket);
                    if (linked != null) {
                        changes.add(new ActionItemEvent.TicketUnlinked(linked));
                    }
                });
    }

    private void status(Said before, Said now) {
        if (before.status() == now.status() || now.status() == item.status()) {
            return;
        }
        boolean mayGo = item.status() == before.status() && item.status().leadsTo(now.status());
        if (!mayGo) {
            kept.add("status");
            return;
        }
        changes.add(changed(item.status(), now.status(), reason(item.status(), now)));
    }

    private static ActionItemEvent changed(Status from, Status to, @Nullable String reason) {
        return new ActionItemEvent.StatusChanged(from, to, reason, List.of());
    }

    private static @Nullable String reason(Status from, Said now) {
        return now.reason() == null && from.needsReasonFor(now.status()) ? "so in the imported report" : now.reason();
    }
}
