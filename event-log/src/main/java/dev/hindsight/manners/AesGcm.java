package dev.hindsight.manners;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes bytes unreadable with AES-256-GCM and binds them to their owner, so that they do not open when they are moved to another.
 * Layout: 12 bytes of nonce, then the text with its 16 bytes of tag.
 */
public final class AesGcm {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key of 32 bytes */
    public AesGcm(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @throws IllegalArgumentException when the setting of that name is not 32 bytes in base64 */
    public static byte[] key(String name, String configured) {
        byte[] key = Base64.getDecoder().decode(configured.strip());
        if (key.length != KEY) {
            throw new IllegalArgumentException(
                    name + " must be 32 bytes in base64, for instance from `openssl rand -base64 32`; "
                            + "it has " + key.length);
        }
        return key;
    }

    public byte[] close(byte[] owner, byte[] text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, owner, nonce).doFinal(text);
            return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException when it was closed with another key or for another owner, or was changed */
    public byte[] open(byte[] owner, byte[] closed) throws GeneralSecurityException {
        if (closed.length < NONCE) {
            throw new AEADBadTagException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, owner, closed).doFinal(closed, NONCE, closed.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] owner, byte[] beginsWithNonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, beginsWithNonce, 0, NONCE));
        cipher.updateAAD(owner);
        return cipher;
    }
}
