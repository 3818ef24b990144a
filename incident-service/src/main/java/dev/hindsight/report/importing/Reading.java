package dev.hindsight.report.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a careful reader takes from a report. Nothing of the text is missing here: what fits nowhere stands in
 * {@code otherSections} or {@code notPlaced}, what was left out by a rule is named in {@code findings}.
 *
 * @param sections a text for each heading that stands there, empty when nothing stands under it; no key without a heading
 * @param fields other short facts with a label, such as a severity
 * @param documentTickets ticket keys of the report as a whole
 * @param notPlaced what fits nowhere, verbatim
 */
public record Reading(Format format, @Nullable String title, @Nullable LocalDate date, List<Person> authors,
        @Nullable Status status, Map<Section, Passage> sections, List<Passage> otherSections, List<Entry> timeline,
        List<ActionItem> actionItems, PageFacts page, Map<String, String> fields, List<String> documentTickets,
        List<String> notPlaced, List<Finding> findings) {

    /** Nothing is taken over; the finding says why and what to bring instead. */
    static Reading refused(Format format, Finding finding) {
        return new Reading(format, null, null, List.of(), null, Map.of(), List.of(), List.of(), List.of(), PageFacts.NONE,
                Map.of(), List.of(), List.of(), List.of(finding));
    }

    /** The same reading of a page that came in this layout, whichever it was read as. */
    Reading in(Format layout) {
        return new Reading(layout, title, date, authors, status, sections, otherSections, timeline, actionItems, page, fields,
                documentTickets, notPlaced, findings);
    }

    /** Whether the input was turned down as a whole. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
