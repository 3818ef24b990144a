package dev.hindsight.report.importing.text.mending;

import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "10.1", a tab, "What went well" below the heading "10.", a tab, "Lessons learned", as papers number their headings: the number of a
 * smaller heading, and no first cell of a row.
 */
public final class NumberedBelow {

    private static final Pattern PART = Pattern.compile("(\\d{1,2})\\.?\\t+\\p{Lu}[^\\t]{2,80}");
    private static final Pattern BELOW = Pattern.compile("((\\d{1,2})(?:\\.\\d{1,2}){1,3})\\.?\\t+(\\p{Lu}[^\\t]{2,80})");

    private NumberedBelow() {}

    /** The text with a blank between the number of such a heading and its words. */
    public static String parted(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        Set<String> parts = new HashSet<>();
        var out = new StringJoiner("\n");
        for (String line : text.split("\n", -1)) {
            Matcher part = PART.matcher(line);
            Matcher below = BELOW.matcher(line);
            if (part.matches()) {
                parts.add(part.group(1));
            }
            boolean heading = below.matches() && parts.contains(below.group(2));
            out.add(heading ? below.group(1) + " " + below.group(3) : line);
        }
        return out.toString();
    }
}
