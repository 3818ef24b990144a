package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** Wrapped lines of which none tells a time: sentences, that stay together wherever they go. */
final class LooseProse {

    /** A colon or dash that stood behind a date which did not come along. */
    static final Pattern LOST = Pattern.compile("(?:(?i:w/c)\\s?)?(?::-\\s+|[:–—-]\\s+(?:[:–—-]\\s+)?)(?=\\p{L})");

    private LooseProse() {}

    static boolean is(List<Line> lines, PrintedColumns columns) {
        return lines.size() > 1 && lines.stream().map(line -> Words.collapse(line.plain()))
                .allMatch(words -> EntryDrafts.stampOf(words) == null && !columns.isHeading(words)
                        && !LOST.matcher(words).lookingAt());
    }

    /** The lines with a day that ends the last sentence on the line of that sentence: "… and was lit again on Tuesday,/20th of May." */
    static List<Line> withDayAtEnd(List<Line> lines) {
        if (lines.size() < 2 || !isDayAtEnd(lines.get(lines.size() - 2), lines.getLast())) {
            return lines;
        }
        var joined = new ArrayList<Line>(lines.subList(0, lines.size() - 2));
        joined.add(lines.get(lines.size() - 2).wrapped(lines.getLast()));
        return joined;
    }

    private static boolean isDayAtEnd(Line before, Line last) {
        String said = Words.collapse(before.plain());
        String words = Words.collapse(last.plain());
        Stamp day = words.endsWith(".") ? EntryDrafts.stampOf(words) : null;
        return day != null && day.dayOnly() && day.end() >= words.length() - 1 && !said.isEmpty()
                && (said.endsWith(",") || Character.isLetter(said.codePointBefore(said.length())));
    }

    /** Whole, and what one of its lines says of all times is known. */
    static void append(Line line, List<Line> lines, EntryDrafts drafts) {
        String whole = Words.collapse(line.plain());
        String zone = ZoneLine.states(whole)
                ? whole
                : lines.stream().map(part -> Words.collapse(part.plain())).filter(ZoneLine::states).findFirst().orElse("");
        drafts.zone(zone.isEmpty() ? ZoneLine.among(whole) : ZoneLine.zone(zone));
        drafts.roughly(ZoneLine.roughly(whole));
        drafts.append(zone.equals(whole) ? "" : whole, " ");
        drafts.links(List.of(line));
    }
}
