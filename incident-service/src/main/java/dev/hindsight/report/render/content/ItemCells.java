package dev.hindsight.report.render.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.render.ReportItem;

/** An action item as a row of a table. */
public final class ItemCells {

    public static final String WHAT = "What";
    public static final String STATUS = "Status";
    public static final String DUE = "Due";
    public static final String TICKETS = "Tickets";
    public static final String EVIDENCE = "Evidence";

    private static final List<String> ALL = List.of("Item", WHAT, "Owner", STATUS, "Priority", "Type", DUE, TICKETS, EVIDENCE);

    private ItemCells() {}

    /** Those that say something; that nobody owns an item says a lot. */
    public static List<String> columns(List<ReportItem> items) {
        boolean due = items.stream().anyMatch(item -> item.dueOn() != null);
        boolean tickets = items.stream().anyMatch(item -> !item.tickets().isEmpty());
        boolean keys = items.stream().anyMatch(item -> item.key() != null);
        return ALL.stream().filter(name -> switch (name) {
            case DUE -> due;
            case TICKETS -> tickets;
            case EVIDENCE -> items.stream().anyMatch(item -> !item.evidence().isEmpty());
            case "Item" -> keys;
            case "Owner" -> keys || items.stream().anyMatch(item -> item.owner() != null);
            default -> true;
        }).toList();
    }

    /** The plain text of a cell; tickets and evidence are written by each format. */
    public static String text(ReportItem item, String column) {
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
