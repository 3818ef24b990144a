package dev.hindsight.report.importing.page.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter without lines of dashes around it, as posts of Pelican have it: lines of {@code key: value} down to the first blank one,
 * the title first, and among them a key that only programs ask for. See
 * <a href="https://docs.getpelican.com/en/stable/content.html#file-metadata">file metadata</a>.
 */
public final class PostMatter {

    private static final Pattern LINES = Pattern
            .compile("(?i)\\A(title: ?\\S[^\\n]*\\n(?:[a-z][\\w-]{1,20}:[^\\n]*\\n){1,15})[ \\t]*\\n");
    private static final Pattern PROGRAM = Pattern
            .compile("(?im)^(?:slug|permalink|layout|categor(?:y|ies)|tags|lang|template|modified|draft):");
    private static final Pattern KEY = Pattern.compile("(?m)^[\\w-]+(?=:)");

    private PostMatter() {}

    public static boolean opens(String text) {
        Matcher lines = LINES.matcher(text);
        return lines.find() && PROGRAM.matcher(lines.group(1)).find();
    }

    /** The text with the lines of dashes, and the keys as they are written there; any other text as it is. */
    static String fenced(String text) {
        Matcher lines = LINES.matcher(text);
        return !opens(text) || !lines.find()
                ? text
                : "---\n" + KEY.matcher(lines.group(1)).replaceAll(key -> key.group().toLowerCase(Locale.ROOT)) + "---\n"
                        + text.substring(lines.end());
    }
}
