package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** How JSON is encoded, by its first bytes, as every reader of it finds out (RFC 4627, section 3). */
final class JsonCharset {

    private JsonCharset() {}

    static Charset of(byte[] body) {
        int first = at(body, 0) << 8 | at(body, 1);
        int second = at(body, 2) << 8 | at(body, 3);
        if (body.length >= 4 && (first == 0 && (second == 0xFEFF || second < 0x100))) {
            return UTF_32BE;
        }
        if (body.length >= 4 && second == 0 && (first == 0xFFFE || (first & 0xFF) == 0)) {
            return UTF_32LE;
        }
        if (body.length >= 2 && (first == 0xFEFF || first < 0x100)) {
            return UTF_16BE;
        }
        return body.length >= 2 && (first == 0xFFFE || (first & 0xFF) == 0) ? UTF_16LE : UTF_8;
    }

    private static int at(byte[] body, int place) {
        return place < body.length ? body[place] & 0xFF : 0;
    }
}
