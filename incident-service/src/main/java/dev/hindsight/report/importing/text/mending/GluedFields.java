package dev.hindsight.report.importing.text.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Ticket Number: 7Ticket State: closed": fields of a form that ran together, known by the word that all their names open with. */
public final class GluedFields {

    private static final Pattern GLUED = Pattern.compile(
            "(?m)^(?=(\\p{Lu}\\p{L}{2,15}) \\p{L}[\\p{L} ]{1,30}: \\S)([^\\n]{5,200}?[\\p{L}\\p{N})])(?=\\1 \\p{L}[\\p{L} ]{1,30}: \\S)");
    private static final int LONGEST = 200_000;

    private GluedFields() {}

    /** The text with each such field on a line of its own. */
    public static String parted(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String told = text;
        Matcher glued = GLUED.matcher(told);
        for (int i = 0; i < 9 && glued.find(); i++) {
            told = glued.replaceAll("$2\n");
            glued = GLUED.matcher(told);
        }
        return told;
    }
}
