package dev.hindsight.report.importing.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with "@" in front, as people write them for each other. */
public final class Mentions {

    private static final Pattern MENTION = Pattern
            .compile(
                    "@(\\p{Lu}[\\p{L}'’.-]{1,40}(?: \\([\\p{L} ]{2,20}\\)(?= \\p{Lu}))?(?: (?:(?:al|el)-|d['’])?\\p{Lu}[\\p{L}'’-]{1,30}){0,2}|[\\w][\\w.-]{0,40}\\w)");
    /** Small words inside of names: "Bo van der Meer", "Tess de la Casa". */
    public static final String SMALL = "(?:van|von|der|den|de|da|do|dos|das|del|della|di|la|le|ter|ten|zu|bin|ben|al|el|mac|an)";
    private static final String LAST = "(?:(?:al|el)-|d['’])?\\p{Lu}[\\p{L}'’-]{1,30}";
    /** "@Bo van der Meer", and "@Ida Muster i Puig", where a third name would be another person's. */
    private static final Pattern LONG = Pattern.compile("@\\p{Lu}[\\p{L}'’.-]{1,40}(?: " + LAST + ")?"
            + "(?: " + SMALL + "){1,3} " + LAST + "(?: "
            + LAST + ")?"
            + "|@\\p{Lu}[\\p{L}'’.-]{1,40} " + LAST + " [iye] " + LAST);
    /** "@Ida Beispiel Check the lamp": the order behind the name; "@Bo Page to check the lamp" has none. */
    private static final Pattern ORDER = Pattern
            .compile(" (\\p{Lu}\\p{Ll}{1,20})(?= (?!(?:to|will|should|and|or|is|has|can|needs)\\b)[\\p{Ll}\\d])");
    private static final int LONGEST = 160;

    private Mentions() {}

    /** "@Ida Beispiel", also with the state of the account, and nothing else. */
    public static boolean isOne(String words) {
        return words.length() <= LONGEST && is(Names.STATE.matcher(words).replaceAll("").strip());
    }

    /** The same, also where small words stand inside the name, so that it has to stand apart from all others. */
    public static boolean isWhole(String words) {
        return isOne(words)
                || words.length() <= LONGEST && LONG.matcher(Names.STATE.matcher(words).replaceAll("").strip()).matches();
    }

    static boolean is(String words) {
        return MENTION.matcher(words).matches();
    }

    /** What stands behind a mention, without the state of the account. */
    public static String behind(String text) {
        Matcher state = Names.STATE.matcher(text);
        return state.lookingAt() ? text.substring(state.end()) : text;
    }

    /** Every mention in a text, without the sign; what follows a letter is an e-mail address. */
    public static List<String> in(String text) {
        var names = new ArrayList<String>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            boolean mail = matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
            if (!mail) {
                names.add(withoutOrder(matcher.group(1), text, matcher.end()));
            }
        }
        return names;
    }

    private static String withoutOrder(String name, String text, int end) {
        int last = name.lastIndexOf(' ');
        Matcher order = ORDER.matcher(text).region(end - name.length() + Math.max(last, 0), text.length());
        return last > 0 && order.lookingAt() && Orders.openWith(order.group(1)) ? name.substring(0, last) : name;
    }
}
