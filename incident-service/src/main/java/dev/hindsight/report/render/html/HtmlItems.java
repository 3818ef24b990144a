package dev.hindsight.report.render.html;

import java.util.List;

import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.ItemCells;
import dev.hindsight.report.render.content.TicketCell;
import dev.hindsight.report.render.content.Titles;

/** The action items of a report as a table. What a cell holds is one element, so that it stands as a whole beside its name. */
final class HtmlItems {

    private final List<String> columns;
    private final Markup out = new Markup();

    private HtmlItems(List<ReportItem> items) {
        columns = ItemCells.columns(items).stream().filter(column -> !column.equals(ItemCells.EVIDENCE)).toList();
    }

    static String of(List<ReportItem> items) {
        var table = new HtmlItems(items);
        if (!items.isEmpty()) {
            table.write(items);
        }
        return table.out.toString();
    }

    private void write(List<ReportItem> items) {
        out.raw("<section id=\"actionItems\">\n<h2>Action items</h2>\n<table class=\"items\">\n<thead><tr>");
        columns.forEach(name -> out.raw("<th scope=\"col\" class=\"" + Titles.word(name) + "\">" + name + "</th>"));
        out.raw("</tr></thead>\n<tbody>\n");
        for (ReportItem item : items) {
            out.raw("<tr>");
            columns.forEach(column -> {
                out.raw("<td class=\"" + Titles.word(column) + "\" data-label=\"" + column + "\">");
                cell(item, column, ItemCells.text(item, column));
                out.raw("</td>");
            });
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</section>\n");
    }

    private void cell(ReportItem item, String column, String value) {
        switch (column) {
            case ItemCells.WHAT -> what(item);
            case ItemCells.STATUS ->
                out.raw("<span class=\"badge " + item.status().replaceAll("[^a-z-]", "") + "\">").text("", value, "</span>");
            case ItemCells.DUE -> out.raw(value.isEmpty() ? "" : "<time datetime=\"" + value + "\">" + value + "</time>");
            case ItemCells.TICKETS -> tickets(item);
            default -> out.text(value);
        }
    }

    /** With the evidence below it, which has no column of its own: there is no room for one. */
    private void what(ReportItem item) {
        out.raw("<div><span class=\"said\">").lines(item.text()).raw("</span>");
        if (!item.evidence().isEmpty()) {
            out.raw("<div class=\"evidence\">Evidence: <ul class=\"values\">");
            item.evidence().forEach(one -> out.raw("<li>").link(EvidenceCell.name(one), EvidenceCell.target(one)).raw("</li>"));
            out.raw("</ul></div>");
        }
        out.raw("</div>");
    }

    private void tickets(ReportItem item) {
        if (item.tickets().isEmpty()) {
            return;
        }
        out.raw("<ul class=\"values\">");
        item.tickets().forEach(one -> out.raw("<li>").link(TicketCell.name(one), TicketCell.target(one)).raw("</li>"));
        out.raw("</ul>");
    }
}
