package dev.hindsight.report.importing.timeline;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * Times that follow one another behind the first of a text, each with the same mark, as where the lines of a list were joined:
 * "pushed 07:55 - first report 08:20 - undone", "Pump stops [2:17 PM] Alarm [2:55 PM] Bo on site".
 */
final class RunOfTimes {

    private static final int FEWEST = 2;
    private static final Pattern DASHED = Pattern
            .compile("(?<=\\s)(?=\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})? ?[-–—] )");
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\s)(?=\\[\\d{1,2}[:.]\\d\\d[^\\]\\[]{0,20}\\])");

    private RunOfTimes() {}

    /** @return where each begins; empty unless there are some and none is before the one in front of it */
    static List<Splitter.Cut> of(String text) {
        var bracketed = run(text, BRACKETED);
        return bracketed.isEmpty() ? run(text, DASHED) : bracketed;
    }

    private static List<Splitter.Cut> run(String text, Pattern begin) {
        var run = new ArrayList<Splitter.Cut>();
        LocalTime last = null;
        boolean quoted = false;
        int quotedTo = 0;
        Matcher matcher = begin.matcher(text);
        while (matcher.find() && matcher.start() < Limits.SEARCHED) {
            int at = matcher.start();
            quoted = Splitter.quoted(text, quotedTo, at, quoted);
            quotedTo = at;
            Stamp stamp = quoted ? null : StampReader.read(text, at);
            if (stamp == null || !isMarked(stamp, begin) || stamp.end() >= text.length()
                    || !Splitter.isComplete(text.substring(Math.max(0, at - 60), at))) {
                continue;
            }
            LocalTime time = Objects.requireNonNull(time(stamp));
            if (last != null && time.isBefore(last)) {
                return List.of();
            }
            last = time;
            run.add(new Splitter.Cut(at, stamp, false, false));
        }
        return run.size() < FEWEST ? List.of() : run;
    }

    private static boolean isMarked(Stamp stamp, Pattern begin) {
        return time(stamp) != null && !stamp.fine() && (begin == BRACKETED || stamp.separated() && stamp.until() == null);
    }

    private static @Nullable LocalTime time(Stamp stamp) {
        ClockWords clock = stamp.clock();
        return clock == null ? null : clock.time();
    }
}
