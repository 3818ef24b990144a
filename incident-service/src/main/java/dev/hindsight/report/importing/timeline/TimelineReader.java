package dev.hindsight.report.importing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.passage.LostText;
import dev.hindsight.report.importing.timeline.chronology.Chronology;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/**
 * The timeline of a report.
 *
 * @param loose what stands there and belongs to no entry
 */
public record TimelineReader(List<Entry> entries, List<String> loose, List<Finding> findings) {

    public static TimelineReader read(List<Chapter> chapters, Format format, Frame frame) {
        var drafts = new ArrayList<EntryDraft>();
        var loose = new ArrayList<String>();
        var examples = new ArrayList<String>();
        for (Chapter chapter : chapters) {
            read(chapter, format, frame, drafts, loose, examples);
        }
        List<EntryDraft> untimed = drafts.isEmpty() && examples.isEmpty() ? UntimedEntries.of(chapters) : List.of();
        if (!untimed.isEmpty()) {
            drafts.addAll(untimed);
            loose.clear();
            loose.addAll(UntimedEntries.around(chapters));
        }
        List<LocalDate> named = chapters.stream().flatMap(chapter -> HeadingDays.in(chapter.name(), frame.order()).stream())
                .toList();
        LocalDate only = HeadingDays.only(named);
        LocalDate near = named.isEmpty() ? null : named.getFirst();
        var chronology = new Chronology(drafts, only == null ? frame.day() : only, near, frame.supplied(), frame.order());
        List<Entry> entries = chronology.settle();
        var findings = new ArrayList<Finding>(chronology.findings());
        if (!chapters.isEmpty() && entries.isEmpty()) {
            findings.add(loose.stream().allMatch(ZoneLine::is)
                    ? Finding.warning("section-empty", "timeline", "The heading stands there without an entry.")
                    : Finding.warning("timeline-unread", "timeline",
                            "There is text, but no entry with a time was found in it."));
        }
        List<Block> all = chapters.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
        if (!Words.macros(all).isEmpty()) {
            findings.add(Finding.warning("unknown-macro", "timeline", "A macro we do not know was kept as it is."));
        }
        Words.macros(all.stream().filter(block -> !(block instanceof Block.Macro)).toList())
                .forEach(macro -> loose.add(macro.raw()));
        findings.addAll(Examples.findings(examples));
        lost(entries, format, findings);
        return new TimelineReader(entries, loose, findings);
    }

    private static void read(Chapter chapter, Format format, Frame frame, List<EntryDraft> drafts, List<String> loose,
            List<String> examples) {
        EntryDrafts read = new TimelineWalk(frame, format != Format.TEXT).walk(chapter.name(),
                HeadedTimes.ahead(chapter.blocks()));
        List<EntryDraft> found = CityBehindTimes.asZone(read.entries());
        List<EntryDraft> entries = read.examples().takeAll(found) ? List.of() : found;
        examples.addAll(read.examples().words());
        if (TimeBehind.endsMore(chapter.blocks(), entries.size())) {
            drafts.addAll(TimeBehind.entries(chapter.blocks(), read.zones().list(), loose));
            return;
        }
        drafts.addAll(entries);
        loose.addAll(read.loose());
    }

    private static void lost(List<Entry> entries, Format format, List<Finding> findings) {
        for (int i = 0; i < entries.size(); i++) {
            String text = entries.get(i).text();
            if (format == Format.TEXT && text.isBlank()) {
                findings.add(Finding.warning("lost-text", "timeline[" + i + "]",
                        "There is a time, but what happened did not come along. Look at the page and add it."));
            } else if (format == Format.TEXT && LostText.in(text)) {
                findings.add(Finding.warning("lost-text", "timeline[" + i + "]", "The sentence stops where something was."));
            }
        }
    }
}
