package dev.hindsight.report.importing.text.label;

import java.util.regex.Pattern;

/** Words that people set above some of the actions and not above another part: how soon, how far, of what kind, for which team. */
public final class GroupWords {

    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:prevent|mitigat|detect|process|repair|fix|resol|other|immediate|short|long|medium|mid|near|investigat|done|open"
                    + "|completed|outstanding|pending|planned|ongoing|in progress|to.?do|next|future|further|later|urgent|critical|high"
                    + "|low|must|should|could|nice|optional|phase|stage|sprint|priority|communicat|monitor|alert|tool|infra|test|deploy"
                    + "|automat|train|organi[sz]|people|p\\d|q\\d|week|within).{0,40}"
                    + "|.{2,30} (?:teams?|tasks|actions|fixes|improvements|changes|measures|work)");
    /** "Ida Beispiel", "IB", "@ida": whose they are. */
    private static final Pattern SHORT = Pattern.compile("@.+|\\p{Lu}{2}(?:\\s?[/&,]\\s?\\p{Lu}{2,3})*");

    /** "@Ida", "JG": a single word with one capital may be a thing as well as a name. */
    private static final Pattern PERSON = Pattern.compile("@.+|\\p{Lu}{2}:?");

    private GroupWords() {}

    public static boolean isPerson(String words) {
        return PERSON.matcher(words).matches();
    }

    static boolean are(String words) {
        return GROUP.matcher(words).matches() || SHORT.matcher(words).matches();
    }
}
