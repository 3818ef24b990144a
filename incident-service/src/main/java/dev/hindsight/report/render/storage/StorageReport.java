package dev.hindsight.report.render.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.content.Fact;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.Titles;
import dev.hindsight.report.render.html.Markup;
import dev.hindsight.report.render.html.RichText;
import dev.hindsight.report.render.html.SectionSource;

/**
 * The report in the storage format of Confluence, to be the body of a page: page properties, status macros, task list, Jira
 * macros. See formats.md §40.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">Confluence storage format</a>
 */
public final class StorageReport {

    static final String MARK = "hindsight-report";

    private static final RichText RICH = new RichText(CodeMacro::new, TaskLists::new);

    private final Report report;
    private final JiraSite jira;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Markup out = new Markup();

    private StorageReport(Report report, JiraSite jira) {
        this.report = report;
        this.jira = jira;
    }

    public static String of(Report report, JiraSite jira) {
        return new StorageReport(report, jira).write();
    }

    /** How a section looks, and looked before, when it is read back, to compare: a macro holds less of code than HTML does. */
    static List<UnaryOperator<String>> looks() {
        return Stream.concat(Stream.<UnaryOperator<String>>of(RICH::render), RICH.before().stream())
                .<UnaryOperator<String>>map(look -> markdown -> CodeMacros.shown(look.apply(markdown)).html()).toList();
    }

    private String write() {
        properties();
        report.sections().forEach((section, text) -> section(section, text, true));
        timeline();
        report.sections().forEach((section, text) -> section(section, text, false));
        out.raw(StorageTasks.of(report.items(), jira));
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
            case STATUS, SEVERITY -> out.raw("<p>").raw(StorageMacros.status(value)).raw("</p>");
            case LIST -> {
                if (fact.values().size() == 1) {
                    out.raw("<p>" + StorageMacros.link(value, fact.target(0)) + "</p>");
                } else {
                    list(fact);
                }
            }
            case MOMENT -> out.raw("<p>").raw(StorageMacros.day(value.substring(0, value.indexOf(' '))))
                    .text("", value.substring(value.indexOf(' ')), "</p>");
            case PLAIN -> out.raw("<p>")
                    .raw(StorageMacros.link(value, fact.target(0)))
                    .raw("</p>");
        }
    }

    private void list(Fact fact) {
        out.raw("<ul>");
        for (int i = 0; i < fact.values().size(); i++) {
            out.raw("<li><p>" + StorageMacros.link(fact.values().get(i), fact.target(i)) + "</p></li>");
        }
        out.raw("</ul>");
    }

    private void section(Section section, String text, boolean beforeTimeline) {
        if (Titles.isBeforeTimeline(section) != beforeTimeline) {
            return;
        }
        if (!SectionSource.isSeen(text, CodeMacros.shown(RICH.render(text)).html())) {
            sources.put(section.toString(), text);
        }
        out.text("<h2>", Titles.of(section), "</h2>\n").raw(RICH.render(text));
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

    /** Hidden page properties: they survive the editor, and nobody has to look at them. */
    private void marks() {
        var marks = Marks.of(report, sources, StorageTickets.SEEN);
        out.raw("<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"hidden\">true")
                .raw("</ac:parameter><ac:parameter ac:name=\"id\">" + MARK + "</ac:parameter><ac:rich-text-body>")
                .text("<table><tbody><tr><th><p>" + MARK + "</p></th><td><p>", marks.json(), "</p></td></tr></tbody></table>")
                .raw("</ac:rich-text-body></ac:structured-macro>\n");
    }
}
