package dev.hindsight.report.importing.review;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/**
 * What a reviewer would ask about a report, beyond what its reader had to point at: a done action without a ticket or link, no
 * resolution, no timeline, sections nobody expects, a duration that no two times of the timeline bear out.
 */
public final class Lint {

    private Lint() {}

    public static List<Finding> of(Reading reading) {
        var findings = new ArrayList<Finding>();
        if (reading.isRefused()) {
            return findings;
        }
        for (int i = 0; i < reading.actionItems().size(); i++) {
            ActionItem item = reading.actionItems().get(i);
            if (Boolean.TRUE.equals(item.done()) && item.ticketKeys().isEmpty() && item.urls().isEmpty()) {
                findings.add(
                        Finding.info("done-without-ticket", "actionItems[" + i + "]",
                                "It is done, and nothing shows it. Add the ticket or the change that did it."));
            }
        }
        if (!reading.sections().containsKey(Section.RESOLUTION)) {
            findings.add(Finding.info("resolution-missing", "sections.resolution",
                    "The report does not say how it was resolved. Add a resolution."));
        }
        if (reading.timeline().isEmpty()) {
            findings.add(Finding.info("timeline-missing", "timeline",
                    "The report has no timeline. Add at least when it began, was noticed and was over."));
        }
        for (int i = 0; i < reading.otherSections().size(); i++) {
            findings.add(Finding.info("unknown-section", "otherSections[" + i + "]",
                    "“" + reading.otherSections().get(i).name()
                            + "” is none of our sections; its text is kept. Move it where it belongs."));
        }
        findings.addAll(ClaimedDurations.of(reading));
        return findings;
    }
}
