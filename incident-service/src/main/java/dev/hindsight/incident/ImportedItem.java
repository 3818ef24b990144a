package dev.hindsight.incident;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An action item as an imported report has it.
 *
 * @param type {@code mitigate, prevent, detect, process, repair}, where the report says so
 * @param status in the words of the action tracker, which takes what others have verified as {@code claimed-done}
 * @param reason why it has its status, where that was told
 */
public record ImportedItem(String text, @Nullable String type, @Nullable String owner, @Nullable String priority,
        @Nullable LocalDate dueOn, String status, @Nullable String reason, List<Ticket> tickets) {

    public ImportedItem {
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
    }

    /** A ticket as the report shows it, its address as linked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ticket(@Nullable String key, @Nullable String url, @Nullable String kind) {}

    /** The same, given up. */
    public ImportedItem dropped(String why) {
        return new ImportedItem(text, type, owner, priority, dueOn, "dropped", why, tickets);
    }
}
