package dev.hindsight.report.importing.timeline.chronology;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.Zone;

/**
 * An entry as found, before days and zones are settled.
 *
 * @param day its own day, or that of its cell, or of the heading it is the first under
 * @param zone its own zone, or that of its column or list
 * @param several another time stands in the same line
 * @param urls what its words link to
 */
public record EntryDraft(Stamp stamp, @Nullable DayWords day, @Nullable Zone zone, boolean ownZone, String raw, String text,
        boolean several, List<String> urls) {

    /** The same in a zone that stood behind its time. */
    public EntryDraft in(Zone said, String words) {
        return new EntryDraft(stamp, day, said, true, raw + " " + said.word(), words, several, urls);
    }
}
