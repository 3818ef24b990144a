package dev.hindsight.gateway.pages.words;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of somebody inside a sentence of ours. Those that run from right to left would draw what stands around them into their
 * order, so they stand between the signs that keep them apart (Unicode UAX #9, FSI and PDI), for which a page has {@code bdi}.
 */
public final class Isolated {

    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';
    /** Signs that turn the order themselves, and could end what keeps words apart. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** @param apart whether it may run another way than the sentence */
    public record Part(String text, boolean apart) {}

    private Isolated() {}

    /** As they are where they need nothing. */
    public static String of(String words) {
        var plain = TURNING.matcher(words).replaceAll("");
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? BEGIN + plain + END : plain;
    }

    /** A sentence, each of whose isolated words is a part of its own. */
    public static List<Part> parts(String sentence) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int begin = sentence.indexOf(BEGIN); begin >= 0; begin = sentence.indexOf(BEGIN, from)) {
            int end = sentence.indexOf(END, begin) < 0 ? sentence.length() : sentence.indexOf(END, begin);
            parts.add(new Part(sentence.substring(from, begin), false));
            parts.add(new Part(sentence.substring(begin + 1, end), true));
            from = Math.min(end + 1, sentence.length());
        }
        parts.add(new Part(sentence.substring(from), false));
        return List.copyOf(parts);
    }

    /** No more than so many letters of it; what was kept apart stays so. */
    public static String cut(String sentence, int most) {
        if (sentence.codePointCount(0, sentence.length()) <= most) {
            return sentence;
        }
        var kept = sentence.substring(0, sentence.offsetByCodePoints(0, most - 1));
        return kept + "…" + (kept.lastIndexOf(BEGIN) > kept.lastIndexOf(END) ? END : "");
    }
}
