package dev.hindsight.incident;

import dev.hindsight.manners.Visible;

/** How much of what fits; the answers name the field that has too much. */
public final class Limits {

    public static final int TITLE = 300;
    public static final int NAME = 100;
    public static final int REASON = 2_000;
    /** An action item, as its tracker has it. */
    public static final int ITEM = 2_000;
    public static final int TEXT = 20_000;
    public static final int SECTION = 100_000;
    public static final int LIST = 50;
    /**
     * One line of text that begins and ends with something to see, without signs that XML has no place for or that turn the writing
     * of others around. The blanks of Hangul and Braille are letters and symbols to Unicode.
     */
    public static final String LINE = "(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]])"
            + "[^\\p{Cntrl}\\s\\p{Z}\\uFFFE\\uFFFF\\u202A-\\u202E](?:[^\\p{Cntrl}\\uFFFE\\uFFFF\\u202A-\\u202E]*[^\\p{Cntrl}\\s\\p{Z}\\uFFFE\\uFFFF\\u202A-\\u202E])?";
    public static final String LINE_MESSAGE = "must be one line of text that can be seen, without blanks around it";
    /** Text that says something, on however many lines. */
    public static final String SAID = Visible.TEXT;
    public static final String SAID_MESSAGE = Visible.MESSAGE;
    /** A word such as {@code lead}. */
    public static final String WORD = "[a-z][a-z0-9-]{0,39}";
    public static final String WORD_MESSAGE = "must be a word of small letters, digits and hyphens, such as lead";

    private Limits() {}
}
