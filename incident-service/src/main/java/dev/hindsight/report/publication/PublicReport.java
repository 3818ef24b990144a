package dev.hindsight.report.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.People;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Times;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.ReportQueries.Both;

/** The chosen parts of a report and nothing else: no people, no keys, no addresses, no labels, services or environment. */
final class PublicReport {

    static final String TIMELINE = "timeline";
    static final String ACTIONS = "actionItems";

    private PublicReport() {}

    /** Whether it can be chosen; what was imported and not placed cannot, because nobody has gone through it yet. */
    static boolean isPart(String name) {
        return name.equals(TIMELINE) || name.equals(ACTIONS)
                || Section.named(name).filter(section -> section != Section.IMPORTED_NOT_PLACED).isPresent();
    }

    static Report of(Both both, List<String> chosen) {
        Report whole = Report.of(both.incident(), both.actionItems(), null);
        Report.Head head = whole.head();
        Map<Section, String> sections = new LinkedHashMap<>();
        Objects.requireNonNullElse(both.incident().report(), Map.<Section, String>of()).forEach((section, text) -> {
            if (chosen.contains(section.toString())) {
                sections.put(section, text);
            }
        });
        Set<String> parts = Set.copyOf(chosen);
        return new Report(
                new Report.Head(null, head.version(), head.asOf(), null, null, head.title(), head.status(), null,
                        head.severity(),
                        "", List.of(), List.of()),
                new People(Map.of(), List.of(), List.of()), toTheSecond(whole.times()), sections,
                parts.contains(TIMELINE) ? whole.lines() : List.of(),
                parts.contains(ACTIONS) ? whole.items().stream().map(PublicReport::nameless).toList() : List.of());
    }

    /** As a person would tell them; the log keeps what machines told. */
    private static Times toTheSecond(Times times) {
        return new Times(second(times.startedAt()), second(times.detectedAt()), second(times.mitigatedAt()),
                second(times.resolvedAt()));
    }

    private static @Nullable Instant second(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static ReportItem nameless(ReportItem item) {
        return new ReportItem(null, item.text(), item.type(), null, item.priority(), item.dueOn(), item.status(), List.of());
    }
}
