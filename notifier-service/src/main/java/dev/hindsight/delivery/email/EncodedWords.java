package dev.hindsight.delivery.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Text as it stands in a header of a mail (RFC 2047), which holds ASCII only: each word at most 75 characters long and whole
 * characters in each. The mail client tears those beyond the first 65,536, emoji among them, in two.
 */
final class EncodedWords {

    private static final String OPEN = "=?UTF-8?B?";
    private static final String CLOSE = "?=";
    /** Of 75 characters these are left for Base64, which makes four of three bytes. */
    private static final int BYTES = (75 - OPEN.length() - CLOSE.length()) / 4 * 3;

    private EncodedWords() {}

    static String of(String text) {
        return text.chars().allMatch(c -> c < 0x7F) ? text : String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String character = Character.toString(text.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES) {
                words.add(encoded(word));
                word.setLength(0);
                bytes = 0;
            }
            word.append(character);
            bytes += more;
        }
        words.add(encoded(word));
        return words;
    }

    private static String encoded(CharSequence word) {
        return OPEN + Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8)) + CLOSE;
    }
}
