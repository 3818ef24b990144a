package dev.hindsight.incident.discretion;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words behind an {@code @} are code and nobody's name. By the word alone, wherever it stands: people are mentioned between
 * backticks too.
 * <ul>
 * <li>Annotations, decorators, at-rules and tags that {@code annotations.txt} has, spelled as there ({@code @Override},
 * {@code @media}), and the same behind the name of their package ({@code @org.junit.jupiter.api.Test}).</li>
 * <li>A scope with {@code /name} behind it: one that {@code scopes.txt} has ({@code @angular/core}), and any other that a version
 * follows ({@code @acme/shop@1.2}) or that stands between quotation marks ({@code "@acme/shop"}).</li>
 * </ul>
 * Whatever else follows an {@code @} is a person. A name that the desk knows is found all the same.
 */
final class AtSigns {

    private static final Set<String> ANNOTATIONS = WordList.of("annotations.txt");
    private static final Set<String> SCOPES = WordList.of("scopes.txt");
    private static final Pattern QUALIFIED = Pattern
            .compile("(?:org|com|io|dev|jakarta|javax|java|kotlin|lombok)(?:\\.[a-z][a-z0-9_]{0,40}){0,8}\\.([A-Z]\\w{1,60})");
    private static final Pattern SCOPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}");
    private static final Pattern PACKAGE = Pattern.compile("/[a-z0-9][a-z0-9._-]{0,100}(?:/[A-Za-z0-9._-]{1,100}){0,5}");
    private static final Pattern VERSION = Pattern.compile("@(?:[v^~]?\\d|(?:latest|next)(?![\\p{L}\\p{N}_-]))");

    private AtSigns() {}

    /** @param start of what follows the sign */
    static boolean isCode(String text, int start, int end) {
        String word = text.substring(start, end);
        if (isPackage(text, word, start, end)) {
            return true;
        }
        Matcher qualified = QUALIFIED.matcher(word);
        return ANNOTATIONS.contains(word) || qualified.matches() && ANNOTATIONS.contains(qualified.group(1));
    }

    private static boolean isPackage(String text, String scope, int start, int end) {
        Matcher name = PACKAGE.matcher(text).region(end, text.length());
        if (!SCOPE.matcher(scope).matches() || !name.lookingAt()) {
            return false;
        }
        return SCOPES.contains(scope) || VERSION.matcher(text).region(name.end(), text.length()).lookingAt()
                || isQuoted(text, start - 1, name.end());
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && end < text.length() && "\"'".indexOf(text.charAt(end)) >= 0
                && text.charAt(start - 1) == text.charAt(end);
    }
}
