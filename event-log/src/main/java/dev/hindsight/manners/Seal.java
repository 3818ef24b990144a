package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a secret, or an answer that holds one, unreadable in the database: AES-256-GCM under a key of its own, made from that of the
 * installation, and bound to its owner, so that a row copied to another owner does not open. Layout: one byte of format (1), 12 of
 * nonce, then the text with its 16 bytes of tag. No JSON begins with that byte.
 */
@ApplicationScoped
public class Seal {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final byte[] PURPOSE = "hindsight idempotent answers".getBytes(UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKeySpec key;

    public Seal(@ConfigProperty(name = "hindsight.secrets.key") Optional<String> key) {
        this.key = key.map(String::strip).filter(text -> !text.isEmpty()).map(Seal::derived).orElse(null);
    }

    /** Called at start by what cannot do without. @throws IllegalStateException when the installation has no key */
    public void require() {
        key();
    }

    public byte[] close(String owner, byte[] text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, text)
                .orElseThrow(() -> new AssertionError("every Java has AES-GCM"));
        return ByteBuffer.allocate(1 + NONCE + closed.length).put(FORMAT).put(nonce).put(closed).array();
    }

    static boolean isClosed(byte[] stored) {
        return stored.length > 0 && stored[0] == FORMAT;
    }

    /** Empty when it was closed with another key or for another owner, or was changed. */
    public Optional<byte[]> open(String owner, byte[] closed) {
        var buffer = ByteBuffer.wrap(closed, 1, closed.length - 1);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return run(Cipher.DECRYPT_MODE, owner, nonce, rest);
    }

    private Optional<byte[]> run(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            throw new IllegalStateException("HINDSIGHT_SECRETS_KEY is missing: 32 bytes in base64, for instance from "
                    + "`openssl rand -base64 32`");
        }
        return key;
    }

    private static SecretKeySpec derived(String configured) {
        byte[] bytes = Base64.getDecoder().decode(configured);
        if (bytes.length != KEY) {
            throw new IllegalArgumentException("HINDSIGHT_SECRETS_KEY must be 32 bytes in base64, for instance from "
                    + "`openssl rand -base64 32`; it has " + bytes.length);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HMAC-SHA-256", e);
        }
    }
}
