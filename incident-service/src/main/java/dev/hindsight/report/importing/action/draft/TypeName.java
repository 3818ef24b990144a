package dev.hindsight.report.importing.action.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A label that says nothing but of which type the actions below it are: "Prevent", "8.2 Mitigation:", "Preventive measures". */
public final class TypeName {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?\\s+(?=\\p{L})");
    private static final Pattern NAME = Pattern.compile("(?i)(?:prevent(?:ion|ative|ive|ing)?|mitigat(?:e|ions?|ive|ing)"
            + "|detect(?:ion|ive|ing)?|process(?:es)?|repairs?)(?: (?:actions?|action items|items|measures|tasks|steps|work))?:?");

    private TypeName() {}

    /** The words behind the number of a heading. */
    public static String withoutNumber(String words) {
        return NUMBER.matcher(words).replaceFirst("");
    }

    /** The type that is all the words say, none where they say anything else. */
    public static @Nullable String of(String words) {
        String name = withoutNumber(words.strip());
        return NAME.matcher(name).matches() ? ActionWords.type(name) : null;
    }
}
