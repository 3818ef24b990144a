package dev.hindsight.report.importing;

import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the timeline, with no more of its time than the report makes certain.
 *
 * @param start when it happened or began
 * @param until when it ended, or the only bound that is known
 * @param zone the zone as stated for this entry or for the list
 * @param dayOffset days after the first entry, where no day is known at all
 * @param rawTime the time words as written
 * @param urls addresses that words of the entry link to
 */
public record Entry(Moment start, Moment until, @Nullable String zone, @Nullable Integer dayOffset, boolean approximate,
        String text, String rawTime, List<String> urls) {

    public Entry {
        urls = List.copyOf(urls);
    }

    /** The instant with its offset, the local date-time, the date, or nothing, whichever is certain. */
    public @Nullable String at() {
        return start.at();
    }

    /** The clock face, where it is all that is known. */
    public @Nullable LocalTime localTime() {
        return start.day() == null ? start.time() : null;
    }

    public @Nullable LocalTime untilLocalTime() {
        return until.day() == null ? until.time() : null;
    }
}
