package dev.hindsight.manners;

/** Text with something in it that can be seen. The blanks of Hangul and Braille are letters and symbols to Unicode. */
public final class Visible {

    public static final String TEXT = "[\\s\\S]*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]][\\s\\S]*";
    public static final String MESSAGE = "must not be blank";

    private Visible() {}
}
