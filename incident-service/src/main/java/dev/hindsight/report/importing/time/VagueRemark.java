package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2026-07-26 (approx.)", "2 August (later)": how sure a day is, or which part of it, in brackets behind it. */
public final class VagueRemark {

    private static final String SURE = "(?:approx(?:imately|imate|\\.)?|est(?:imated|\\.)?|roughly|around|ish)";
    private static final Pattern ROUGH = StampReader.pattern("\\s{0,2}\\(" + SURE + "\\)");
    static final Pattern SEPARATED = StampReader.pattern("\\s{0,2}\\(" + SURE + "\\)(?=\\s*(?:[-–—:|→]|$))");
    private static final Pattern PART = StampReader.pattern("\\s{0,2}\\((?:early |late |mid[- ]?|in the )?"
            + "(?:later|earlier|morning|afternoon|evening|night|overnight)(?: (?:that|the same) day)?\\)\\s{0,9}");

    private VagueRemark() {}

    /** Moves past a remark that a day is not sure. */
    static void read(Cursor cursor, StampDraft draft) {
        if (draft.day != null && cursor.take(ROUGH) != null) {
            draft.approximate = true;
        }
    }

    /** The day alone in a cell with the part of it that stands behind in brackets; the same stamp where other words do. */
    public static Stamp withPart(Stamp stamp, String words) {
        Matcher part = PART.matcher(words.substring(Math.min(stamp.end(), words.length())));
        return stamp.dayOnly() && part.matches() ? stamp.vaguely(words.strip(), words.length()) : stamp;
    }
}
