package dev.hindsight.report.importing.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.TimeInBrackets;
import dev.hindsight.report.importing.time.Zone;

/** Which zone the times of an entry are in that names none: that of its column, of the heading it stands below, of the table above, or of the list. */
final class EntryZones {

    /** "Click to unfold (all times UTC)" */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)[.:]?$");

    private @Nullable Zone list;
    private @Nullable Zone heading;
    private @Nullable Zone table;

    void list(@Nullable Zone stated) {
        list = stated == null ? list : stated;
        table = stated == null ? table : null;
    }

    /** The zone that the headings of a table state, for what was torn off it as well; none ends that of the table before. */
    void table(@Nullable Zone stated) {
        table = stated;
    }

    @Nullable
    Zone list() {
        return list;
    }

    /** The zone of a heading that is an entry itself or says in brackets when it was, for those listed below it; none ends that of the heading before. */
    void headed(String words) {
        TimeInBrackets behind = TimeInBrackets.of(words);
        Stamp stamp = EntryDrafts.stampOf(behind == null ? words : behind.time());
        Matcher said = BRACKETS.matcher(words);
        heading = stamp == null ? heading : stamp.zone();
        list(stamp == null && said.find() && ZoneLine.states(said.group(1)) ? ZoneLine.zone(said.group(1)) : null);
        table = null;
    }

    @Nullable
    Zone around(@Nullable Zone column) {
        return column != null ? column : heading != null ? heading : table != null ? table : list;
    }
}
