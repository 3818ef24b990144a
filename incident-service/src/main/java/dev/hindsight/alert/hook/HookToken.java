package dev.hindsight.alert.hook;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import dev.hindsight.alert.Scheme;
import dev.hindsight.eventlog.Sha256;

/** The secret of a source: 256 random bits, 128 for an API key. Compared by its SHA-256. */
public final class HookToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private HookToken() {}

    /** One that fits where the scheme puts it: PagerDuty's routing keys have 32 characters. */
    public static String next(Scheme scheme) {
        if (scheme == Scheme.API_KEY) {
            byte[] bits = new byte[16];
            RANDOM.nextBytes(bits);
            return HexFormat.of().formatHex(bits);
        }
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** In constant time. */
    static boolean matches(String sent, byte[] storedHash) {
        return MessageDigest.isEqual(Sha256.of(sent), storedHash);
    }
}
