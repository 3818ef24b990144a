package dev.hindsight.report.importing.time;

/** Digits, letters and signs in the width of Chinese letters, "１０：３０", "（担当）". */
public final class FullWidth {

    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int APART = FIRST - '!';
    /** What stands further ahead of a place tells nothing of it. */
    private static final int NEAR_BEFORE = 20;
    private static final char BLANK = '\u3000';

    private FullWidth() {}

    /** The same words in plain ones, as long as they were; the swung dash between two times stays. */
    public static String folded(String text) {
        return text.chars().noneMatch(FullWidth::isWide) ? text : new Folded(text).toString();
    }

    /** The text as it reads around a place, without a copy of a long one. */
    static CharSequence around(String text, int at, int near) {
        for (int i = Math.max(0, at - NEAR_BEFORE); i < Math.min(text.length(), at + near); i++) {
            if (isWide(text.charAt(i))) {
                return new Folded(text);
            }
        }
        return text;
    }

    private static boolean isWide(int letter) {
        return letter >= FIRST && letter < LAST || letter == BLANK;
    }

    private record Folded(CharSequence wide) implements CharSequence {

        @Override
        public int length() {
            return wide.length();
        }

        @Override
        public char charAt(int index) {
            char here = wide.charAt(index);
            return !isWide(here) ? here : here == BLANK ? ' ' : (char) (here - APART);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Folded(wide.subSequence(start, end));
        }

        @Override
        public String toString() {
            return new StringBuilder(length()).append(this, 0, length()).toString();
        }
    }
}
