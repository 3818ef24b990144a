package dev.hindsight.report.importing.action.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What words say about whether something is done; nothing when they say nothing. */
public final class DoneWords {

    /** Signs that say without words how it stands, also as the short codes of chat. */
    static final String DONE_SIGN = "[✓✔✅☑]\\x{FE0F}?|:(?:heavy|white)_check_mark:";
    static final String OPEN_SIGN = "[☐❌⬜🔲🚧⏳⌛💤⏸🔜]\\x{FE0F}?|:(?:x|construction|zzz|hourglass|hourglass_flowing_sand):";

    /** Such a word may as well begin an action, "New lamp for the tower": it is a state only alone or set apart. */
    private static final String NO_SENTENCE = "(?!\\s{1,9}(?!(?:for|in|to|since|until|with|as|at|on|by|via|now|see|and)\\b)\\p{L})";
    private static final String OPENING = "(?:open|no|new|active|future)" + NO_SENTENCE;
    /** A longer remark tells the state in its first words, and something else in those behind them. */
    private static final int REMARK = 80;
    private static final Pattern OPEN = Pattern
            .compile(
                    "(?i).*\\b(?<!(?:going|need|needs|have|has|had|want|much|more|what|how|able|plan|planning|us|used|nothing) (?=to do\\b))(?:still to|not yet|not done|not started|wip|work in progress|in progress|"
                            + "to ?do|partly done|partially done|half done|not complete(?:d)?|incomplete|in review|in development|under way|underway)\\b.*"
                            + "|(?:[🔴🟠🟡🔵⚪]\\s?)?(?:" + OPENING
                            + "|pending|ongoing|on[- ]going|outstanding|blocked|started|planned|on hold|backlog|scheduled|doing|assigned|"
                            + "raised|proposed|offen|in arbeit|geplant|en cours|à faire|ouvert|pendiente|en curso|en progreso|pendente|em andamento|未着手|未完了|対応中|進行中|进行中|未开始|待办|진행 ?중|예정|"
                            + StatesAbroad.OPEN + "|" + OPEN_SIGN + ")(?:\\W.{0,200})?",
                    Pattern.DOTALL);
    private static final Pattern DONE = Pattern
            .compile("(?i)[^\\p{L}\\p{N}_]{0,4}(?:done|completed|finished|fixed|closed|resolved|implemented|deployed|"
                    + "applied|investigated|verified|merged|released|shipped|landed|(?:live|complete)" + NO_SENTENCE
                    + "|yes|actioned|erledigt|abgeschlossen|umgesetzt|fait|terminée?|hecho|completad[oa]|concluíd[oa]|feito|完了|対応済み?|済み?|已完成|완료|"
                    + StatesAbroad.DONE + "|" + DONE_SIGN + ")(?![\\w-]).{0,300}|[✓✔✅☑].{0,300}",
                    Pattern.DOTALL);
    /** "Done Buy oil", "Yes Done Buy oil": the word beside the sign that a wiki prints, in front of a sentence of its own. */
    private static final Pattern PREFIX = Pattern
            .compile("(?i)^(?:(?:" + DONE_SIGN + ")\\s*)?(?:\\W{0,4}(?:done|completed?|fixed)\\s?[:–—-]\\s*|\\W{0,4}"
                    + StatesAbroad.DONE_AHEAD
                    + "|[\\[(](?:done|completed?|fixed)[)\\]]\\s?[:–—-]?\\s*(?=\\S)"
                    + "|(?-i:(?:\\W?(?:Y|Yes) )?(?:Done|DONE) (?=\\p{Lu}))|(?:" + DONE_SIGN + ")\\s*(?=\\S))");
    private static final Pattern OPEN_PREFIX = Pattern
            .compile("(?i)^(?:(?:" + OPEN_SIGN
                    + ")\\s*)?(?:\\W{0,4}(?:(?:wip|to ?do|in progress)\\s?[:–—-]|(?:pending|not started)\\s?:)\\s*|\\W{0,4}"
                    + StatesAbroad.OPEN_AHEAD
                    + "|[\\[(](?:wip|to ?do|in progress|not done|open)[)\\]]\\s?[:–—-]?\\s*(?=\\S)"
                    + "|(?-i:(?:\\W?(?:N|No) )?(?:Not done|NOT DONE|In progress|TODO|WIP) (?=\\p{Lu}))|(?:" + OPEN_SIGN
                    + ")\\s*(?=\\S))");
    /** Done, and by what, or that it was done already in a sentence at the end; the words stay. */
    private static final Pattern DONE_BY = Pattern
            .compile(
                    "(?<=[.!;:] )(?:We(?:['’]ve| have)?|This|It|That) (?:(?:has|have|is|was) )?already (?:been )?(?:done|implemented|completed|fixed|deployed|shipped|merged|finished|did)(?: (?:this|that|it))?(?: now)?[.!]?$|"
                            + "(?:[-–—:.(]\\s*[Dd]one|\\bDONE) (?:in|by|via|with|as part of)\\b.{0,60}$"
                            + "|\\((?:[\\p{L}/]{1,20} ){0,2}(?:#\\d{1,7}|[A-Z]{2,10}-\\d{1,6}|(?=[a-z]{0,9}\\d)[a-z\\d]{8,12}),? (?:closed|done|merged|completed|shipped|deployed)\\)[.!]?$");
    private static final String STATUS = "(?:[-–—,;(\\[|]\\s?)?(?i:status)\\s?[:=]\\s?";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY = ",? (?:on )?(?:\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?|(?:\\d{1,2}(?:st|nd|rd|th)? "
            + MONTH
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?)";
    private static final Pattern DATED = Pattern
            .compile("(?i:done|completed?|fixed|accomplished)" + DAY + "(?=[)\\].!]{0,2}\\s*$)");
    /** "Buy oil. Completed.", "Buy oil. In progress.": a sentence that says nothing else. */
    private static final String DONE_SENTENCE = "(?<=[.!]) (?:Done|DONE|Completed?|Finished|Fixed|Closed|Implemented|Deployed|Shipped|Merged)[.!]?";
    private static final String OPEN_SENTENCE = "(?<=[.!]) (?:In [Pp]rogress|IN PROGRESS|WIP|Not (?:started|done)|To [Dd]o|TODO|Ongoing|Pending|Planned|Under way)[.!]?";
    /** "Buy oil LMP-7 Done": the state of the ticket at the end, as its macro is printed. */
    private static final String BEHIND_KEY = "(?<=[A-Z0-9]-\\d{1,6}\\)?) ";
    private static final Pattern SUFFIX = Pattern
            .compile(
                    "\\s*(?:" + STATUS
                            + "(?i:done|completed?|fixed|closed|resolved)[)\\].!]{0,2}|" + DONE_SENTENCE + "|" + BEHIND_KEY
                            + "(?:Done|Closed|Resolved)[.!]?|"
                            + "(?:-{1,2}|[–—:(\\[])\\s*(?i:done|completed?|fixed|accomplished)(?:" + DAY
                            + ")?[)\\].!]{0,2}|;\\s*(?i:done|completed) (?:(?:as of|on) )?(?=[\\d\\p{Lu}])[\\p{L}\\d ,.-]{4,20}[.!]?|\\bDONE[.!]?|[,;] ?(?:[A-Z][A-Z0-9]{1,9}-\\d{1,6}[ ,]{1,3}){0,3}Done[.!]?|(?<=[)\\]]) ?(?i:done|completed?|fixed)[.!]?|(?<=\\s)[-–—] (?i:shipped|landed|merged|deployed|implemented)[.!]?|"
                            + DONE_SIGN + ")\\s*$");
    private static final Pattern OPEN_SUFFIX = Pattern
            .compile("\\s*(?:" + STATUS
                    + "(?i:wip|in progress|to ?do|ongoing|not done|open|pending)[)\\].!]{0,2}|[,;] (?i:in progress)|"
                    + OPEN_SENTENCE + "|" + BEHIND_KEY + "(?:To Do|In Progress|In Review|Backlog|Blocked)|"
                    + "(?:-{1,2}|[–—:(\\[])\\s*(?i:wip|in progress|to ?do|ongoing|not done|open)[)\\].!]?|\\bWIP|(?<=[)\\]]) (?i:in progress|to ?do|not started|ongoing))\\s*$");

    /** "Watch the lamp: this is a work in progress and goes on". */
    private static final Pattern UNDER_WAY = Pattern
            .compile(
                    "(?i)(?:^|[:.;–—-] )(?:this|it|work)(?: on (?:this|it))? is (?:still |currently |now )?(?:a )?(?:work )?in progress\\b");

    private static final Pattern TICKET_DONE = Pattern
            .compile("(?:.*\\s)?(?:Done|DONE|Closed|CLOSED|Resolved|RESOLVED|Complete|COMPLETE)");
    private static final Pattern TICKET_STATE = Pattern.compile(
            "\\s(?:Done|DONE|Closed|CLOSED|Resolved|RESOLVED|To Do|TO DO|In Progress|IN PROGRESS|In Review|IN REVIEW|Backlog|BACKLOG|Blocked|BLOCKED)$");
    private static final Pattern TICKET_OPEN = Pattern
            .compile(
                    "(?:.*\\s)?(?:To Do|TO DO|In Progress|IN PROGRESS|In Review|IN REVIEW|Open|OPEN|Backlog|BACKLOG|Blocked|BLOCKED)");

    /** Without one of these no words of an action carry a mark; it spares trying all the ways to set one. */
    private static final Pattern HINT = Pattern.compile(
            "(?i)done|comp|fix|clos|resol|fini|impl|depl|ship|merg|accom|land|gress|wip|to ?do|ongo|open|pend|not |plan|under|review|back|block"
                    + "|" + DONE_SIGN + "|" + OPEN_SIGN + "|" + StatesAbroad.AHEAD);

    private DoneWords() {}

    /** Of a cell or remark that is about the state. */
    public static @Nullable Boolean of(String words) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > 400) {
            return null;
        }
        if (OPEN.matcher(text.length() > REMARK ? text.substring(0, text.indexOf(' ', REMARK / 2) + 1) : text).matches()) {
            return Boolean.FALSE;
        }
        return DONE.matcher(text).matches() ? Boolean.TRUE : null;
    }

    /** Of a ticket with its title, which the state stands behind: "LMP-7 - Clean the lamp In Progress". */
    static @Nullable Boolean behindTicket(String text) {
        String tail = tail(text);
        if (TICKET_OPEN.matcher(tail).matches()) {
            return Boolean.FALSE;
        }
        return TICKET_DONE.matcher(tail).matches() ? Boolean.TRUE : null;
    }

    /** The words without the state that stands behind them. */
    static String withoutState(String text) {
        Matcher state = TICKET_STATE.matcher(tail(text));
        return state.find() && state.start() > 0
                ? text.substring(0, text.length() - tail(text).length() + state.start())
                : text;
    }

    /** Of an action's own words: only a mark set apart at either end counts. */
    static @Nullable Boolean marked(String text) {
        if (!HINT.matcher(text).find()) {
            return null;
        }
        if (PREFIX.matcher(text).find() || SUFFIX.matcher(tail(text)).find() || DONE_BY.matcher(text).find()) {
            return Boolean.TRUE;
        }
        return OPEN_PREFIX.matcher(text).find() || OPEN_SUFFIX.matcher(tail(text)).find()
                || text.contains("progress") && UNDER_WAY.matcher(text).find()
                        ? Boolean.FALSE
                        : null;
    }

    /** When it was done, where a mark at the end of the words tells it, empty elsewhere. */
    static String dated(String text) {
        if (!HINT.matcher(text).find()) {
            return "";
        }
        Matcher dated = DATED.matcher(tail(text));
        return SUFFIX.matcher(tail(text)).find() && dated.find() ? dated.group() : "";
    }

    /** Whether the words of an action open with how it stands: "Done: Buy oil". */
    public static boolean opens(String text) {
        return PREFIX.matcher(text).find() || OPEN_PREFIX.matcher(text).find();
    }

    public static String unmarked(String text) {
        if (!HINT.matcher(text).find()) {
            return text;
        }
        String rest = OPEN_PREFIX.matcher(PREFIX.matcher(text).replaceFirst("")).replaceFirst("");
        String end = tail(rest);
        String head = rest.substring(0, rest.length() - end.length());
        return head + OPEN_SUFFIX.matcher(SUFFIX.matcher(end).replaceFirst("")).replaceFirst("");
    }

    private static String tail(String text) {
        return text.length() > 40 ? text.substring(text.length() - 40) : text;
    }
}
