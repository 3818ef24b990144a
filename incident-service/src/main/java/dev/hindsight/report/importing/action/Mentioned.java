package dev.hindsight.report.importing.action;

import java.util.regex.Pattern;

/**
 * Whether somebody who is mentioned among the words of an action owns it: before all other words, behind them, or set apart by a
 * sign. Inside a sentence a name is one of its words.
 */
final class Mentioned {

    private static final int NEAR = 40;
    private static final Pattern OWNERLY = Pattern
            .compile("(?i).*\\b(?:assigned to|owned by|owners?|responsible|assignee|dri)\\W*", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile(".*[-–—:|(\\[]\\s*", Pattern.DOTALL);
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?i).*\\b(?:to|with|from|for|of|by|about|via|and|or|as|at|in|on|like|than|per|see|ask|tell|ping|contact|chase|help|remind|let|inform|"
                    + "involve|message|email|thank|invite)\\s*",
            Pattern.DOTALL);
    private static final Pattern NOTHING_MORE = Pattern.compile("(?i)\\W*(?:(?:by|due|until|before|eta)\\b[\\W\\d]*)?");

    private Mentioned() {}

    static boolean owns(String before, String after) {
        if (before.isBlank()) {
            return true;
        }
        String near = before.length() > NEAR ? before.substring(before.length() - NEAR) : before;
        if (OWNERLY.matcher(near).matches() || SIGN.matcher(near).matches()) {
            return true;
        }
        boolean last = after.length() < NEAR && NOTHING_MORE.matcher(after).matches();
        return last && !LEADS_ON.matcher(near).matches();
    }
}
