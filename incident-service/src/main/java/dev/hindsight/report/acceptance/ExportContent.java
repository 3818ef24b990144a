package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Moment;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;

/** An export of our own says what it says in the words of an incident already. */
final class ExportContent {

    private ExportContent() {}

    static Content of(Report report) {
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
        return new Content(head.title(), head.title(), began == null ? null : began.atOffset(ZoneOffset.UTC).toLocalDate(),
                head.status(), head.severity(), head.environment(),
                new Content.Lists(head.services(), head.labels(), report.people().authors(), report.people().participants()),
                report.people().roles(), moments, report.sections(),
                report.lines().stream().map(told -> new Content.Line(EventId.next(), told)).toList(),
                report.items().stream().map(item -> new Content.Item(EventId.next(), said(item))).toList());
    }

    private static ImportedItem said(ReportItem item) {
        return new ImportedItem(item.text(), item.type(), item.owner(), item.priority(), item.dueOn(), item.status(), null,
                item.tickets().stream().map(ticket -> new ImportedItem.Ticket(ticket.key(), ticket.url(), ticket.kind()))
                        .toList());
    }
}
