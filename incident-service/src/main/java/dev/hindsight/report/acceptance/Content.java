package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Told;

/**
 * What one version of a page says, in the words of an incident. Kept with the import, so that the next version of the page is
 * compared with what this one said and not with what people have made of it.
 *
 * @param standIn the title used while the page has none
 * @param date the day of the incident
 * @param status never merged, which an incident becomes only by merging it into another: then null
 * @param confidential whether it says that only those who take part may see the incident
 */
record Content(@Nullable String title, String standIn, @Nullable LocalDate date, @Nullable Status status,
        @Nullable Severity severity, @Nullable String environment, Lists lists, Map<String, String> roles,
        Map<Moment, Instant> moments, Map<Section, String> report, List<Line> timeline, List<Item> items,
        boolean confidential) {

    Content {
        status = status == Status.MERGED ? null : status;
    }

    /** What taken together has no order. */
    record Lists(List<String> services, List<String> labels, List<String> authors, List<String> participants) {}

    /** A line of the timeline, under the id that it has in the incident. */
    record Line(UUID id, Told told) {}

    /** An action item, under the id by which it is handed on. */
    record Item(UUID id, ImportedItem said) {}

    /** A report describes what is over, so that without a word on its status it is being documented. */
    Status statusOrDefault() {
        return Objects.requireNonNullElse(status, Status.DOCUMENTING);
    }

    Severity severityOrDefault() {
        return Objects.requireNonNullElse(severity, Severity.MAJOR);
    }

    String environmentOrDefault() {
        return Objects.requireNonNullElse(environment, "production");
    }

    String titleOrStandIn() {
        return Objects.requireNonNullElse(title, standIn);
    }

    Content with(List<Line> lines, List<Item> handedOn) {
        return new Content(title, standIn, date, status, severity, environment, lists, roles, moments, report, lines, handedOn,
                confidential);
    }

    /** With what an earlier version of the page said and this one does not, which still holds. */
    Content after(Content earlier) {
        return new Content(title, earlier.titleOrStandIn(), date, status == null ? earlier.status : status,
                severity == null ? earlier.severity : severity, environment == null ? earlier.environment : environment, lists,
                roles, moments, report, timeline, items, confidential);
    }

    /**
     * The same but for ids, which two readings of one page never share, for what only stands in for a title, and for who may see the
     * incident: exports of before did not tell.
     */
    boolean saysTheSameAs(Content other) {
        return facts().equals(other.facts())
                && timeline.stream().map(Line::told).toList().equals(other.timeline.stream().map(Line::told).toList())
                && items.stream().map(Item::said).toList().equals(other.items.stream().map(Item::said).toList());
    }

    private Content facts() {
        return new Content(title, "", date, status, severity, environment, lists, roles, moments, report, List.of(), List.of(),
                false);
    }
}
