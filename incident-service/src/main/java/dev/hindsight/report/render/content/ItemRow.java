package dev.hindsight.report.render.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.report.render.ReportItem;

/** The row of a table as an action item, its cells by the names of their columns. */
public final class ItemRow {

    private ItemRow() {}

    public static ReportItem read(Map<String, String> cells, List<FollowUpTicket> tickets,
            List<FollowUpEvidence> evidence) {
        return new ReportItem(text(cells, "Item"), cells.getOrDefault(ItemCells.WHAT, ""), word(cells, "Type"),
                text(cells, "Owner"), word(cells, "Priority"), day(cells.getOrDefault(ItemCells.DUE, "")),
                status(word(cells, ItemCells.STATUS)), tickets, evidence);
    }

    static String status(@Nullable String word) {
        return word == null ? "open" : word;
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(Map<String, String> cells, String column) {
        return ReadBack.orNull(cells.getOrDefault(column, ""));
    }

    private static @Nullable String word(Map<String, String> cells, String column) {
        return ReadBack.orNull(Titles.word(cells.getOrDefault(column, "")));
    }
}
