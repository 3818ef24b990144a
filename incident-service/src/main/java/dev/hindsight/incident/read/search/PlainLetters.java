package dev.hindsight.incident.read.search;

import java.text.Normalizer;

/**
 * Text as it is looked for, so that "cafe" finds "Café" and the other way round: Latin letters without their accents, one for each
 * character of the composed text, so that what is found in the one stands at the same place in the other. Letters of other
 * alphabets stay, as a mark makes another letter of them ("й", "が").
 */
final class PlainLetters {

    /** Letters with a stroke, which Unicode does not take apart. */
    private static final String STROKED = "øØłŁđĐħĦŧŦ";
    private static final String UNSTROKED = "oOlLdDhHtT";

    private PlainLetters() {}

    /** The same text with each letter and its accents in one character where there is one (NFC). */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As long as the composed text. */
    static String of(String text) {
        String composed = composed(text);
        StringBuilder plain = null;
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            char without = letter < 0xC0 ? letter : withoutAccent(letter);
            if (without != letter) {
                plain = plain == null ? new StringBuilder(composed) : plain;
                plain.setCharAt(i, without);
            }
        }
        return plain == null ? composed : plain.toString();
    }

    private static char withoutAccent(char letter) {
        int stroked = STROKED.indexOf(letter);
        if (stroked >= 0) {
            return UNSTROKED.charAt(stroked);
        }
        if (Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
            return letter;
        }
        char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
        return first < 0x80 ? first : letter;
    }
}
