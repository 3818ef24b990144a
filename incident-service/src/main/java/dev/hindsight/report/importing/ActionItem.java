package dev.hindsight.report.importing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An action item as the report has it.
 *
 * @param owner the person who answers for it, none when the report does not say
 * @param done whether the report says it is done; none when it says nothing
 * @param type {@code mitigate, prevent, detect, process, repair}, where a column or heading says so
 * @param comment words beside it that are neither owner nor ticket
 */
public record ActionItem(String text, @Nullable Person owner, List<String> ticketKeys, List<String> urls,
        @Nullable Boolean done,
        @Nullable LocalDate due, @Nullable String type, String comment) {

    public ActionItem {
        ticketKeys = List.copyOf(ticketKeys);
        urls = List.copyOf(urls);
    }

    public @Nullable String ownerName() {
        return owner == null ? null : owner.name();
    }
}
