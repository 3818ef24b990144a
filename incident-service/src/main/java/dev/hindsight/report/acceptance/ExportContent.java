package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.read.view.TimelineEntry;
import dev.hindsight.manners.UnsafeText;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.ReportQueries.Both;

/** An export of our own says what it says in the words of an incident already. */
final class ExportContent {

    private ExportContent() {}

    /** A row whose words were taken out says nothing. */
    static Content of(Report report) {
        Content all = all(report);
        return all.with(all.timeline().stream().filter(line -> !line.told().text().isBlank()).toList(),
                all.items().stream().filter(item -> !item.said().text().isBlank()).toList());
    }

    static List<Remark> mergedElsewhere(Report report) {
        @Nullable
        String into = report.head().mergedInto();
        return report.head().status() != Status.MERGED
                ? List.of()
                : List.of(Remark.info("merged-elsewhere", "status", "The page says that this incident was merged"
                        + (into == null ? "" : " into " + Plain.cut(into, Limits.NAME)) + ". An import merges nothing."));
    }

    private static Content all(Report report) {
        Report.Head head = report.head();
        Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
        for (Moment moment : Moment.values()) {
            @Nullable
            Instant at = report.times().at(moment);
            if (at != null) {
                moments.put(moment, at);
            }
        }
        @Nullable
        Instant began = report.times().startedAt();
        var sections = new EnumMap<Section, String>(Section.class);
        report.sections().forEach((section, text) -> sections.put(section, UnsafeText.visible(text)));
        @Nullable
        String title = line(head.title());
        return new Content(title, title == null ? "Imported report" : title,
                began == null || !Bounds.isInTime(began) ? null : began.atOffset(ZoneOffset.UTC).toLocalDate(),
                head.status(), head.severity(), line(head.environment()),
                new Content.Lists(lines(head.services()), lines(head.labels()), lines(report.people().authors()),
                        lines(report.people().participants())),
                roles(report.people().roles()), moments, sections,
                report.lines().stream()
                        .map(told -> new Content.Line(EventId.next(), told.saying(UnsafeText.visible(told.text())))).toList(),
                report.items().stream().map(item -> new Content.Item(EventId.next(), said(item))).toList(),
                head.confidential());
    }

    /**
     * What an export was taken from, under the ids that lines and action items have here. What merged incidents brought along may
     * have been hidden from whoever took the export, so that nothing follows from its absence.
     */
    static Content origin(Both both, Content page) {
        Content here = all(Report.of(both.incident(), both.actionItems(), null));
        var lines = new ArrayList<Content.Line>();
        var entries = Objects.requireNonNullElse(both.incident().timeline(), List.<TimelineEntry>of()).stream()
                .filter(entry -> entry.retracted() == null).toList();
        for (int i = 0; i < entries.size(); i++) {
            var line = new Content.Line(entries.get(i).id(), here.timeline().get(i).told());
            if (entries.get(i).from() == null || page.timeline().stream().anyMatch(one -> one.told().equals(line.told()))) {
                lines.add(line);
            }
        }
        var items = new ArrayList<Content.Item>();
        for (int i = 0; i < both.actionItems().size(); i++) {
            FollowUp item = both.actionItems().get(i);
            ImportedItem said = here.items().get(i).said();
            if (item.incident().equals(both.incident().id())
                    || page.items().stream().anyMatch(one -> one.said().equals(said))) {
                items.add(new Content.Item(item.id(), said));
            }
        }
        return here.with(lines, items);
    }

    private static @Nullable String line(String words) {
        String line = Plain.asLine(words);
        return line.isEmpty() ? null : line;
    }

    private static List<String> lines(List<String> words) {
        return words.stream().map(Plain::asLine).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, String> roles(Map<String, String> people) {
        var roles = new TreeMap<String, String>();
        people.forEach((role, person) -> lines(List.of(person)).forEach(name -> roles.put(role, name)));
        return roles;
    }

    private static ImportedItem said(ReportItem item) {
        return new ImportedItem(UnsafeText.visible(item.text()), item.type(), item.owner(), item.priority(), item.dueOn(),
                item.status(), null,
                item.tickets().stream().map(ticket -> new ImportedItem.Ticket(ticket.key(), ticket.url(), ticket.kind()))
                        .toList());
    }
}
