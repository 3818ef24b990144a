package dev.hindsight.report.render;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** An action item as a row of a table. */
final class ItemCells {

    static final String WHAT = "What";
    static final String STATUS = "Status";
    static final String DUE = "Due";
    static final String TICKETS = "Tickets";

    private static final List<String> ALL = List.of("Item", WHAT, "Owner", STATUS, "Priority", "Type", DUE, TICKETS);

    private ItemCells() {}

    /** Those that say something; that nobody owns an item says a lot. */
    static List<String> columns(List<ReportItem> items) {
        boolean due = items.stream().anyMatch(item -> item.dueOn() != null);
        boolean tickets = items.stream().anyMatch(item -> !item.tickets().isEmpty());
        boolean keys = items.stream().anyMatch(item -> item.key() != null);
        return ALL.stream().filter(name -> switch (name) {
            case DUE -> due;
            case TICKETS -> tickets;
            case "Item" -> keys;
            case "Owner" -> keys || items.stream().anyMatch(item -> item.owner() != null);
            default -> true;
        }).toList();
    }

    /** The plain text of a cell; tickets are written by each format. */
    static String text(ReportItem item, String column) {
        return switch (column) {
            case "Item" -> or(item.key());
            case WHAT -> item.text();
            case "Owner" -> or(item.owner());
            case STATUS -> Titles.words(item.status());
            case "Priority" -> Titles.words(or(item.priority()));
            case "Type" -> Titles.words(or(item.type()));
            case DUE -> item.dueOn() == null ? "" : item.dueOn().toString();
            default -> "";
        };
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
