package dev.hindsight.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** The one secret of sessions: seals what is stored (AES-256-GCM) and derives what is never stored (HMAC-SHA-256). */
@ApplicationScoped
class SessionKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey deriving;

    SessionKey(SessionConfig config) {
        byte[] key = Base64.getDecoder().decode(config.key().strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("hindsight.session.key must be 32 bytes in Base64, not " + key.length);
        }
        SecretKey root = new SecretKeySpec(key, "HmacSHA256");
        sealing = new SecretKeySpec(hmac(root, "seal".getBytes(UTF_8)), "AES");
        deriving = new SecretKeySpec(hmac(root, "derive".getBytes(UTF_8)), "HmacSHA256");
    }

    /** @param place where it will stand; a sealed text that is moved elsewhere does not open */
    byte[] seal(byte[] plain, byte[] place) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
        return ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(plain.length)).put(nonce).put(cipher.doFinal(plain))
                .array();
    }

    /** @throws GeneralSecurityException when it was sealed with another key, for another place, or changed since */
    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    byte[] derive(byte[] from) {
        return hmac(deriving, from);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    private static byte[] hmac(SecretKey key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HMAC-SHA-256", e);
        }
    }
}
