package dev.hindsight.report.importing.text.mending;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "09:15 to   Keepers look for" and below it "09:50      the key": a span of time that a narrow column has torn, made whole again. */
final class TornRanges {

    private static final String CLOCK = "\\d{1,2}[:.h]\\d\\d(?: ?(?i:[ap]m))?";
    private static final Pattern TORN = Pattern.compile("(?m)^([ \\t]*(?:(?i:~|ca\\.?|about) ?)?" + CLOCK
            + ") ?(to|until|till|bis|[–—-])((?:[ \\t]{2,}\\S.{0,400})?)\\n[ \\t]*(" + CLOCK
            + ")(?:[ \\t]{2,}((?!\\d)\\S)|[ \\t]*$)");

    private TornRanges() {}

    static String joined(String text) {
        return TORN.matcher(text).replaceAll(TornRanges::joined);
    }

    /** A dash may also stand between the time of an entry and its words, so that the next line has to go on with a sentence. */
    private static String joined(MatchResult torn) {
        String next = torn.group(5) == null ? "" : torn.group(5);
        boolean dash = torn.group(2).length() == 1;
        boolean goesOn = !dash || next.isEmpty() || Character.isLowerCase(next.charAt(0));
        String whole = torn.group(1) + " " + torn.group(2) + " " + torn.group(4)
                + (torn.group(3).isEmpty() ? "  " : torn.group(3) + " ") + next;
        return Matcher.quoteReplacement(goesOn ? whole : torn.group());
    }
}
