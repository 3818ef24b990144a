package dev.hindsight.delivery.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;

import dev.hindsight.eventlog.Sha256;

/**
 * A secret that sender and receiver share, written {@code whsec_} and base64 of 24 to 64 bytes (Standard Webhooks 1.0). The key is
 * what the base64 stands for, not its text.
 */
final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int FEWEST = 24;
    private static final int MADE = 32;
    private static final int MOST = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    static String make() {
        byte[] bytes = new byte[MADE];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when it is not one; the message does not repeat it */
    static WebhookSecret parse(String text) {
        byte[] key = text.startsWith(PREFIX) ? decode(text.substring(PREFIX.length())) : new byte[0];
        if (key.length < FEWEST || key.length > MOST) {
            throw new IllegalArgumentException("must be whsec_ and base64 of 24 to 64 bytes");
        }
        return new WebhookSecret(key);
    }

    /** Signature scheme {@code v1}: HMAC-SHA256 over id, time in Unix seconds and body, joined by dots. */
    String sign(String id, long timestamp, String body) {
        byte[] signature = Sha256.hmac(key, (id + "." + timestamp + "." + body).getBytes(UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
