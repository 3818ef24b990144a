package dev.hindsight.gateway.pages.importing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.actions.ActionItem;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Moment;

/** An action item as a page has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Item(String text, @Nullable String type, @Nullable String owner, @Nullable String status,
        @Nullable LocalDate dueOn, List<ActionItem.Ticket> tickets) {

    public Item {
        tickets = tickets == null ? List.of() : tickets;
    }

    public String dueWords() {
        return Moment.dayAlone(dueOn);
    }

    public Badge statusBadge() {
        return Badge.actionStatus(status == null ? "open" : status);
    }
}
