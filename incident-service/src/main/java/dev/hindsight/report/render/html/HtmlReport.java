package dev.hindsight.report.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.content.Clock;
import dev.hindsight.report.render.content.Fact;
import dev.hindsight.report.render.content.ItemCells;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.TicketCell;
import dev.hindsight.report.render.content.Titles;

/**
 * The report as one file of HTML that needs no other: its style is inside, it has no script and loads nothing. It is well-formed
 * XML as well, and what the PDF is made from.
 */
public final class HtmlReport {

    public static final String MARK = "hindsight-report";

    private static final RichText RICH = new RichText();
    private static final String STYLE = Style.read("report.css");

    private final Report report;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Markup out = new Markup();

    private HtmlReport(Report report) {
        this.report = report;
    }

    /** @param marked whether it is to be read back to the letter */
    public static String of(Report report, boolean marked) {
        return new HtmlReport(report).page(STYLE, marked);
    }

    /** For paper. */
    public static String of(Report report, String style) {
        return new HtmlReport(report).page(style, false);
    }

    /** How a section looks, to compare. */
    public static String rich(String markdown) {
        return RICH.render(markdown);
    }

    private String page(String style, boolean marked) {
        head();
        report.sections().forEach((section, text) -> section(section, text, true));
        timeline();
        report.sections().forEach((section, text) -> section(section, text, false));
        items();
        foot();
        var page = new Markup().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\" />\n<meta name=\"robots\" content=\"noindex\" />\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\" />\n")
                .text("<meta name=\"description\" content=\"", "Incident report " + report.heading(), "\" />\n")
                .text("<title>", report.heading(), "</title>\n");
        if (marked) {
            page.text("<meta name=\"" + MARK + "\" content=\"", Marks.of(report, sources, TicketCell::seen).json(), "\" />\n");
        }
        return page.raw("<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n" + out + "</main>\n</body>\n</html>\n")
                .toString();
    }

    private void head() {
        out.raw("<header>\n");
        if (report.head().key() != null) {
            out.raw("<p class=\"over\">Incident report ");
            link(report.head().key(), report.head().address());
            out.raw("</p>\n");
        }
        out.text("<h1>", report.head().title(), "</h1>\n").raw("<table class=\"facts\">\n<tbody>\n");
        for (Fact fact : Fact.of(report)) {
            out.text("<tr><th scope=\"row\">", fact.name(), "</th><td>");
            fact(fact);
            out.raw("</td></tr>\n");
        }
        out.raw("</tbody>\n</table>\n</header>\n");
    }

    private void fact(Fact fact) {
        String value = fact.values().getFirst();
        switch (fact.kind()) {
            case STATUS, SEVERITY -> out.raw("<span class=\"badge " + Titles.word(value).replaceAll("[^a-z-]", "") + "\">")
                    .text("", value, "</span>");
            case LIST -> out.raw("<ul class=\"values\">").raw(items(fact.values())).raw("</ul>");
            case MOMENT -> out.text("<time datetime=\"", String.valueOf(Clock.read(value)), "\">").text("", value, "</time>");
            case PLAIN -> link(value, fact.target());
        }
    }

    private static String items(List<String> values) {
        var items = new Markup();
        values.forEach(value -> items.text("<li>", value, "</li>"));
        return items.toString();
    }

    private void section(Section section, String text, boolean beforeTimeline) {
        if (Titles.isBeforeTimeline(section) != beforeTimeline) {
            return;
        }
        String rendered = RICH.render(text);
        if (!SectionSource.isSeen(text, rendered)) {
            sources.put(section.toString(), text);
        }
        out.raw("<section id=\"" + section + "\">\n").text("<h2>", Titles.of(section), "</h2>\n")
                .raw("<div class=\"text\">\n").raw(rendered).raw("</div>\n</section>\n");
    }

    private void timeline() {
        if (report.lines().isEmpty()) {
            return;
        }
        boolean written = report.lines().stream().anyMatch(told -> !LineCells.of(told).written().isEmpty());
        out.raw("<section id=\"timeline\">\n<h2>Timeline</h2>\n<table class=\"timeline\">\n<thead><tr>")
                .raw("<th scope=\"col\">UTC</th>" + (written ? "<th scope=\"col\">As written</th>" : "")
                        + "<th scope=\"col\">What happened</th></tr></thead>\n<tbody>\n");
        for (Told told : report.lines()) {
            LineCells cells = LineCells.of(told);
            String machine = LineCells.machine(told);
            out.raw("<tr><td class=\"when\">").raw(machine == null ? "<span>" : "<time datetime=\"" + machine + "\">")
                    .text(cells.when()).raw(machine == null ? "</span></td>" : "</time></td>");
            if (written) {
                out.text("<td class=\"written\">", cells.written(), "</td>");
            }
            out.raw("<td>").lines(told.text()).raw("</td></tr>\n");
        }
        out.raw("</tbody>\n</table>\n</section>\n");
    }

    private void items() {
        if (report.items().isEmpty()) {
            return;
        }
        List<String> columns = ItemCells.columns(report.items());
        out.raw("<section id=\"actionItems\">\n<h2>Action items</h2>\n<table class=\"items\">\n<thead><tr>");
        columns.forEach(name -> out.raw("<th scope=\"col\" class=\"" + Titles.word(name) + "\">" + name + "</th>"));
        out.raw("</tr></thead>\n<tbody>\n");
        for (ReportItem item : report.items()) {
            out.raw("<tr>");
            for (String column : columns) {
                out.raw("<td class=\"" + Titles.word(column) + "\" data-label=\"" + column + "\">");
                cell(item, column, ItemCells.text(item, column));
                out.raw("</td>");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</section>\n");
    }

    private void cell(ReportItem item, String column, String value) {
        switch (column) {
            case ItemCells.WHAT -> out.lines(value);
            case ItemCells.STATUS ->
                out.raw("<span class=\"badge " + item.status().replaceAll("[^a-z-]", "") + "\">").text("", value, "</span>");
            case ItemCells.DUE -> out.raw(value.isEmpty() ? "" : "<time datetime=\"" + value + "\">" + value + "</time>");
            case ItemCells.TICKETS -> tickets(item.tickets());
            default -> out.text(value);
        }
    }

    private void tickets(List<FollowUpTicket> tickets) {
        if (tickets.isEmpty()) {
            return;
        }
        out.raw("<ul class=\"values\">");
        tickets.forEach(ticket -> {
            out.raw("<li>");
            link(TicketCell.name(ticket), TicketCell.target(ticket));
            out.raw("</li>");
        });
        out.raw("</ul>");
    }

    private void link(String text, @Nullable String target) {
        if (target == null) {
            out.text(text);
            return;
        }
        out.link(text, target);
    }

    private void foot() {
        String of = report.head().key() == null
                ? "As it stood at "
                : report.head().key() + ", version " + report.head().version() + ", as it stood at ";
        out.text("<footer><p>", of + Clock.text(report.head().asOf()) + ".", "</p></footer>\n");
    }
}
