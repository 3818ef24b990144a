package dev.hindsight.report.importing.text;

import java.util.regex.Pattern;

/** Puts together what a dump with one line for each piece of markup tore apart: a ticket and its state, names and their comma. */
final class Soup {

    private static final Pattern TICKET = Pattern
            .compile("(?m)^([ \\t\u00a0]{0,20}[A-Z][A-Z0-9]{1,9}-\\d{1,6})[ \\t\u00a0]{0,5}"
                    + "\\n\\s{0,10}-[ \\t\u00a0]{0,5}\\n\\s{0,10}Getting issue details(\\.{3}|…)[ \\t\u00a0]{0,5}\\n\\s{0,10}STATUS[ \\t\u00a0]{0,5}$");
    private static final Pattern COMMA = Pattern.compile("\\n[ \\t\u00a0]{0,20},[ \\t\u00a0]{0,20}\\n");

    /** "…\n-\n15:33\n- Lamp out. -\n15:40\n- …": the sign of a bullet, its time and its text on lines of their own. */
    private static final Pattern TIME = Pattern
            .compile("(?m)(?:^|[ \\t])[-•*]\\n((?:[01]?\\d|2[0-3]):[0-5]\\d)\\n(?=[-–] \\S)");

    private Soup() {}

    static String joined(String text) {
        String timed = TIME.matcher(text).replaceAll("\n- $1 ");
        return COMMA.matcher(TICKET.matcher(timed).replaceAll("$1 - Getting issue details$2 STATUS")).replaceAll(", ");
    }
}
