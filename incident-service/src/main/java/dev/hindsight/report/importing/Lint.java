package dev.hindsight.report.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reviewer would ask about a report, beyond what its reader had to point at: a done action without a ticket or link, no
 * resolution, no timeline, sections nobody expects.
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
                        Finding.info("done-without-ticket", "actionItems[" + i + "]", "It is done, and nothing shows it."));
            }
        }
        if (!reading.sections().containsKey(Section.RESOLUTION)) {
            findings.add(Finding.info("resolution-missing", "sections.resolution",
                    "The report has no section about the resolution."));
        }
        if (reading.timeline().isEmpty()) {
            findings.add(Finding.info("timeline-missing", "timeline", "The report has no timeline."));
        }
        for (int i = 0; i < reading.otherSections().size(); i++) {
            findings.add(Finding.info("unknown-section", "otherSections[" + i + "]",
                    "“" + reading.otherSections().get(i).name() + "” is none of our sections; its text is kept."));
        }
        return findings;
    }
}
