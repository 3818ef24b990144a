package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A place in a text that moves forward past what matches; it can be set back, so that a guess costs nothing. */
final class Cursor {

    private static final int NEAR = 120;
    private static final char FIRST_IN_EAST = '\u2e80';

    private final CharSequence text;
    private int at;

    Cursor(String text, int at) {
        this.text = FullWidth.around(text, at, NEAR);
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    String since(int from) {
        return text.subSequence(from, at).toString();
    }

    /** Moves past the pattern if it stands right here. */
    @Nullable
    Matcher take(Pattern pattern) {
        Matcher matcher = look(pattern);
        if (matcher != null) {
            at = matcher.end();
        }
        return matcher;
    }

    /** Whether the pattern stands right here; what stands before may be looked at. */
    @Nullable
    Matcher look(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + NEAR)).useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }

    /** Whether a digit stands right here, which most days and times open with. */
    boolean atDigit() {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether a letter stands here that no Western name opens with, or one of these. */
    boolean atLetterOf(String some) {
        return at < text.length()
                && (text.charAt(at) >= FIRST_IN_EAST || some.indexOf(Character.toLowerCase(text.charAt(at))) >= 0);
    }

    /** Whether "10:" or "9:" stands here, which no day opens with; it spares trying all the ways to write one. */
    boolean atClock() {
        int colon = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)) ? at + 2 : at + 1;
        return colon < text.length() && Character.isDigit(text.charAt(at)) && text.charAt(colon) == ':';
    }
}
