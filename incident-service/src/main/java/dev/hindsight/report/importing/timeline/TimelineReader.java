package dev.hindsight.report.importing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.LostText;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Zone;

/**
 * The timeline of a report.
 *
 * @param loose what stands there and belongs to no entry
 */
public record TimelineReader(List<Entry> entries, List<String> loose, List<Finding> findings) {

    /** @param day the day of the report, none when it has none */
    public static TimelineReader read(List<Chapter> chapters, Format format, @Nullable LocalDate day, @Nullable Zone supplied,
            DateOrder order) {
        var drafts = new ArrayList<EntryDraft>();
        var loose = new ArrayList<String>();
        for (Chapter chapter : chapters) {
            EntryDrafts read = new TimelineWalk().walk(chapter.name(), chapter.blocks());
            drafts.addAll(read.entries());
            loose.addAll(read.loose());
        }
        var chronology = new Chronology(day, supplied, order);
        List<Entry> entries = chronology.settle(drafts);
        var findings = new ArrayList<Finding>(chronology.findings());
        if (!chapters.isEmpty() && entries.isEmpty()) {
            findings.add(loose.isEmpty()
                    ? Finding.warning("section-empty", "timeline", "The heading stands there without an entry.")
                    : Finding.warning("timeline-unread", "timeline",
                            "There is text, but no entry with a time was found in it."));
        }
        if (chapters.stream().anyMatch(chapter -> chapter.blocks().stream().anyMatch(block -> block instanceof Block.Macro))) {
            findings.add(Finding.warning("unknown-macro", "timeline", "A macro we do not know was kept as it is."));
        }
        lost(entries, format, findings);
        return new TimelineReader(entries, loose, findings);
    }

    private static void lost(List<Entry> entries, Format format, List<Finding> findings) {
        for (int i = 0; i < entries.size(); i++) {
            if (format == Format.TEXT && LostText.in(entries.get(i).text())) {
                findings.add(Finding.warning("lost-text", "timeline[" + i + "]", "The sentence stops where something was."));
            }
        }
    }
}
