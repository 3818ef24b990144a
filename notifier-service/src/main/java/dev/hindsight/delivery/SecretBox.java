package dev.hindsight.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

/**
 * Keeps the secrets of channels unreadable in the database: AES-256-GCM, bound to their channel, so that a row copied to another
 * channel does not open. Layout: one byte of format (1), 12 of nonce, then the text with its 16 bytes of tag.
 */
@Startup
@ApplicationScoped
public class SecretBox {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public SecretBox(@ConfigProperty(name = "hindsight.secrets.key") String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != KEY) {
            throw new IllegalArgumentException("HINDSIGHT_SECRETS_KEY must be 32 bytes in base64, for instance from "
                    + "`openssl rand -base64 32`; it has " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    byte[] close(UUID owner, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, text.getBytes(UTF_8));
        return ByteBuffer.allocate(1 + NONCE + closed.length).put(FORMAT).put(nonce).put(closed).array();
    }

    /** @throws IllegalStateException when it was closed with another key or for another owner, or was changed */
    String open(UUID owner, byte[] closed) {
        var buffer = ByteBuffer.wrap(closed);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("secrets of format " + format + " are newer than this service");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, owner, nonce, rest), UTF_8);
    }

    private byte[] run(int mode, UUID owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secrets of channel " + owner + " do not open with this key", e);
        }
    }
}
