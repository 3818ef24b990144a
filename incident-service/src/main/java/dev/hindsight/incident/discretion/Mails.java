package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds mail addresses in a text, in any script and of hosts without a dot too. What stands behind the sign of a package
 * ({@code react@18.2.0}, {@code actions/checkout@v4}, {@code lodash@latest}) is its version.
 */
final class Mails {

    private static final String VERSION = "(?!v?\\d+(?:\\.\\d+)+(?:[-+][\\w.-]*)?(?![\\p{L}\\p{N}_]|\\.\\p{L}))";
    private static final String NOT_A_TAG = "(?!(?:v?\\d[\\w]*|latest|next|main|master|head|stable|canary|nightly|alpha|beta|rc|lts|edge"
            + "|sha\\d+)(?![\\p{L}\\p{N}-]))";
    private static final String LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,62})";
    private static final Pattern MAIL = Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}._%+-])"
            + "[\\p{L}\\p{N}_+](?:[\\p{L}\\p{M}\\p{N}._%+'’-]{0,63})[@\\uFF20\\uFE6B]"
            + "(?:\\[?\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)\\]?|" + VERSION + "(?:" + LABEL + "(?:\\." + LABEL + ")+|"
            + NOT_A_TAG
            + "\\p{L}[\\p{L}\\p{M}\\p{N}_-]{1,62}))");

    private Mails() {}

    static List<Span> find(String text) {
        return text.chars().noneMatch(sign -> sign == '@' || sign == '\uFF20' || sign == '\uFE6B')
                ? List.of()
                : MAIL.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
    }
}
