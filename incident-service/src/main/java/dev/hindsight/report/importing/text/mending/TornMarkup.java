package dev.hindsight.report.importing.text.mending;

import java.util.regex.Pattern;

/** Puts together what a dump with one line for each piece of markup tore apart: a ticket and its state, names and their comma. */
public final class TornMarkup {

    private static final Pattern TICKET = Pattern
            .compile("(?m)^([ \\t\u00a0]{0,20}[A-Z][A-Z0-9]{1,9}-\\d{1,6})[ \\t\u00a0]{0,5}"
                    + "\\n\\s{0,10}-[ \\t\u00a0]{0,5}\\n\\s{0,10}Getting issue details(\\.{3}|…)[ \\t\u00a0]{0,5}\\n\\s{0,10}STATUS[ \\t\u00a0]{0,5}$");
    private static final Pattern COMMA = Pattern.compile("\\n[ \\t\u00a0]{0,20},[ \\t\u00a0]{0,20}\\n");

    /** "…\n-\n15:33\n- Lamp out. -\n15:40\n- …": the sign of a bullet, its time and its text on lines of their own. */
    private static final Pattern TIME = Pattern
            .compile("(?m)(?:^|[ \\t])[-•*]\\n((?:[01]?\\d|2[0-3]):[0-5]\\d)\\n(?=[-–] \\S)");

    /** "… back to\nv1.2.3\n. It burns": code inside a sentence on a line of its own; keys, days and times are cells. */
    private static final Pattern CODE = Pattern
            .compile(
                    "(?<=[\\p{L},(])[ \\t]?\\n(?!https?://|[A-Z][A-Z0-9]{1,9}-\\d|\\d{1,4}[-/.:]\\d{1,2}(?:[-/.:]\\d{1,4})?\\n)"
                            + "(?=[^\\n]{0,60}[._/()=]|\\p{Ll}{2,20}\\p{Lu}\\p{Ll})(?=[^\\n]{0,60}[\\p{L}\\d])([^\\s•|*-][^\\s|]{1,60})\\n(?=(?:(?!https?://)\\p{Ll}|[.,;)](?: |$)))");

    private static final String CLOCK = "(?:(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[AaPp][Mm])?|1?\\d ?[AaPp][Mm])(?: [A-Z]{2,4})?: \\p{Lu}";
    /** "- 10:00: Lamp out - 10:20: Bo rings": bullets with a time that lost the end of the line before them. */
    private static final Pattern TIMED = Pattern.compile("(?m)^[-•*] " + CLOCK);
    private static final Pattern GLUED = Pattern
            .compile("(?<=[\\p{L}.)])(?<![A-Z]{3})(?<![AaPp][Mm]) [-•*] (?=" + CLOCK + ")");

    private TornMarkup() {}

    public static String joined(String text) {
        String timed = TIME.matcher(text).replaceAll("\n- $1 ");
        timed = CODE.matcher(timed).replaceAll(" $1\u0000").replaceAll("\u0000(?=[.,;)])", "").replace('\u0000', ' ');
        timed = TIMED.matcher(timed).find() ? GLUED.matcher(timed).replaceAll("\n- ") : timed;
        return COMMA.matcher(TICKET.matcher(timed).replaceAll("$1 - Getting issue details$2 STATUS")).replaceAll(", ");
    }
}
