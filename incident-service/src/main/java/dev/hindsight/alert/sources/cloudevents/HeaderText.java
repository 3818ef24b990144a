package dev.hindsight.alert.sources.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

import dev.hindsight.alert.Unreadable;

/** The text of an attribute in a header (HTTP binding of CloudEvents, 3.1.3.2): quotes are taken off, percent signs decoded once. */
final class HeaderText {

    private HeaderText() {}

    /** @throws Unreadable when what was encoded is no UTF-8 */
    static String of(String name, String value) {
        String plain = unquoted(value.strip());
        var bytes = new ByteArrayOutputStream(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int encoded = encoded(plain, at);
            if (encoded >= 0) {
                bytes.write(encoded);
                at += 3;
            } else {
                int c = plain.codePointAt(at);
                bytes.writeBytes(Character.toString(c).getBytes(UTF_8));
                at += Character.charCount(c);
            }
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("The header " + name + " is not UTF-8 once its percent signs are decoded.");
        }
    }

    /** @return −1 where no byte is encoded */
    private static int encoded(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = digit(text.charAt(at + 1));
        int low = digit(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }
}
