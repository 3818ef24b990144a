package dev.hindsight.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItemCommand.Raise;
import dev.hindsight.action.incident.KnownIncident;
import dev.hindsight.manners.Visible;

/**
 * The body of a raise.
 *
 * @param incident key or id
 * @param type {@code prevent} when left out
 * @param priority {@code normal} when left out
 * @param tickets Jira keys and URLs
 */
record RaiseRequest(
        @NotNull @Pattern(regexp = "\\s*([Ii][Nn][Cc]-[1-9][0-9]{0,17}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\\s*", message = "must be a key such as INC-142 or an id") String incident,
        @NotBlank @Size(max = 2_000) @Pattern(regexp = Visible.TEXT, message = Visible.MESSAGE) String text,
        @Nullable ActionType type,
        @Name @Nullable String owner,
        @Nullable Priority priority,
        @Day @Nullable LocalDate dueOn,
        @Size(max = 50) @Nullable List<@NotNull @TicketText String> tickets) {

    Raise on(KnownIncident known, String key) {
        return new Raise(key, known.id(), known.key(), text.strip(), type == null ? ActionType.PREVENT : type,
                owner == null ? null : owner.strip(), priority == null ? Priority.NORMAL : priority, dueOn, distinct());
    }

    private List<Ticket> distinct() {
        var seen = new HashSet<String>();
        return tickets == null
                ? List.of()
                : tickets.stream().map(TicketReference::parse).filter(ticket -> seen.add(ticket.identity())).toList();
    }
}
