package dev.hindsight.report.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;

/**
 * The report in the storage format of Confluence, to be the body of a page: page properties, status macros, task list, Jira
 * macros. See formats.md §40.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">Confluence storage format</a>
 */
final class StorageReport {

    static final String MARK = "hindsight-report";

    private static final RichText RICH = new RichText(CodeMacro::new);

    private final Report report;
    private final JiraSite jira;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Markup out = new Markup();

    private StorageReport(Report report, JiraSite jira) {
        this.report = report;
        this.jira = jira;
    }

    static String of(Report report, JiraSite jira) {
        return new StorageReport(report, jira).write();
    }

    /** How a section looks, to compare. */
    static String rich(String markdown) {
        return RICH.render(markdown);
    }

    private String write() {
        properties();
        report.sections().forEach((section, text) -> section(section, text, true));
        timeline();
        report.sections().forEach((section, text) -> section(section, text, false));
        tasks();
        marks();
        return out.toString();
    }

    private void properties() {
        out.raw("<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"id\">incident")
                .raw("</ac:parameter><ac:rich-text-body><table data-layout=\"default\"><tbody>\n");
        out.text("<tr><th><p>Title</p></th><td><p>", report.head().title(), "</p></td></tr>\n");
        for (Fact fact : Fact.of(report)) {
            out.text("<tr><th><p>", fact.name(), "</p></th><td>");
            fact(fact);
            out.raw("</td></tr>\n");
        }
        out.raw("</tbody></table></ac:rich-text-body></ac:structured-macro>\n");
    }

    private void fact(Fact fact) {
        String value = fact.values().getFirst();
        switch (fact.kind()) {
            case STATUS, SEVERITY -> out.raw("<p>").raw(status(value)).raw("</p>");
            case LIST -> {
                if (fact.values().size() == 1) {
                    out.text("<p>", value, "</p>");
                } else {
                    out.raw("<ul>");
                    fact.values().forEach(one -> out.text("<li><p>", one, "</p></li>"));
                    out.raw("</ul>");
                }
            }
            case MOMENT -> out.raw("<p>").raw(day(value.substring(0, value.indexOf(' '))))
                    .text("", value.substring(value.indexOf(' ')), "</p>");
            case PLAIN -> {
                out.raw("<p>");
                link(value, fact.name().equals("Incident") ? report.head().address() : null);
                out.raw("</p>");
            }
        }
    }

    private void section(Section section, String text, boolean beforeTimeline) {
        if (Titles.isBeforeTimeline(section) != beforeTimeline) {
            return;
        }
        String rendered = RICH.render(text);
        if (!SectionSource.isSeen(text, HtmlReport.rich(text))) {
            sources.put(section.toString(), text);
        }
        out.text("<h2>", Titles.of(section), "</h2>\n").raw(rendered);
    }

    private void timeline() {
        if (report.lines().isEmpty()) {
            return;
        }
        boolean written = report.lines().stream().anyMatch(told -> !LineCells.of(told).written().isEmpty());
        out.raw("<h2>Timeline</h2>\n<table data-layout=\"default\"><tbody>\n<tr><th><p>UTC</p></th>")
                .raw((written ? "<th><p>As written</p></th>" : "") + "<th><p>What happened</p></th></tr>\n");
        for (Told told : report.lines()) {
            LineCells cells = LineCells.of(told);
            out.text("<tr><td><p>", cells.when(), "</p></td>");
            if (written) {
                out.text("<td><p>", cells.written(), "</p></td>");
            }
            out.raw("<td><p>").lines(told.text()).raw("</p></td></tr>\n");
        }
        out.raw("</tbody></table>\n");
    }

    private void tasks() {
        if (report.items().isEmpty()) {
            return;
        }
        out.raw("<h2>Action items</h2>\n<ac:task-list>\n");
        int id = 1;
        for (ReportItem item : report.items()) {
            boolean done = List.of("claimed-done", "verified", "dropped").contains(item.status());
            out.raw("<ac:task><ac:task-id>" + id++ + "</ac:task-id><ac:task-status>" + (done ? "complete" : "incomplete"))
                    .raw("</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">").lines(item.text())
                    .raw("<br />");
            details(item);
            out.raw("</span></ac:task-body></ac:task>\n");
        }
        out.raw("</ac:task-list>\n");
    }

    /** One line below the text; each value stands in its own kind of markup. */
    private void details(ReportItem item) {
        out.raw(status(Titles.words(item.status())));
        if (item.key() != null) {
            out.text(" <code>", item.key(), "</code>");
        }
        if (item.owner() != null) {
            out.text(" Owner: <strong>", item.owner(), "</strong>");
        }
        if (item.priority() != null) {
            out.text(" Priority: <em>", Titles.words(item.priority()), "</em>");
        }
        if (item.type() != null) {
            out.text(" Type: <u>", Titles.words(item.type()), "</u>");
        }
        if (item.dueOn() != null) {
            out.raw(" Due: " + day(item.dueOn().toString()));
        }
        item.tickets().forEach(ticket -> {
            out.raw(" ");
            ticket(ticket);
        });
    }

    private void ticket(FollowUpTicket ticket) {
        if (ticket.kind().equals("jira") && ticket.key() != null) {
            out.raw("<ac:structured-macro ac:name=\"jira\" ac:schema-version=\"1\">").raw(jira.parameters())
                    .text("<ac:parameter ac:name=\"key\">", ticket.key(), "</ac:parameter></ac:structured-macro>");
            return;
        }
        String target = TicketCell.target(ticket);
        out.raw(target == null ? "<span>" : "");
        link(TicketCell.name(ticket), target);
        out.raw(target == null ? "</span>" : "");
    }

    /** Hidden page properties: they survive the editor, and nobody has to look at them. */
    private void marks() {
        var marks = new Marks(Marks.FORMAT, null, Marks.lines(report), sources, Map.of(),
                Marks.tickets(report, StorageTickets::seen));
        out.raw("<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"hidden\">true")
                .raw("</ac:parameter><ac:parameter ac:name=\"id\">" + MARK + "</ac:parameter><ac:rich-text-body>")
                .text("<table><tbody><tr><th><p>" + MARK + "</p></th><td><p>", marks.json(), "</p></td></tr></tbody></table>")
                .raw("</ac:rich-text-body></ac:structured-macro>\n");
    }

    private void link(String text, @Nullable String target) {
        if (target == null) {
            out.text(text);
            return;
        }
        out.text("<a href=\"", target, "\">").text("", text, "</a>");
    }

    private static String day(String day) {
        return "<time datetime=\"" + day + "\" />";
    }

    private static String status(String words) {
        return new Markup().raw("<ac:structured-macro ac:name=\"status\" ac:schema-version=\"1\">")
                .text("<ac:parameter ac:name=\"title\">", words, "</ac:parameter>")
                .raw("<ac:parameter ac:name=\"colour\">" + colour(Titles.word(words)))
                .raw("</ac:parameter></ac:structured-macro>").toString();
    }

    private static String colour(String word) {
        return switch (word) {
            case "critical", "regressed", "blocked" -> "Red";
            case "major", "minor", "triage", "in-progress", "open" -> "Yellow";
            case "resolved", "closed", "verified" -> "Green";
            case "resolved-(documenting)", "mitigated", "claimed-done" -> "Blue";
            default -> "Grey";
        };
    }

    /** Code as Confluence shows it; what would end it is cut in two. */
    private static final class CodeMacro implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        CodeMacro(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            String code = node instanceof FencedCodeBlock fenced
                    ? fenced.getLiteral()
                    : ((IndentedCodeBlock) node).getLiteral();
            String info = node instanceof FencedCodeBlock fenced && fenced.getInfo() != null ? fenced.getInfo() : "";
            String language = info.split("\\s", 2)[0].replaceAll("[^\\w+#.-]", "");
            context.getWriter().raw("<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\">" + (language.isEmpty()
                    ? ""
                    : "<ac:parameter ac:name=\"language\">" + language + "</ac:parameter>") + "<ac:plain-text-body><![CDATA["
                    + code.replace("]]>", "]]]]><![CDATA[>") + "]]></ac:plain-text-body></ac:structured-macro>\n");
        }
    }
}
