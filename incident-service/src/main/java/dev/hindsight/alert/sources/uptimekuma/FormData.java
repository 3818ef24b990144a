package dev.hindsight.alert.sources.uptimekuma;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;

/** Text fields of {@code multipart/form-data} (RFC 7578). */
final class FormData {

    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");

    private FormData() {}

    /** @return null when there is no such field */
    static @Nullable String field(Post post, String name) {
        Matcher boundary = BOUNDARY.matcher(String.valueOf(post.header("Content-Type")));
        if (!boundary.find()) {
            return null;
        }
        String line = "\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        for (String part : ("\n" + post.text()).split(Pattern.quote(line))) {
            String[] sides = part.split("\r?\n\r?\n", 2);
            if (sides.length == 2 && isNamed(sides[0], name)) {
                return sides[1].endsWith("\r") ? sides[1].substring(0, sides[1].length() - 1) : sides[1];
            }
        }
        return null;
    }

    private static boolean isNamed(String head, String name) {
        return head.lines().anyMatch(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20)
                && line.matches("(?s).*[;\\s]name=\"?" + Pattern.quote(name) + "\"?(\\s*;.*|\\s*)"));
    }
}
