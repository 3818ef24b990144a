package dev.hindsight.report.importing.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with "@" in front, as people write them for each other. */
public final class Mentions {

    private static final Pattern MENTION = Pattern
            .compile("@(\\p{Lu}[\\p{L}'’.-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}|[\\w][\\w.-]{0,40}\\w)");
    private static final int LONGEST = 160;

    private Mentions() {}

    /** "@Ida Beispiel", also with the state of the account, and nothing else. */
    public static boolean isOne(String words) {
        return words.length() <= LONGEST && is(Names.STATE.matcher(words).replaceAll("").strip());
    }

    static boolean is(String words) {
        return MENTION.matcher(words).matches();
    }

    /** Every mention in a text, without the sign; what follows a letter is an e-mail address. */
    public static List<String> in(String text) {
        var names = new ArrayList<String>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            boolean mail = matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
            if (!mail) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
