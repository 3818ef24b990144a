package dev.hindsight.report.importing.action.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.passage.LostText;

/** Takes off an action's words what stands at their edges and is none of them: numbers, tickets, signs, empty brackets. */
final class Edges {

    private static final Pattern EDGES = Pattern
            .compile(
                    "^(?:(?!" + DoneWords.DONE_SIGN + "|" + DoneWords.OPEN_SIGN
                            + ")(?::[a-z]{2,20}(?:_[a-z]{2,20}){0,3}:|⚠\\x{FE0F}?(?=\\s)|[\\s:;,|·–—→-]|\\.(?!\\p{Ll}|NET\\b))){1,200}|(?:[\\s:;,|·–—→-]|[-=]>)+$");
    /** Where a ticket was taken out; "run()", "hosts=[]" and "() => {}" were written so. */
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("(?<![\\w=])(?:\\(\\s*[,;]?\\s*\\)(?!\\s?[=-]>)|\\[\\s*\\])");
    /** "… - done in", ", tracked as" and the address or key that stood behind it. */
    private static final Pattern DONE_IN = Pattern.compile("(?i)(?:\\s*[-–—(,;]\\s*|(?<=[.])\\s)"
            + "(?:done (?:in|by|via|with)|(?:tracked|raised|filed|logged|recorded|captured) (?:in|by|via|with|as|under)|see)[\\s/,)]{0,9}$");
    private static final Pattern BEFORE_SIGN = Pattern.compile("\\s++(?=[.,;:](?:\\s|$))");
    private static final String KEY = "(?!" + Tickets.NO_PROJECT + ")[A-Z][A-Z0-9]{1,9}-\\d{1,6}";
    /** A sign sets it apart from the words: "Bug 1604925 broke the lamp" is one sentence. */
    private static final String LEADING_BUG = "[Bb]ug \\d{5,8}(?=\\]?\\s?[:–—-])";
    private static final Pattern BUG_AHEAD = Pattern.compile("^\\[?(" + LEADING_BUG + ")");
    private static final Pattern BUG_BEHIND = Pattern.compile("\\s*[(\\[]([Bb]ug \\d{5,8})[)\\]][\\s.]*$");
    private static final Pattern LEADING_KEYS = Pattern
            .compile("^(?:\\[?(?:" + KEY + "|T\\d{5,7}|" + LEADING_BUG + ")\\]?[\\s:,;&–—-]+){1,9}(?=\\S)");
    private static final Pattern TRAILING_KEYS = Pattern
            .compile("(?:[\\s:,;&(\\[·–—-]+" + KEY + "[)\\]]?){1,9}[\\s.:]*$");
    /** "… Ticket: LMP-7", "… - PR:" and the link behind it: what the key at the end is, and no words of the action. */
    private static final Pattern LABELLED_KEYS = Pattern
            .compile("(?i:(?:(?<=[.!?])\\s+|\\s*[;,(–—-]+\\s*)\\b(?:(?:jira|github|gitlab) )?"
                    + "(?:tickets?|jira|issues?|stor(?:y|ies)|cards?|tracking|ref(?:erence)?s?|prs?|mrs?|(?:pull|merge) requests?)\\s?:)"
                    + "(?=(?:[\\s,;&]{1,3}" + KEY + "){0,9}[\\s.]*$)");
    private static final Pattern NUMBERED = Pattern.compile("^(?:A|AI|AP|Action|Item)[ -]?\\d{1,2}\\s?[.):–-]\\s+(?=\\S)"
            + "|^(?:Action(?: [Ii]tem)?|Task|What)\\s?:\\s+(?=\\S)|^\\d{1,2}\\.\\d{1,2}\\s+(?=\\p{Lu})|^\\d{1,2}[.)]\\s+(?=\\p{Lu})");

    private Edges() {}

    static String withoutNumber(String words) {
        return NUMBERED.matcher(words).replaceFirst("");
    }

    /** Whether the words go on from something that stood before them and was taken out. */
    static boolean opensWithSign(String words) {
        return EDGES.matcher(words.strip()).lookingAt();
    }

    /** The bugs that are set apart ahead of the words of an action or behind them. */
    static List<String> bugs(String words) {
        return Stream.of(BUG_AHEAD, BUG_BEHIND).flatMap(pattern -> pattern.matcher(words).results()).map(bug -> bug.group(1))
                .toList();
    }

    static boolean opensWithKey(String words) {
        return LEADING_KEYS.matcher(words).lookingAt();
    }

    static String trimmed(String words) {
        String whole = EMPTY_BRACKETS.matcher(words).replaceAll(" ");
        String closed = whole.equals(words) ? words : BEFORE_SIGN.matcher(whole).replaceAll("");
        return EDGES.matcher(DONE_IN.matcher(closed).replaceFirst("")).replaceAll("").strip();
    }

    /** What is left of an action's words after tickets were taken out of them. */
    static String withoutTickets(String words) {
        return trimmed(withoutKeys(LABELLED_KEYS.matcher(words).replaceFirst(" ")));
    }

    /** A bracket that the key closes stays whole. */
    static String withoutKeys(String words) {
        String behind = LEADING_KEYS.matcher(words).replaceFirst("");
        String bare = TRAILING_KEYS.matcher(BUG_BEHIND.matcher(behind).replaceFirst("")).replaceFirst("");
        return bare.chars().filter(c -> c == '(').count() == bare.chars().filter(c -> c == ')').count() ? bare : behind;
    }

    /** A colon behind the last of its own words, where a list or a picture stood; one behind a ticket is not its own. */
    static boolean announces(String line) {
        return LostText.announced(line) && Tickets.keys(line.substring(line.lastIndexOf(' ') + 1)).isEmpty();
    }
}
