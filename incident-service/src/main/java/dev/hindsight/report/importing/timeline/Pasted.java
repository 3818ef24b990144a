package dev.hindsight.report.importing.timeline;

import java.util.regex.Pattern;

/** Lines of a log or a quotation that somebody pasted below an entry; where a list begins with one, they are its entries. */
public final class Pasted {

    /** "> who has seen 06:30?", or a whole stamp with seconds and how grave it is: "2024-02-29T06:44:58Z ERROR no boat". */
    private static final Pattern LINE = Pattern
            .compile("> |\\[?(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d\\S{0,30}\\s{1,5}"
                    + "(?:\\[[^\\]]{1,80}\\]\\s{1,5})?\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\\b");
    /** "[06:52] ida: why is it dark??", where the entry above leads to what was said in a chat. */
    private static final Pattern CHAT = Pattern.compile("\\[\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\]\\s+\\S");
    /** "Mar 16 05:02:52 lamp01 wickd[206]: no oil", as systems log, "mar 16 …" where they speak another tongue: never what somebody wrote down as an entry. */
    private static final Pattern SYSTEM = Pattern
            .compile(
                    "\\p{L}\\p{Ll}{2,4}\\.? {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\S{1,60} [\\w./-]{1,40}(?:\\[[^\\]]{1,10}\\])?: ");
    private boolean entries;
    private boolean chat;
    /** Whether entries have their times in brackets here. */
    private boolean bracketed;

    Pasted() {}

    /** Whether a line is one of any log: what a list of such lines tells is no timeline, unless it is called so. */
    public static boolean isOfLog(String words) {
        return isOfSystem(words) || !words.startsWith(">") && LINE.matcher(words).lookingAt();
    }

    /** Whether a line is one of the log of a system. */
    public static boolean isOfSystem(String words) {
        return SYSTEM.matcher(words).lookingAt();
    }

    /** Takes such a line into the open entry; false where the words are none, or an entry themselves. */
    boolean take(String words, boolean bullet, EntryDrafts drafts) {
        boolean marked = !bullet && CHAT.matcher(words).lookingAt();
        chat = marked && !bracketed && drafts.isOpen() && (chat || !drafts.openTextIsComplete());
        bracketed |= marked && !chat;
        if (chat) {
            drafts.append(words, " ");
            return true;
        }
        if (bullet || entries || !LINE.matcher(words).lookingAt() && !isOfSystem(words)) {
            return false;
        }
        entries = !drafts.isOpen();
        if (!entries) {
            drafts.append(words, " ");
        }
        return !entries;
    }
}
