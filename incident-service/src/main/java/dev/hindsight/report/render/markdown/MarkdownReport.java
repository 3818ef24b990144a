package dev.hindsight.report.render.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.Fact;
import dev.hindsight.report.render.content.ItemCells;
import dev.hindsight.report.render.content.LineCells;
import dev.hindsight.report.render.content.Marks;
import dev.hindsight.report.render.content.TicketCell;
import dev.hindsight.report.render.content.Titles;

/**
 * The report as Markdown (CommonMark with the tables of GitHub). Sections stand as they were written, but for a backslash before
 * what would be HTML, a picture or a link to anything but the web, for the end of code that they leave open, and for the rank of
 * their headings, which is below that of the section.
 */
public final class MarkdownReport {

    public static final String MARK = "<!-- hindsight-report ";
    private static final String END = " -->";

    private final Report report;
    private final String boundary;
    private final Map<String, Integer> lowered = new LinkedHashMap<>();
    private final Map<String, List<Integer>> slashes = new LinkedHashMap<>();
    private final List<String> ended = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
        this.boundary = boundary(report);
    }

    public static String of(Report report) {
        return new MarkdownReport(report).write();
    }

    private String write() {
        line("# " + MarkdownCell.escaped(report.heading()));
        line("");
        facts();
        report.sections().forEach((section, text) -> section(section, text, true));
        timeline();
        report.sections().forEach((section, text) -> section(section, text, false));
        items();
        var marks = new Marks(Marks.FORMAT, report.head().origin(), boundary, Marks.lines(report), Map.of(), lowered, slashes,
                ended,
                Marks.tickets(report, MarkdownBack.SEEN), Marks.evidence(report, MarkdownBack.SEEN));
        line(comment("hindsight-report " + marks.json().replace("--", "-\\u002d")));
        return out.toString();
    }

    private void facts() {
        line("| | |");
        line("|---|---|");
        for (Fact fact : Fact.of(report)) {
            row(List.of("**" + MarkdownCell.escaped(fact.name()) + "**", values(fact)));
        }
        line("");
    }

    private static String values(Fact fact) {
        if (fact.kind() != Fact.Kind.LIST) {
            return linked(MarkdownCell.escaped(fact.values().getFirst()), fact.target(0));
        }
        return IntStream.range(0, fact.values().size())
                .mapToObj(i -> linked(MarkdownCell.listed(fact.values().get(i)), fact.target(i)))
                .collect(Collectors.joining(", "));
    }

    private void section(Section section, String text, boolean beforeTimeline) {
        if (Titles.isBeforeTimeline(section) != beforeTimeline) {
            return;
        }
        int ranks = Headings.down(text);
        if (ranks > 0) {
            lowered.put(section.toString(), ranks);
        }
        var guarded = MarkdownGuard.of(ranks > 0 ? Headings.lowered(text, ranks) : text);
        if (!guarded.added().isEmpty()) {
            slashes.put(section.toString(), guarded.added());
        }
        begin(section.toString(), Titles.of(section));
        line(guarded.text());
        String end = OpenFence.end(guarded.text());
        if (end != null) {
            ended.add(section.toString());
            line(end);
        }
        line("");
    }

    private void timeline() {
        if (report.lines().isEmpty()) {
            return;
        }
        begin("timeline", Titles.TIMELINE);
        boolean written = report.lines().stream().anyMatch(told -> !LineCells.of(told).written().isEmpty());
        head(written ? List.of("UTC", "As written", "What happened") : List.of("UTC", "What happened"));
        for (Told told : report.lines()) {
            LineCells cells = LineCells.of(told);
            var row = new ArrayList<>(List.of(cells.when()));
            if (written) {
                row.add(MarkdownCell.escaped(cells.written()));
            }
            row.add(MarkdownCell.escaped(told.text()));
            row(row);
        }
        line("");
    }

    private void items() {
        if (report.items().isEmpty()) {
            return;
        }
        begin("actionItems", Titles.ACTIONS);
        List<String> columns = ItemCells.columns(report.items());
        head(columns);
        report.items().forEach(item -> row(columns.stream().map(column -> cell(item, column)).toList()));
        line("");
    }

    private static String cell(ReportItem item, String column) {
        return switch (column) {
            case ItemCells.TICKETS -> String.join(", ", item.tickets().stream().map(MarkdownReport::ticket).toList());
            case ItemCells.EVIDENCE -> String.join(", ", item.evidence().stream().map(MarkdownReport::evidence).toList());
            default -> MarkdownCell.escaped(ItemCells.text(item, column));
        };
    }

    static String ticket(FollowUpTicket ticket) {
        return linked(MarkdownCell.listed(TicketCell.name(ticket)), TicketCell.target(ticket));
    }

    static String evidence(FollowUpEvidence evidence) {
        return linked(MarkdownCell.listed(EvidenceCell.name(evidence)), EvidenceCell.target(evidence));
    }

    private static String linked(String text, @Nullable String target) {
        return target == null
                ? text
                : "[" + text + "](<" + target.replaceAll("[<>\\\\]", "").replace("|", "%7C").replace(",", "%2C") + ">)";
    }

    private void begin(String part, String title) {
        line(comment(boundary + " " + part));
        line("## " + title);
        line("");
    }

    private void head(List<String> names) {
        row(names);
        line("|" + "---|".repeat(names.size()));
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String comment(String words) {
        return "<!-- " + words + END;
    }

    /** A word that nobody has written; it is no secret and need not be by chance. */
    private static String boundary(Report report) {
        String all = String.join("\n", report.sections().values());
        String word = "part-" + Marks.hash(all).substring(0, 4);
        while (all.contains(word)) {
            word = "part-" + Marks.hash(word + all).substring(0, 8);
        }
        return word;
    }
}
