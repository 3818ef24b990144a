package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Sha256;

/** HMAC-SHA256 over raw bytes, and secrets that are compared in constant time. */
public final class Hmac {

    private Hmac() {}

    /**
     * Whether one of the secrets signed it. Every secret is tried, in constant time.
     *
     * @param sent hexadecimal digits, lower or upper case; anything else is no signature
     */
    public static boolean matchesHex(@Nullable String sent, List<String> secrets, byte[]... parts) {
        if (sent == null || sent.length() != 64 || !sent.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return false;
        }
        return matches(HexFormat.of().parseHex(sent), secrets, secret -> secret.getBytes(UTF_8), parts);
    }

    /** The same of bytes, with secrets that may be written in some other way than as UTF-8. */
    public static boolean matches(byte[] sent, List<String> secrets, Function<String, byte[]> key, byte[]... parts) {
        boolean matches = false;
        for (String secret : secrets) {
            byte[] bytes = key.apply(secret);
            matches |= bytes.length > 0 && MessageDigest.isEqual(Sha256.hmac(bytes, parts), sent);
        }
        return matches;
    }

    /** In constant time whether the two texts are the same. */
    static boolean same(@Nullable String sent, String expected) {
        return sent != null && MessageDigest.isEqual(sent.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
