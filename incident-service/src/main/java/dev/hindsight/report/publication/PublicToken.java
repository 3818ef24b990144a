package dev.hindsight.report.publication;

import java.security.SecureRandom;
import java.util.Base64;

import dev.hindsight.eventlog.Sha256;

/** What makes a public address unguessable: 256 random bits. Only its SHA-256 is ever stored. */
final class PublicToken {

    static final String SHAPE = "[A-Za-z0-9_-]{43}";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicToken() {}

    static String next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static byte[] hash(String token) {
        return Sha256.of(token);
    }
}
