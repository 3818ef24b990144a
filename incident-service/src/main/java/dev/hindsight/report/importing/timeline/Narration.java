package dev.hindsight.report.importing.timeline;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Sentences that open with a time as the first of the text does: "At 10:00 the lamp went out. … At 10:20, Bo was told." */
final class Narration {

    private static final Pattern OPENS = Pattern.compile("(?:At|On) .*");
    /** Some have lost their dot in front of them. */
    private static final Pattern SENTENCE = Pattern
            .compile("(?<=[.!?)\\p{Ll}] )(?=(?:On \\p{Lu}\\p{Alpha}[^,.]{1,25}, at|At) ~?\\d)");

    private Narration() {}

    /**
     * @param first the time in front of the text
     * @return where each of them begins; empty unless the text itself opens so, and where one is before the one in front of it
     */
    static List<Splitter.Cut> of(String text, Stamp first) {
        var sentences = new ArrayList<Splitter.Cut>();
        Matcher matcher = SENTENCE.matcher(OPENS.matcher(first.raw()).matches() ? text : "");
        LocalTime last = time(first);
        boolean quoted = false;
        int quotedTo = 0;
        while (matcher.find() && matcher.start() < Limits.SEARCHED) {
            quoted = Splitter.quoted(text, quotedTo, matcher.start(), quoted);
            quotedTo = matcher.start();
            Stamp stamp = quoted ? null : StampReader.read(text, matcher.start());
            LocalTime time = time(stamp);
            if (stamp == null || time == null || stamp.end() >= text.length()) {
                continue;
            }
            if (last != null && stamp.day() == null && time.isBefore(last)) {
                return List.of();
            }
            last = time;
            sentences.add(new Splitter.Cut(matcher.start(), stamp, false, false));
        }
        return sentences;
    }

    private static @Nullable LocalTime time(@Nullable Stamp stamp) {
        ClockWords clock = stamp == null ? null : stamp.clock();
        return clock == null ? null : clock.time();
    }
}
