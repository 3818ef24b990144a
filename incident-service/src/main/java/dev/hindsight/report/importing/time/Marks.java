package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in front of a day or a time that say how near it is, or on which side of it: "about", "since", "between", "w/c". */
final class Marks {

    static final Pattern ABOUT = StampReader.pattern(
            "(?:~|≈|" + MarksAbroad.ABOUT
                    + "|(?:gegen|vers|environ|etwa|hacia las|sobre las|aproximadamente|oko[łl]o)\\b|ca\\.?(?=[\\s\\d])|c\\.\\s?(?=\\d)|circa\\b|approx(?:imately|\\.)?(?=\\s)"
                    + "|about\\b|around\\b|roughly\\b|at\\s+(?:about|around|approximately|roughly)\\b)\\s{0,3}");
    /** "19:00 – (approx) Oil brought": between a time and its words. */
    static final Pattern ROUGHLY = StampReader.pattern("\\((?:approx(?:imately|\\.)?|estimated?)\\)\\s+(?=\\S)");
    /** "On the 3/5/21", "On the 3rd of May", and not "On the 3 lamps" or "On the 3rd try". */
    private static final String ON_THE = "on\\s+the\\s+(?=\\d{1,2}(?:(?:st|nd|rd|th)?\\s(?:of )?" + MonthNames.PATTERN
            + "\\b|([/.-])\\d{1,2}\\2\\d))";
    private static final Pattern AT = StampReader
            .pattern(
                    "(?:" + ON_THE + "|at\\s+|on\\s+|um\\s+|à\\s+|(?:o )?godz(?:\\.|inie)?\\s+|a las\\s+|" + MarksAbroad.AT
                            + "|@\\s?)(?=\\d|~|(?-i:[A-Z][a-z]{2}))");
    private static final Pattern FROM = StampReader.pattern(
            "(?:from|since|after|(?:start|beginn)ing(?: at)?|ab|seit|dès|depuis|desde(?: las)?|" + MarksAbroad.FROM
                    + ")\\s+(?=\\d|~|\\p{L})");
    private static final Pattern BY = StampReader
            .pattern("(?:up\\s?to|until|till|by|before|to|" + MarksAbroad.UNTIL + ")\\s+|pre-(?=\\d{4}-)");
    /** "Early morning 12 July 2018", "Evening of 2021-03-03": a part of the day ahead of it. */
    private static final Pattern PART = StampReader.pattern(
            "(?:(?:early|late|mid)[ -]?)?(?:morning|afternoon|evening|night)(?: of| on)?,?\\s+(?=\\d{1,2}[ .]|\\d{4}-|"
                    + MonthNames.PATTERN + ")");
    private static final Pattern BETWEEN = StampReader.pattern("between\\s+|" + MarksAbroad.BETWEEN);
    private static final Pattern WEEK = StampReader.pattern("(?:w/[bce]|week (?:commencing|of|beginning|ending))\\s{1,3}");

    private Marks() {}

    static void read(Cursor cursor, StampDraft draft) {
        for (int i = 0; i < 3; i++) {
            if (cursor.take(ABOUT) != null) {
                draft.approximate = true;
            } else if (cursor.take(AT) == null) {
                if (!bounds(cursor, draft)) {
                    return;
                }
            }
        }
    }

    private static boolean bounds(Cursor cursor, StampDraft draft) {
        if (cursor.take(FROM) != null) {
            draft.hour = true;
            return true;
        }
        if (cursor.take(PART) != null) {
            draft.vague = true;
            return true;
        }
        if (cursor.take(BETWEEN) != null) {
            draft.between = true;
            return true;
        }
        Matcher by = cursor.take(BY);
        if (by != null) {
            draft.by = true;
            draft.hour = !by.group().strip().equalsIgnoreCase("to");
            return true;
        }
        return false;
    }

    static boolean week(Cursor cursor, StampDraft draft) {
        int from = cursor.at();
        if (cursor.take(WEEK) == null) {
            return false;
        }
        if (DayReader.read(cursor) == null) {
            cursor.back(from);
            return false;
        }
        draft.vague = true;
        return true;
    }
}
