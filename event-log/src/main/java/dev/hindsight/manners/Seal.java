package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Sha256;

/**
 * Keeps a secret, or an answer that holds one, unreadable in the database: {@link AesGcm} under a key of its own, made from that of
 * the installation. One byte of format (1) stands before it; no JSON begins with that byte.
 */
@ApplicationScoped
public class Seal {

    private static final String NAME = "HINDSIGHT_SECRETS_KEY";
    private static final byte FORMAT = 1;
    private static final byte[] PURPOSE = "hindsight idempotent answers".getBytes(UTF_8);

    private final @Nullable AesGcm cipher;

    public Seal(@ConfigProperty(name = "hindsight.secrets.key") Optional<String> key) {
        this.cipher = key.filter(text -> !text.isBlank()).map(text -> new AesGcm(Sha256.hmac(AesGcm.key(NAME, text), PURPOSE)))
                .orElse(null);
    }

    /** Called at start by what cannot do without. @throws IllegalStateException when the installation has no key */
    public void require() {
        cipher();
    }

    public byte[] close(String owner, byte[] text) {
        byte[] closed = cipher().close(owner.getBytes(UTF_8), text);
        return ByteBuffer.allocate(1 + closed.length).put(FORMAT).put(closed).array();
    }

    static boolean isClosed(byte[] stored) {
        return stored.length > 0 && stored[0] == FORMAT;
    }

    /** Empty when it was closed with another key or for another owner, or was changed. */
    public Optional<byte[]> open(String owner, byte[] closed) {
        try {
            return Optional.of(cipher().open(owner.getBytes(UTF_8), Arrays.copyOfRange(closed, 1, closed.length)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private AesGcm cipher() {
        if (cipher == null) {
            throw new IllegalStateException(
                    NAME + " is missing: 32 bytes in base64, for instance from `openssl rand -base64 32`");
        }
        return cipher;
    }
}
