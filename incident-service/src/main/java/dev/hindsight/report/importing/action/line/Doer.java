package dev.hindsight.report.importing.action.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.people.Names;

/** "Ida Beispiel to ask the keeper", "Ida is hanging a sign", "is being hung by Ida": who does it, if we know the name. */
public final class Doer {

    private static final Pattern AHEAD = Pattern
            .compile("^(\\p{Lu}[^,.;:]{1,40}?) (?:to|will|should|needs to|is going to|has(?! (?:no|not|a|the|been)\\b)"
                    + "|is (?:(?:also|now|currently) )?\\p{Ll}{2,20}ing) (?=\\p{Ll})");
    private static final Pattern BEHIND = Pattern
            .compile(" (?:been|being|be) \\p{Ll}{3,20} (?:[^.]{1,80} )?by (\\p{Lu}[^,.;:()]{2,40})[.]?$");

    private static final Pattern AND = Pattern.compile(" (?:and|&) ");

    private Doer() {}

    static @Nullable String by(String words, Names names) {
        Matcher ahead = AHEAD.matcher(words);
        if (ahead.find() && knows(ahead.group(1), names)) {
            return ahead.group(1);
        }
        Matcher behind = BEHIND.matcher(words);
        return behind.find() && knows(behind.group(1), names) ? behind.group(1) : null;
    }

    /** Whether the words open with somebody, known or not, and what they do. */
    static boolean opens(String words, Names names) {
        Matcher ahead = AHEAD.matcher(words);
        return ahead.find() && names.isPerson(ahead.group(1));
    }

    /** A whole name, or the first of one that is known; several where all of them are. */
    public static boolean knows(String name, Names names) {
        return AND.splitAsStream(name).allMatch(one -> knowsOne(one, names));
    }

    private static boolean knowsOne(String name, Names names) {
        return names.knows(name) || name.indexOf(' ') < 0 && names.isPerson(name);
    }
}
