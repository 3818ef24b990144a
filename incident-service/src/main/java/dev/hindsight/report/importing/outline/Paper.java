package dev.hindsight.report.importing.outline;

import java.util.regex.Pattern;

/** What every report may be called: the kind of paper, not the incident. */
public final class Paper {

    private static final Pattern KIND = Pattern
            .compile("(?i)\\s*(?:(?:major |post[ -]?)?incident )?(?:(?:review|post[ -]?mortem|report)s?\\s*){1,2}"
                    + "|\\s*(?:[\\p{L}-]{2,20} ){0,2}trouble tickets?\\s*|\\s*(?:(?:major|past|production|public) )?(?:incidents|outages|retrospectives)\\s*");

    private Paper() {}

    /** Whether the words only say what kind of paper it is, and nothing of the incident. */
    public static boolean is(String words) {
        return KIND.matcher(words).matches();
    }
}
