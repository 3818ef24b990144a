package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Date: 3 May 2021": the word that says that a day is one, and says no more than it. */
public final class NamedDay {

    private static final Pattern NAME = Pattern
            .compile("(?iu)^(?:date|day|datum|dato|fecha|data|дата|tarih|ngày|日付|日期|날짜)\\s{0,2}[:：]\\s{0,3}(?=\\S)");

    private NamedDay() {}

    /** How many characters of the words are such a name, none where they open with anything else. */
    public static int name(String words) {
        Matcher name = NAME.matcher(words);
        return name.find() ? name.end() : 0;
    }
}
