package dev.hindsight.report.render.content;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.People;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;

/** What has been read of an export so far, and the marks that make it exact where they still fit. */
public final class ReadBack {

    public final Marks marks;
    public final Map<String, List<String>> facts = new LinkedHashMap<>();
    public final Map<Section, String> sections = new EnumMap<>(Section.class);
    final List<Told> lines = new ArrayList<>();
    final List<ReportItem> items = new ArrayList<>();
    private final Map<Object, Deque<Marks.Line>> lineMarks = new HashMap<>();
    private final List<Marks.Tickets> ticketMarks;
    private final List<Marks.Evidence> evidenceMarks;
    @Nullable
    public String title;

    public ReadBack(Marks marks) {
        this.marks = marks;
        marks.lines().forEach(line -> lineMarks.computeIfAbsent(line.fits(), _ -> new ArrayDeque<>()).add(line));
        this.ticketMarks = new ArrayList<>(marks.tickets());
        this.evidenceMarks = new ArrayList<>(marks.evidence());
    }

    public void line(LineCells cells, String text) {
        Deque<Marks.Line> fitting = lineMarks.getOrDefault(Marks.Line.fitting(cells, text), new ArrayDeque<>());
        lines.add(fitting.isEmpty() ? cells.read(text) : fitting.removeFirst().told(text));
    }

    /** @param seen in this format */
    public void item(ReportItem item, Seen seen) {
        String of = Marks.hash(item.text());
        Marks.Tickets tickets = ticketMarks.stream().filter(one -> one.of().equals(of)
                && one.tickets().stream().map(seen.ticket()).toList().equals(item.tickets())).findFirst().orElse(null);
        ticketMarks.remove(tickets);
        Marks.Evidence evidence = evidenceMarks.stream().filter(one -> one.of().equals(of)
                && one.evidence().stream().map(seen.evidence()).toList().equals(item.evidence())).findFirst().orElse(null);
        evidenceMarks.remove(evidence);
        items.add(item.with(tickets == null ? item.tickets() : tickets.tickets(),
                evidence == null ? item.evidence() : evidence.evidence()));
    }

    /** Null when the facts on top are not those of an export. */
    @Nullable
    public Report report() {
        String asOf = first("Version");
        @Nullable
        Status status = Arrays.stream(Status.values()).filter(one -> Titles.of(one).equals(first("Status"))).findFirst()
                .orElse(null);
        @Nullable
        Severity severity = Arrays.stream(Severity.values())
                .filter(one -> one.toString().equals(String.valueOf(first("Severity")).toLowerCase(Locale.ROOT))).findFirst()
                .orElse(null);
        String[] version = asOf == null ? new String[0] : asOf.split(", ", 2);
        @Nullable
        Instant at = version.length == 2 ? Clock.read(version[1]) : null;
        if (title == null || status == null || severity == null || at == null || !version[0].matches("\\d{1,18}")) {
            return null;
        }
        String environment = first("Environment");
        var head = new Report.Head(first("Incident"), Long.parseLong(version[0]), at, null, marks.origin(), title, status,
                first(Fact.MERGED_INTO), severity,
                environment == null ? "" : environment, all("Services"), all("Labels"), facts.containsKey(Fact.CONFIDENTIAL),
                all(Fact.TOOK_IN), links());
        return new Report(head, people(),
                new Times(moment(facts.containsKey(Fact.BEGAN) ? Fact.BEGAN : Fact.STARTED), moment("Detected"),
                        moment("Mitigated"),
                        moment("Resolved")),
                sections, lines, items);
    }

    private List<IncidentView.Link> links() {
        return Arrays.stream(Tie.values())
                .flatMap(tie -> all(Titles.of(tie)).stream().map(other -> new IncidentView.Link(other, tie))).toList();
    }

    private People people() {
        var roles = new TreeMap<String, String>();
        facts.forEach((name, values) -> {
            String role = Fact.role(name);
            if (role != null && !values.isEmpty()) {
                roles.put(role, values.getFirst());
            }
        });
        return new People(roles, all("Authors"), all("Participants"));
    }

    private @Nullable Instant moment(String name) {
        String text = first(name);
        return text == null ? null : Clock.read(text);
    }

    private @Nullable String first(String name) {
        List<String> values = facts.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private List<String> all(String name) {
        return facts.getOrDefault(name, List.of());
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
