package dev.hindsight.report.importing.page.wiki;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Words;

/** ".. |day| replace:: 3 March 2021" defines what stands for "|day|" everywhere else on the page, as those see it who read it. */
final class Substitutions {

    /** How a line begins that defines something in this way. */
    static final String SIGN = "^\\.\\. \\|[^|\\s\\n](?:[^|\\n]{0,60}[^|\\s\\n])?\\| replace::";
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\.\\. \\|([^|\\n]{1,62})\\| replace::[ \\t]{0,20}"
            + "(\\S[^\\n]{0,400}(?:\\n[ \\t]{1,20}\\S[^\\n]{0,400}){0,4})$");
    /** Set apart as words are, and not as cells of a table; code stays as it is. */
    private static final Pattern MEANT = Pattern.compile(
            "``[^`\\n]{1,400}``|(?<![\\w|]|\\.\\. )\\|([^|\\s](?:[^|\\n]{0,60}[^|\\s])?)\\|_{0,2}(?![\\w|])");
    /** Signs by which a page may grow: none repeats its words so often. */
    private static final int MOST = 50_000;

    private Substitutions() {}

    /** The page with the words put in; one that would grow without end stays, and so does a definition that nothing refers to. */
    static String putIn(String text) {
        Map<String, String> words = new HashMap<>();
        DEFINITION.matcher(text).results().forEach(one -> words.putIfAbsent(key(one), Words.collapse(one.group(2))));
        Set<String> used = new HashSet<>();
        int more = 0;
        Matcher meant = MEANT.matcher(text);
        while (!words.isEmpty() && more < MOST && meant.find()) {
            String said = said(meant, words);
            more += said == null ? 0 : said.length();
            if (said != null) {
                used.add(key(meant));
            }
        }
        if (used.isEmpty() || more >= MOST) {
            return text;
        }
        String put = MEANT.matcher(text).replaceAll(one -> {
            String said = said(one, words);
            return Matcher.quoteReplacement(said == null ? one.group() : said);
        });
        return DEFINITION.matcher(put)
                .replaceAll(one -> used.contains(key(one)) ? "" : Matcher.quoteReplacement(one.group()));
    }

    private static @Nullable String said(MatchResult meant, Map<String, String> words) {
        return meant.group(1) == null ? null : words.get(key(meant));
    }

    private static String key(MatchResult name) {
        return name.group(1).toLowerCase(Locale.ROOT);
    }
}
