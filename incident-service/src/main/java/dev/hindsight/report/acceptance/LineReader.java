package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;
import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Moment;

/**
 * A line of a timeline with no more of its time than the report makes certain. Where day and clock are known and the zone is not, the
 * precision is that of the day, the clock stays as written, and {@code occurredAt} only serves to keep the lines in order.
 */
final class LineReader {
    private LineReader() {}

    static Told told(Entry entry) {
        Instant until = entry.until().instant();
        return new Told(at(entry), inOrder(entry.start().instant(), until) ? until : null, precision(entry),
                Plain.line(entry.zone(), Bounds.ZONE), clock(entry), entry.dayOffset(), text(entry), "note");
    }

    /** Addresses that the words only linked to stand behind them. */
    private static String text(Entry entry) {
        String text = Plain.text(entry.text());
        for (String url : entry.urls()) {
            if (!text.contains(url)) {
                text += " (" + Plain.text(url) + ")";
            }
        }
        return text;
    }

    private static boolean inOrder(@Nullable Instant start, @Nullable Instant until) {
        return until != null && (start == null || !until.isBefore(start));
    }

    private static @Nullable Instant at(Entry entry) {
        Moment start = entry.start();
        Instant certain = start.instant();
        LocalDate day = start.day();
        if (certain != null || day == null) {
            return certain;
        }
        LocalTime time = start.time() == null ? LocalTime.MIDNIGHT : start.time();
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private static Precision precision(Entry entry) {
        if (entry.start().instant() != null) {
            return entry.approximate() ? Precision.APPROXIMATE : Precision.EXACT;
        }
        return entry.start().day() == null ? Precision.UNKNOWN : Precision.DATE;
    }

    /** As written wherever the instants do not say it all: {@code 14:45}, {@code ~08:00–08:10}, {@code xx:xx}. */
    private static @Nullable String clock(Entry entry) {
        Moment start = entry.start();
        Moment until = entry.until();
        boolean sure = start.instant() != null && (until.time() == null || until.instant() != null);
        if (sure) {
            return null;
        }
        String about = entry.approximate() ? "~" : "";
        if (start.time() != null) {
            return about + start.time() + (until.time() == null ? "" : "–" + until.time());
        }
        if (until.time() != null && until.instant() == null) {
            return "–" + about + until.time();
        }
        return start.day() == null && until.instant() == null ? Plain.line(entry.rawTime(), Bounds.CLOCK) : null;
    }
}
