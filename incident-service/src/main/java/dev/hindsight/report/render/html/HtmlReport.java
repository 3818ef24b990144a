package dev.hindsight.report.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.content.Clock;
import dev.hindsight.report.render.content.Fact;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.Seen;
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

    /** How it looks now, and how it looked in exports of before. */
    static List<UnaryOperator<String>> looks() {
        return Stream.concat(Stream.of(HtmlReport::rich), RICH.before().stream()).toList();
    }

    private String page(String style, boolean marked) {
        head();
        report.sections().forEach((section, text) -> section(section, text, true));
        timeline();
        report.sections().forEach((section, text) -> section(section, text, false));
        out.raw(HtmlItems.of(report.items()));
        foot();
        var page = new Markup().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\" />\n<meta name=\"robots\" content=\"noindex\" />\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\" />\n")
                .text("<meta name=\"description\" content=\"", "Incident report " + report.heading(), "\" />\n")
                .text("<title>", report.heading(), "</title>\n");
        if (marked) {
            page.text("<meta name=\"" + MARK + "\" content=\"", Marks.of(report, sources, Seen.AS_LINKS).json(), "\" />\n");
        }
        return page.raw("<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n" + out + "</main>\n</body>\n</html>\n")
                .toString();
    }

    private void head() {
        out.raw("<header>\n");
        if (report.head().key() != null) {
            out.raw("<p class=\"over\">"
                    + (report.head().confidential() ? "Confidential incident report " : "Incident report "))
                    .link(report.head().key(), report.head().address()).raw("</p>\n");
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
            case LIST -> out.raw("<ul class=\"values\">").raw(items(fact)).raw("</ul>");
            case MOMENT -> out.text("<time datetime=\"", String.valueOf(Clock.read(value)), "\">").text("", value, "</time>");
            case PLAIN -> out.link(value, fact.target(0));
        }
    }

    private static String items(Fact fact) {
        var items = new Markup();
        for (int i = 0; i < fact.values().size(); i++) {
            items.raw("<li>").link(fact.values().get(i), fact.target(i)).raw("</li>");
        }
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

    private void foot() {
        String of = report.head().key() == null
                ? "As it stood at "
                : report.head().key() + ", version " + report.head().version() + ", as it stood at ";
        out.text("<footer><p>", of + Clock.text(report.head().asOf()) + ".", "</p></footer>\n");
    }
}
