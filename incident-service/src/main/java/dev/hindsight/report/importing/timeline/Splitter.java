package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Cuts a text where another entry begins inside it, and only there. */
final class Splitter {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d";
    private static final Pattern GLUED = Pattern
            .compile("(?<=[\\p{Ll})”\"’][.!?]?)(?<!\\bv)(?=" + MONTH + "|\\d{1,2} " + MONTH.substring(0,
                    MONTH.length() - 3) + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:[~:] ?)?\\d{1,2}[:.]\\d\\d)");
    /** The day of the week in front of the day that opens the next entry. */
    private static final Pattern WEEKDAY = Pattern.compile("\\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s*$");
    private static final Pattern SPACED = Pattern.compile("(?<=\\s)(?=[~≈]\\s?\\d|ca\\. ?\\d|" + MONTH
            + "|\\d{1,2}(?:st|nd|rd|th)? "
            + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d{4}-\\d\\d-\\d\\d(?!T)|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[:.]\\d\\d|[0-2]\\d[0-5]\\d ?hrs\\b)");
    private static final Pattern BULLET = Pattern.compile("(?<=[.!?)\\p{Ll}])\\s[-•*=]\\s(?=\\d{1,2}[:.]\\d\\d)");
    private static final Pattern OPEN_END = Pattern
            .compile("(?i)(?:.*[\\s(“\"])?(?:at|by|from|to|until|till|since|around|about|on|in|of|for|"
                    + "with|and|or|but|the|an?|was|were|is|are|be|been|says?|said|reads?|shows?|before|after|between|than|circa|approx\\.?|"
                    + "approximately|roughly|nearly|almost|it|that|this|as|per|via|because|when|while|last|next|first|every|each|started|ended)"
                    + "|.*[,:;(\\-–—/@~&+]|(?:.*[\\s(])?[“\"‘]");

    private static final Pattern LEADS_ON = Pattern
            .compile(
                    "(?i)(?:.*[\\s(“\"])?(?:at|by|from|to|until|till|since|around|about|on|for|between|before|after)|.*[(]|(?:.*[\\s(])?[“‘]");

    /** Words as an entry opens with them, and no name of somebody who says something. */
    private static final Pattern TOLD = Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?![\\p{L}:])(?! \\S{1,20}:)");

    private Splitter() {}

    /** A part of the text; the first has no stamp of its own here. */
    record Part(@Nullable Stamp stamp, String text, boolean several) {}

    /**
     * @param first the time in front of the text
     * @param bareColon whether the date before a bare ": 09:40" is gone, so that another such colon opens the next entry
     * @param quoted what no entry begins in
     */
    static List<Part> split(String text, Stamp first, boolean bareColon, Quoted quoted) {
        var parts = new ArrayList<Part>();
        Stamp open = null;
        int from = 0;
        boolean several = false;
        for (Cut cut : cuts(text, first, bareColon)) {
            if (cut.at() < from || !(cut.glued() && isDated(cut.stamp())) && quoted.holds(text, cut.at())) {
                continue;
            }
            String before = text.substring(from, cut.at());
            if (cut.reportOnly()) {
                String said = before.stripTrailing();
                several |= said.endsWith(",") || said.endsWith(";") || isComplete(before);
                continue;
            }
            if (!cut.glued() && !isComplete(before)) {
                continue;
            }
            String told = cut.stamp().day() == null ? before : WEEKDAY.matcher(before).replaceFirst("");
            parts.add(new Part(open, told.strip(), several || !cut.glued()));
            several = false;
            open = cut.stamp();
            from = cut.stamp().end();
        }
        parts.add(new Part(open, text.substring(from).strip(), several));
        return parts;
    }

    /** @param reportOnly whether it is only told of: what stands before it goes on */
    record Cut(int at, Stamp stamp, boolean glued, boolean reportOnly) {}

    private static List<Cut> cuts(String text, Stamp first, boolean bareColon) {
        var cuts = new ArrayList<Cut>();
        collect(text, GLUED, true, bareColon, cuts);
        collect(text, SPACED, false, false, cuts);
        bullets(text, cuts);
        cuts.addAll(RunOfTimes.of(text));
        cuts.addAll(Narration.of(text, first));
        cuts.sort((a, b) -> Integer.compare(a.at(), b.at()));
        return cuts;
    }

    /** A bullet that lost its line: "… was told. - 11:00 AM: Lamp on". */
    private static void bullets(String text, List<Cut> cuts) {
        Matcher matcher = BULLET.matcher(text);
        while (matcher.find() && matcher.start() < Limits.SEARCHED) {
            Stamp stamp = StampReader.read(text, matcher.end());
            if (stamp != null && stamp.hasClock() && stamp.separated() && stamp.end() < text.length()) {
                cuts.add(new Cut(matcher.start(), stamp, true, false));
            }
        }
    }

    private static void collect(String text, Pattern pattern, boolean glued, boolean bareColon, List<Cut> cuts) {
        Matcher matcher = pattern.matcher(text);
        int quotedTo = 0;
        boolean quoted = false;
        while (matcher.find() && matcher.start() < Limits.SEARCHED) {
            quoted = quoted(text, quotedTo, matcher.start(), quoted);
            quotedTo = matcher.start();
            Stamp stamp = quoted || matcher.start() == 0 ? null : StampReader.read(text, matcher.start());
            if (stamp == null || !stamp.hasClock() || stamp.end() >= text.length()) {
                continue;
            }
            boolean capital = opens(text.charAt(stamp.end()));
            boolean dated = stamp.day() != null && (capital || stamp.day().whole());
            boolean lost = bareColon && text.charAt(matcher.start()) == ':';
            if (glued && (stamp.separated() && !isValue(text, matcher.start(), stamp) || dated || lost)) {
                cuts.add(new Cut(matcher.start(), stamp, true, false));
            } else if (!glued) {
                spaced(text, matcher.start(), stamp, capital, cuts);
                if (!stamp.fine() && stamp.raw().indexOf(':') > 0
                        && TOLD.matcher(text).region(stamp.end(), text.length()).lookingAt()) {
                    cuts.add(new Cut(matcher.start(), stamp, false, true));
                }
            }
        }
    }

    /** "on the display: 05:10, mode S": between a colon and a comma stands what is told, and no entry opens. */
    private static boolean isValue(String text, int at, Stamp stamp) {
        return text.charAt(at) == ':' && text.substring(at, stamp.end()).stripTrailing().endsWith(",");
    }

    /** A mark or day of its own makes an entry; a bare time only where the sentence before has ended or a dash follows. */
    private static void spaced(String text, int at, Stamp stamp, boolean capital, List<Cut> cuts) {
        boolean marked = stamp.approximate() || stamp.day() != null;
        boolean dashed = stamp.separated() && stamp.until() == null;
        String before = text.substring(Math.max(0, at - 9), at).stripTrailing();
        boolean listed = before.endsWith(",") && !stamp.separated() && stamp.end() < text.length()
                && Character.isLetter(text.charAt(stamp.end()));
        boolean ended = listed || !before.isEmpty() && ".!?;".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean logged = before.lastIndexOf('[') > before.lastIndexOf(']') || stamp.fine() && !stamp.separated();
        if (logged) {
            return;
        }
        if ((marked || dashed) && capital) {
            cuts.add(new Cut(at, stamp, false, false));
        } else if (ended) {
            cuts.add(new Cut(at, stamp, false, true));
        }
    }

    /** A day with its year that is glued to a word, as in no log: what a dump has pushed in is not always quoted. */
    private static boolean isDated(Stamp stamp) {
        return stamp.day() != null && stamp.day().whole() && stamp.separated();
    }

    static boolean quoted(String text, int from, int to, boolean before) {
        boolean inside = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            inside = c == '“' || c != '”' && (c == '"' ? !inside : inside);
        }
        return inside;
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || c == '“' || c == '"' || c == '@' || c == '`' || c == '#';
    }

    /** Whether even a day and time that begin a line belong to the words before: "restarted at". */
    static boolean leadsOn(String before) {
        String tail = Words.collapse(before.length() > 60 ? before.substring(before.length() - 60) : before);
        return LEADS_ON.matcher(tail).matches();
    }

    /** Whether a reader would stop here: no preposition, article or opening sign at the end. */
    static boolean isComplete(String before) {
        String tail = Words.collapse(before.length() > 60 ? before.substring(before.length() - 60) : before);
        return !tail.isEmpty() && !OPEN_END.matcher(tail).matches();
    }
}
