package dev.hindsight.report.importing.text.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Posted: Thu Mar 4, 2021 9:22 pm" and below it "by ida_b": what a forum prints above a post tells who wrote it. */
public final class ForumHead {

    /** So far from the top it stands at most. */
    private static final int HIGHEST = 600;
    private static final Pattern HEAD = Pattern.compile(
            "(?m)^((?:Posted|Published|Post by|Sent): [^\\n]{3,24}\\d[^\\n]{0,16})\\n{1,2}by:? ([\\p{L}\\p{N}][\\p{L}\\p{N}._'’-]{1,30}(?: \\p{L}[\\p{L}.'’-]{0,30}){0,2})\\n(?!\\n)");

    private ForumHead() {}

    /** The text with the author as a field, apart from the words of the post; the same text where nothing of the kind stands at its top. */
    public static String asFields(String text) {
        Matcher head = HEAD.matcher(text.substring(0, Math.min(text.length(), HIGHEST)));
        return head.find()
                ? text.substring(0, head.start()) + head.group(1) + "\nAuthor: " + head.group(2) + "\n\n"
                        + text.substring(head.end())
                : text;
    }
}
