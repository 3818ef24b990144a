package dev.hindsight.alert;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a hook URL unguessable: 256 random bits. Only its SHA-256 is ever stored. */
final class HookToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private HookToken() {}

    static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** In constant time. */
    static boolean matches(String sent, byte[] storedHash) {
        return MessageDigest.isEqual(Digest.of(sent), storedHash);
    }
}
